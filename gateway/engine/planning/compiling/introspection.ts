import {
  executeSync,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { Supergraph } from '../supergraph.ts';
import { collectFields } from '../../shaping/collect-fields.ts';

type Introspect = (variables: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Compiles the introspection fields at an operation's root; without variables they are answered once. */
export function introspection(
  { apiSchema: schema }: Supergraph,
  operation: OperationDefinitionNode,
  variableDefinitions: OperationDefinitionNode['variableDefinitions'],
  nested: readonly FieldNode[],
): Introspect {
  const root = schema.getQueryType();
  if (!root || operation.operation !== OperationTypeNode.QUERY) return () => ({});
  const selections = [...collectFields(schema, root, [operation.selectionSet]).values()]
    .flat()
    .filter(({ name }) => name.value === '__schema' || name.value === '__type')
    .concat(nested);
  if (selections.length === 0) return () => ({});
  const only = {
    ...operation,
    variableDefinitions,
    selectionSet: { kind: Kind.SELECTION_SET, selections } as const,
  };
  let known: Record<string, unknown> | undefined;
  return (variables) => {
    if (known) return known;
    const document = { kind: Kind.DOCUMENT, definitions: [only] } as const;
    const { data } = executeSync({ schema, document, variableValues: variables });
    const answer = data ?? {};
    if (!usesVariables(only)) known = answer;
    return answer;
  };
}

function usesVariables(operation: OperationDefinitionNode): boolean {
  let found = false;
  visit(operation.selectionSet, {
    Variable() {
      found = true;
    },
  });
  return found;
}
