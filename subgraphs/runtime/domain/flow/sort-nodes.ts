import type { CheckedEdge } from './check-edges.ts';
import type { KnownNode } from './check-flow.ts';
import type { FlowMistake } from './mistake.ts';

/** The nodes in an order in which each comes after those that it needs; a cycle is reported. */
export function sortNodes(
  nodes: ReadonlyMap<string, KnownNode>,
  edges: readonly CheckedEdge[],
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
  if (order.length < nodes.size) {
    const stuck = [...nodes.keys()].filter((id) => !order.some((node) => node.id === id));
    mistakes.push({ path: 'data.edges', message: `these components form a cycle: ${stuck.join(', ')}` });
  }
  return order;
}
