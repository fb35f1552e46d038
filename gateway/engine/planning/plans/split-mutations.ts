import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { Kind, type OperationDefinitionNode, parse, print, type SelectionNode, visit } from 'graphql';

/** By subgraph, the mutations that it takes in one document. */
export type MutationLimits = ReadonlyMap<string, number>;

/**
 * Sends a subgraph no more mutations at a time than it takes. They run one after the other anyway, so
 * several documents do the same as one.
 */
export function splitMutations(plan: QueryPlan, limits: MutationLimits): QueryPlan {
  const { node } = plan;
  if (limits.size === 0 || !node || node.kind === 'Subscription') return plan;
  return { ...plan, node: split(node, limits) };
}

function split(node: PlanNode, limits: MutationLimits): PlanNode {
  if (node.kind === 'Sequence') return { ...node, nodes: node.nodes.map((inner) => split(inner, limits)) };
  if (node.kind !== 'Fetch' || node.operationKind !== 'mutation') return node;
  const limit = limits.get(node.serviceName);
  const nodes = limit === undefined ? [node] : fetches(node, limit);
  return nodes.length === 1 ? node : { kind: 'Sequence', nodes };
}

function fetches(node: FetchNode, limit: number): FetchNode[] {
  const document = parse(node.operation, { noLocation: true });
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const selections = operation?.selectionSet.selections ?? [];
  // A fragment at the root may hold any number of mutations; the planner writes them out.
  const isPlain = document.definitions.length === 1 && selections.every(({ kind }) => kind === Kind.FIELD);
  if (!operation || !isPlain || selections.length <= limit) return [node];
  const parts = Array.from({ length: Math.ceil(selections.length / limit) }, (_, index) =>
    partOf(operation, selections.slice(index * limit, (index + 1) * limit)),
  );
  return parts.map((part) => fetchOf(node, part));
}

const fetchOf = (node: FetchNode, operation: OperationDefinitionNode): FetchNode => ({
  ...node,
  operation: print(operation),
  operationDocumentNode: undefined,
  variableUsages: (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
});

/** The operation with these of its selections, and the variables that they use. */
function partOf(
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
): OperationDefinitionNode {
  const selectionSet = { ...operation.selectionSet, selections };
  const used = new Set<string>();
  visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return { ...operation, variableDefinitions, selectionSet };
}
