import type { DeferredNode, DeferNode, FetchNode, PlanNode } from '@apollo/query-planner';
import { type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { requiredFields } from '../compiling/extraction/required-fields.ts';
import { type Origin, originsOf } from '../compiling/origins.ts';
import { parseFetch, sourceTree } from '../compiling/source-tree.ts';
import { type Part, type Wanted, wantedParts } from '../operations/specializing/wanted-parts.ts';
import { fetchPath } from './fetch-path.ts';

/** A fetch of a plan, and all that it follows from, by their numbers in the plan's order. */
interface Step extends Origin {
  readonly fetch: FetchNode;
  /** Itself among them. */
  readonly follows: ReadonlySet<number>;
}

/**
 * Puts off what only deferred fragments of `operation` need, in a plan that was made as if nothing were deferred:
 * the planner's own way loses objects of types behind @interfaceObject, and may plan until the memory is full.
 * What one fetch brings for both the first result and a fragment comes with the first result.
 */
export function putOff(plan: PlanNode, operation: OperationDefinitionNode): DeferNode {
  const steps = stepsOf(plan);
  const first = wantedParts(operation.selectionSet);
  const later = idsOf(deferredIn(first).flatMap((part) => needed(steps, part)));
  const isFixed = steps.some(readsAncestors);
  const inTime = steps.filter((step) => isFixed || isMutation(step) || !later.has(step.id));
  const now = idsOf([...needed(steps, first), ...inTime]);
  return { kind: 'Defer', primary: { node: only(plan, steps, now) }, deferred: nodes(first, now) };

  /** What came before a part is there for it; beside each other, parts know nothing of each other. */
  function nodes({ parts }: Part, before: ReadonlySet<number>): DeferredNode[] {
    return parts.map((part) => {
      const own = idsOf(needed(steps, part)).difference(before);
      const node: DeferNode = {
        kind: 'Defer',
        primary: { node: only(plan, steps, own) },
        deferred: nodes(part, before.union(own)),
      };
      return { depends: [], label: part.id, queryPath: [], node };
    });
  }
}

function stepsOf(plan: PlanNode): Step[] {
  const steps: Step[] = [];
  visit(plan, [], []);
  return steps;

  /** Gives what it brings to the next of a sequence; parallel nodes know nothing of each other. */
  function visit(node: PlanNode, path: readonly string[], before: readonly Step[]): Step[] {
    switch (node.kind) {
      case 'Fetch': {
        steps.push(stepOf(node, path, before, steps.length));
        return steps.slice(-1);
      }
      case 'Flatten':
        return visit(node.node, [...path, ...node.path.map(String)], before);
      case 'Sequence': {
        const brought: Step[] = [];
        for (const child of node.nodes) brought.push(...visit(child, path, [...before, ...brought]));
        return brought;
      }
      case 'Parallel':
        return node.nodes.flatMap((child) => visit(child, path, before));
      default:
        throw new Error(`Of a plan with a ${node.kind} node nothing can be put off.`);
    }
  }
}

function stepOf(fetch: FetchNode, planned: readonly string[], before: readonly Step[], id: number): Step {
  const path = fetchPath(planned).names;
  const required = requiredFields(fetch.requires ?? [], () => true).map(({ name }) => name);
  const isRoot = path.length === 0 && !fetch.requires;
  const sources = new Set(isRoot ? [] : originsOf(before, path, required));
  const followed = idsOf(before.filter((step) => sources.has(step.id)));
  return { id, fetch, path, tree: sourceTree(fetch, parseFetch(fetch)), follows: followed.add(id) };
}

const deferredIn = ({ parts }: Part): Part[] => parts.flatMap((part) => [part, ...deferredIn(part)]);

const needed = (steps: readonly Step[], { wanted }: Part): Step[] =>
  steps.filter((step) => brings(step, wanted));

const idsOf = (steps: readonly Step[]): Set<number> => new Set(steps.flatMap(({ follows }) => [...follows]));

/** Whether a fetch has something of what is wanted at its place. */
function brings({ path, tree }: Step, root: Wanted): boolean {
  let wanted: Wanted | undefined = root;
  for (const name of path) if (name !== '@') wanted = wanted?.fields.get(name);
  const { fields, needsType } = wanted ?? {};
  return tree.keys().some((name) => fields?.has(name) || (needsType && name === '__typename'));
}

/** Its fields run in their order. */
const isMutation = ({ fetch }: Step): boolean =>
  fetch.operationKind === OperationTypeNode.MUTATION && !fetch.requires;

/** By @fromContext: of which fetches, it does not say. */
const readsAncestors = ({ fetch }: Step): boolean => (fetch.contextRewrites ?? []).length > 0;

/** The plan with these of its steps alone. */
function only(plan: PlanNode, steps: readonly Step[], ids: ReadonlySet<number>): PlanNode | undefined {
  const kept = new Set(steps.filter(({ id }) => ids.has(id)).map(({ fetch }) => fetch));
  return pruned(plan);

  function pruned(node: PlanNode): PlanNode | undefined {
    switch (node.kind) {
      case 'Fetch':
        return kept.has(node) ? node : undefined;
      case 'Flatten': {
        const child = pruned(node.node);
        return child && { ...node, node: child };
      }
      case 'Sequence':
      case 'Parallel': {
        const nodes = node.nodes.flatMap((child) => pruned(child) ?? []);
        return nodes.length === 0 ? undefined : { ...node, nodes };
      }
      default:
        return node;
    }
  }
}
