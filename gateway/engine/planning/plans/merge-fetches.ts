import type { FetchNode, PlanNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
} from 'graphql';

/**
 * Entities that a later step of a parallel branch asks of a subgraph anyway are not asked of it beside that for
 * fields which need less: the answer is complete no later, and costs a request less.
 */
export function mergeFetches(node: PlanNode | undefined): PlanNode | undefined {
  if (node?.kind === 'Flatten') return { ...node, node: mergeFetches(node.node) ?? node.node };
  if (node?.kind === 'Sequence') return { ...node, nodes: mergedEach(node.nodes) };
  if (node?.kind === 'Parallel') return { ...node, nodes: withoutEarlier(mergedEach(node.nodes)) };
  return node;
}

const mergedEach = (nodes: readonly PlanNode[]): PlanNode[] =>
  nodes.map((child) => mergeFetches(child) ?? child);

/** Fetches that stand alone in a branch go into one of another branch that follows something. */
function withoutEarlier(branches: readonly PlanNode[]): PlanNode[] {
  let left = [...branches];
  for (const branch of branches) {
    if (!entityFetch(branch)) continue;
    const others = left.filter((other) => other !== branch);
    const merged = others.map((other) => (other.kind === 'Sequence' ? mergedInto(other, branch) : undefined));
    const at = merged.findIndex((node) => node !== undefined);
    const into = merged[at];
    if (into) left = others.map((other, i) => (i === at ? into : other));
  }
  return left;
}

/** The node with the fetch of `branch` in one of its own; undefined if none fits. */
function mergedInto(node: PlanNode, branch: PlanNode): PlanNode | undefined {
  if (node.kind === 'Sequence' || node.kind === 'Parallel') {
    for (const [i, child] of node.nodes.entries()) {
      const merged = mergedInto(child, branch);
      if (merged) return { ...node, nodes: node.nodes.with(i, merged) };
    }
    return undefined;
  }
  const later = entityFetch(node);
  const earlier = entityFetch(branch);
  if (node.kind !== 'Flatten' || branch.kind !== 'Flatten' || !later || !earlier) return undefined;
  if (node.path.join('.') !== branch.path.join('.')) return undefined;
  const fetch = mergedFetch(later, earlier);
  return fetch && { ...node, node: fetch };
}

function entityFetch(node: PlanNode): FetchNode | undefined {
  if (node.kind !== 'Flatten' || node.node.kind !== 'Fetch') return undefined;
  const fetch = node.node;
  return fetch.requires && !fetch.contextRewrites?.length && fetch.id === undefined ? fetch : undefined;
}

function mergedFetch(later: FetchNode, earlier: FetchNode): FetchNode | undefined {
  const isSameEntity =
    later.serviceName === earlier.serviceName &&
    conditionsOf(later) === conditionsOf(earlier) &&
    JSON.stringify(later.inputRewrites ?? []) === JSON.stringify(earlier.inputRewrites ?? []);
  const operation = isSameEntity ? mergedOperation(later.operation, earlier.operation) : undefined;
  if (operation === undefined) return undefined;
  return {
    ...later,
    operation,
    operationDocumentNode: undefined,
    requires: mergedRequires([...(later.requires ?? []), ...(earlier.requires ?? [])]),
    variableUsages: [...new Set([...(later.variableUsages ?? []), ...(earlier.variableUsages ?? [])])],
    outputRewrites: [...(later.outputRewrites ?? []), ...(earlier.outputRewrites ?? [])],
  };
}

const conditionsOf = ({ requires = [] }: FetchNode): string =>
  requires
    .map((node) => (node.kind === 'InlineFragment' ? (node.typeCondition ?? '') : '?'))
    .toSorted()
    .join(' ');

function mergedRequires(nodes: readonly QueryPlanSelectionNode[]): QueryPlanSelectionNode[] {
  const merged = new Map<string, QueryPlanSelectionNode>();
  for (const node of nodes) {
    if (node.kind !== 'InlineFragment') continue;
    const known = merged.get(node.typeCondition ?? '');
    const selections = known?.kind === 'InlineFragment' ? known.selections : [];
    const texts = new Set(selections.map((selection) => JSON.stringify(selection)));
    const more = node.selections.filter((selection) => !texts.has(JSON.stringify(selection)));
    merged.set(node.typeCondition ?? '', { ...node, selections: [...selections, ...more] });
  }
  return [...merged.values()];
}

/** Undefined where one name would mean two things. */
function mergedOperation(later: string, earlier: string): string | undefined {
  const [a, b] = [operationOf(later), operationOf(earlier)];
  const [into, from] = [entitiesOf(a), entitiesOf(b)];
  if (!a || !b || !into?.selectionSet || !from?.selectionSet) return undefined;
  if (contradict(into.selectionSet, from.selectionSet)) return undefined;
  const known = new Set(a.variableDefinitions?.map(({ variable }) => variable.name.value));
  const more = (b.variableDefinitions ?? []).filter(({ variable }) => !known.has(variable.name.value));
  const selections = [...into.selectionSet.selections, ...from.selectionSet.selections];
  const entities: FieldNode = { ...into, selectionSet: { ...into.selectionSet, selections } };
  const operation: OperationDefinitionNode = {
    ...a,
    variableDefinitions: [...(a.variableDefinitions ?? []), ...more],
    selectionSet: { ...a.selectionSet, selections: [entities] },
  };
  return stripIgnoredCharacters(print(operation));
}

function operationOf(text: string): OperationDefinitionNode | undefined {
  const { definitions }: DocumentNode = parse(text, { noLocation: true });
  const [only] = definitions;
  return definitions.length === 1 && only?.kind === Kind.OPERATION_DEFINITION ? only : undefined;
}

function entitiesOf(operation: OperationDefinitionNode | undefined): FieldNode | undefined {
  const [only] = operation?.selectionSet.selections ?? [];
  return only?.kind === Kind.FIELD && only.name.value === '_entities' ? only : undefined;
}

function contradict(a: SelectionSetNode, b: SelectionSetNode): boolean {
  const known = new Map(fieldsOf(a));
  return fieldsOf(b).some(([name, text]) => (known.get(name) ?? text) !== text);
}

/** By response name, whatever the type: entities of several types may come together. */
function fieldsOf(set: SelectionSetNode): [name: string, text: string][] {
  return set.selections.flatMap((node): [string, string][] => {
    if (node.kind === Kind.FIELD) return [[(node.alias ?? node.name).value, print(node)]];
    return node.kind === Kind.INLINE_FRAGMENT ? fieldsOf(node.selectionSet) : [];
  });
}
