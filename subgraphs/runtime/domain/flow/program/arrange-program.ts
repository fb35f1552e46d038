import type { CheckedEdge } from '../checking/check-edges.ts';
import type { KnownNode } from '../checking/known-node.ts';
import type { FlowMistake } from '../checking/mistake.ts';
import type { Program, ProgramNode } from './program.ts';
import { sortNodes } from './sort-nodes.ts';

type Nodes = ReadonlyMap<string, KnownNode>;

/** The nodes of a flow in the order in which they can run, those of a loop's body inside their loop. */
export function arrangeProgram(
  nodes: Nodes,
  edges: readonly CheckedEdge[],
  mistakes: FlowMistake[],
): Program {
  const touched = new Set(edges.flatMap(({ source, target }) => [source, target]));
  // What nothing leads to and nobody uses does nothing.
  const used = new Map([...nodes].filter(([id, { spec }]) => spec.isOutput || touched.has(id)));
  return { nodes: arrange(used, nodes, edges, mistakes) };
}

function arrange(
  level: Nodes,
  all: Nodes,
  edges: readonly CheckedEdge[],
  mistakes: FlowMistake[],
): ProgramNode[] {
  const bodies = bodiesOf(level, edges);
  const loopOf = new Map([...bodies].flatMap(([loop, body]) => [...body].map((id) => [id, loop] as const)));
  const outside = new Map([...level].filter(([id]) => !loopOf.has(id)));
  // What a body needs from outside, its loop has to wait for.
  const place = (id: string): string => loopOf.get(id) ?? id;
  const links = edges
    .filter(({ source, target, isFeedback }) => !isFeedback && level.has(source) && level.has(target))
    .map(({ source, target }) => ({ source: place(source), target: place(target) }))
    .filter(({ source, target }) => source !== target);
  return sortNodes(outside, links, mistakes).map((node) => {
    const body = bodies.get(node.id);
    const program = toProgramNode(node, all, edges);
    if (!body) return program;
    const inside = new Map([...level].filter(([id]) => body.has(id)));
    const results = edges.filter(({ target, isFeedback }) => isFeedback && target === node.id);
    program.body = {
      nodes: arrange(inside, all, edges, mistakes),
      results: results.map(({ source, output }) => ({ source, output })),
    };
    return program;
  });
}

/** The bodies of the loops that stand in no other one's body: what an item reaches and what is done does not. */
function bodiesOf(level: Nodes, edges: readonly CheckedEdge[]): Map<string, Set<string>> {
  const loops = [...level.values()].filter(({ spec }) => spec.isLoop);
  const bodies = new Map(
    loops.map(({ id }) => {
      const done = reached(id, 'done', level, edges);
      return [
        id,
        new Set([...reached(id, 'item', level, edges)].filter((node) => node !== id && !done.has(node))),
      ];
    }),
  );
  for (const [outer, body] of bodies) for (const inner of body) if (inner !== outer) bodies.delete(inner);
  return bodies;
}

function reached(loop: string, output: string, level: Nodes, edges: readonly CheckedEdge[]): Set<string> {
  const seen = new Set<string>();
  const next = edges.filter((edge) => edge.source === loop && edge.output === output && !edge.isFeedback);
  for (let edge = next.pop(); edge; edge = next.pop()) {
    if (seen.has(edge.target) || !level.has(edge.target)) continue;
    seen.add(edge.target);
    next.push(...edges.filter(({ source, isFeedback }) => source === edge?.target && !isFeedback));
  }
  return seen;
}

const names = (list: readonly CheckedEdge[]): string[] => [...new Set(list.map(({ output }) => output))];

function toProgramNode(node: KnownNode, nodes: Nodes, edges: readonly CheckedEdge[]): ProgramNode {
  const { id, spec, fields } = node;
  const incoming = edges.filter(({ target, isFeedback }) => target === id && !isFeedback);
  const outgoing = edges.filter(({ source }) => source === id);
  const ownText = spec.isOutput && !incoming.some(isSaid) ? Object.keys(spec.outputs) : [];
  return {
    id,
    component: spec.name,
    fields,
    variables: Object.fromEntries(
      Object.entries(node.globalVariables).filter(
        ([field]) => Object.hasOwn(fields, field) && !incoming.some((edge) => edge.field === field),
      ),
    ),
    inputs: Object.fromEntries(
      [...Map.groupBy(incoming, ({ field }) => field)].map(([field, list]) => [
        field,
        list.map(({ source, output }) => ({ source, output })),
      ]),
    ),
    wanted: names(outgoing),
    shown: [
      ...ownText,
      ...names(outgoing.filter((edge) => isSaid(edge) && nodes.get(edge.target)?.spec.isOutput)),
    ],
    toolNames: node.toolNames,
  };
}

/** Of what leads to an output, whether it is its text, and not the name under which it speaks. */
const isSaid = ({ field }: CheckedEdge): boolean => field === 'input_value';
