import {
  executeSync,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { Supergraph } from '../../supergraph.ts';
import { collectFields } from '../../../shaping/collect-fields.ts';

type Introspect = (variables: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The introspection fields at an operation's root, as an operation of their own in JSON; undefined if it has none. */
export function introspectionText(
  { apiSchema: schema }: Supergraph,
  operation: OperationDefinitionNode,
  variableDefinitions: OperationDefinitionNode['variableDefinitions'],
  nested: readonly FieldNode[],
): string | undefined {
  const root = schema.getQueryType();
  if (!root || operation.operation !== OperationTypeNode.QUERY) return undefined;
  const selections = [...collectFields(schema, root, [operation.selectionSet]).values()]
    .flat()
    .filter(({ name }) => name.value === '__schema' || name.value === '__type')
    .concat(nested);
  if (selections.length === 0) return undefined;
  const only = {
    ...operation,
    variableDefinitions,
    selectionSet: { kind: Kind.SELECTION_SET, selections } as const,
  };
  return JSON.stringify(only, withoutPlace);
}

/** Answers introspection; without variables, once. */
export function introspection({ apiSchema: schema }: Supergraph, text: string | undefined): Introspect {
  if (text === undefined) return () => ({});
  let known: Record<string, unknown> | undefined;
  return (variables) => {
    if (known) return known;
    const only = JSON.parse(text) as OperationDefinitionNode;
    const document = { kind: Kind.DOCUMENT, definitions: [only] } as const;
    const { data } = executeSync({ schema, document, variableValues: variables });
    const answer = data ?? {};
    if (!usesVariables(only)) known = answer;
    return answer;
  };
}

/** Where something stood in its document is nothing to its answer. */
const withoutPlace = (key: string, value: unknown): unknown => (key === 'loc' ? undefined : value);

function usesVariables(operation: OperationDefinitionNode): boolean {
  let found = false;
  visit(operation.selectionSet, {
    Variable() {
      found = true;
    },
  });
  return found;
}
