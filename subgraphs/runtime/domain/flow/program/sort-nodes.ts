import type { CheckedEdge } from '../checking/check-edges.ts';
import type { KnownNode } from '../checking/known-node.ts';
import type { FlowMistake } from '../checking/mistake.ts';

type Link = Pick<CheckedEdge, 'source' | 'target'>;

/** The nodes in an order in which each comes after those that it needs; a cycle is reported. */
export function sortNodes(
  nodes: ReadonlyMap<string, KnownNode>,
  edges: readonly Link[],
  mistakes: FlowMistake[],
): KnownNode[] {
  const waiting = new Map([...nodes.keys()].map((id) => [id, 0]));
  for (const { target } of edges) waiting.set(target, (waiting.get(target) ?? 0) + 1);
  const ready = [...nodes.values()].filter(({ id }) => waiting.get(id) === 0);
  const order: KnownNode[] = [];
  for (let node = ready.shift(); node; node = ready.shift()) {
    order.push(node);
    for (const { source, target } of edges) {
      if (source !== node.id) continue;
      const left = (waiting.get(target) ?? 0) - 1;
      waiting.set(target, left);
      const next = nodes.get(target);
      if (left === 0 && next) ready.push(next);
    }
  }
  const stuck = new Set([...nodes.keys()].filter((id) => !order.some((node) => node.id === id)));
  for (const cycle of cyclesAmong(stuck, edges)) {
    mistakes.push({
      path: 'data.edges',
      message: `these components form a cycle: ${[...cycle, cycle[0]].join(' → ')}`,
    });
  }
  return order;
}

/**
 * One way round for each knot. Every stuck node waits for another stuck one, so that going back and back ends in
 * a cycle; what only stands behind a cycle is not named.
 */
function cyclesAmong(stuck: ReadonlySet<string>, edges: readonly Link[]): string[][] {
  const before = new Map<string, string[]>();
  for (const { source, target } of edges) {
    if (stuck.has(source) && stuck.has(target)) before.set(target, [...(before.get(target) ?? []), source]);
  }
  const cycles: string[][] = [];
  const seen = new Set<string>();
  for (const start of stuck) {
    const path: string[] = [];
    let node: string | undefined = start;
    while (node !== undefined && !seen.has(node)) {
      seen.add(node);
      path.push(node);
      node = before.get(node)?.find((source) => path.includes(source)) ?? before.get(node)?.[0];
    }
    const at = node === undefined ? -1 : path.indexOf(node);
    if (at >= 0) cycles.push(path.slice(at).toReversed());
  }
  return cycles;
}
