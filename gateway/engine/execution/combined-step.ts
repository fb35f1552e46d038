import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import type { FetchStep } from '../planning/compiling/program/program.ts';
import type { PlanVariable } from '../planning/operations/specializing/plan-variables.ts';
import { parseExactly } from '../json/exact.ts';

/** The variable and the response name of the entities that the step at `i` asks for. */
export const representationsOf = (i: number): string => `representations${i}`;
export const entitiesOf = (i: number): string => `entities${i}`;

/** One step that asks for what several ask of one subgraph, each under a name of its own. */
export function combinedStep(steps: readonly FetchStep[]): FetchStep {
  const [first] = steps as [FetchStep];
  const variables = new Map<string, PlanVariable>();
  for (const step of steps) for (const variable of step.variables) variables.set(variable.name, variable);
  return {
    ...first,
    document: combinedDocument(steps.map(({ document }) => document)),
    variables: [...variables.values()],
    mayRepeat: steps.some(({ mayRepeat }) => mayRepeat),
    readJson: steps.some(({ readJson }) => readJson === parseExactly) ? parseExactly : first.readJson,
  };
}

function combinedDocument(documents: readonly string[]): string {
  const operations = documents.flatMap(
    (text, i) => operationOf(renamed(parse(text, { noLocation: true }), i)) ?? [],
  );
  const [first] = operations as [OperationDefinitionNode];
  const definitions = new Map(
    operations.flatMap(({ variableDefinitions = [] }) => {
      return variableDefinitions.map((node) => [node.variable.name.value, node] as const);
    }),
  );
  const selections = operations.flatMap(({ selectionSet }) => selectionSet.selections);
  const operation: OperationDefinitionNode = {
    ...first,
    variableDefinitions: [...definitions.values()],
    selectionSet: { ...first.selectionSet, selections },
  };
  return stripIgnoredCharacters(print(operation));
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode | undefined {
  return definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
}

function renamed(document: DocumentNode, i: number): DocumentNode {
  return visit(document, {
    Variable: ({ name, ...variable }) =>
      name.value === 'representations'
        ? { ...variable, name: { ...name, value: representationsOf(i) } }
        : undefined,
    Field: {
      leave: (node): FieldNode | undefined =>
        node.name.value === '_entities'
          ? { ...node, alias: { kind: Kind.NAME, value: entitiesOf(i) } }
          : undefined,
    },
  });
}
