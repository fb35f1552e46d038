import type { KnownNode } from './check-flow.ts';
import type { FileEdge, FlowFile } from './flow-file.ts';
import { endsOf } from './handles.ts';
import type { FlowMistake } from './mistake.ts';

export interface CheckedEdge {
  source: string;
  target: string;
  /** The input of the target at which it arrives. */
  field: string;
}

/** The edges between known nodes, with dangling, doubled and ill-typed ones reported. */
export function checkEdges(
  { nodes: all, edges }: FlowFile['data'],
  nodes: ReadonlyMap<string, KnownNode>,
  mistakes: FlowMistake[],
): CheckedEdge[] {
  const present = new Set(all.map(({ id }) => id));
  const checked: CheckedEdge[] = [];
  for (const [index, edge] of edges.entries()) {
    const path = `data.edges.${index}`;
    const report = (key: string, message: string) => void mistakes.push({ path: `${path}.${key}`, message });
    for (const end of ['source', 'target'] as const) {
      if (!present.has(edge[end])) report(end, `there is no node ${edge[end]}`);
    }
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    // The unknown component at one of its ends has been reported already.
    if (!source || !target) continue;
    const field = checkEnds(edge, source, target, report);
    if (field === undefined) continue;
    if (checked.some((other) => other.target === target.id && other.field === field)) {
      report('targetHandle', `${field} of ${target.id} has more than one edge`);
    } else checked.push({ source: source.id, target: target.id, field });
  }
  return checked;
}

function checkEnds(
  edge: FileEdge,
  source: KnownNode,
  target: KnownNode,
  report: (key: string, message: string) => void,
): string | undefined {
  const { output, field } = endsOf(edge);
  const produces = output === undefined ? undefined : source.spec.outputs[output];
  const accepts = field === undefined ? undefined : target.spec.accepts(field, target.fields);
  if (output === undefined) report('sourceHandle', 'the handle names no output');
  else if (produces === undefined) {
    const known = Object.keys(source.spec.outputs).join(', ');
    report('sourceHandle', `${source.id} has no output ${output} here, only ${known}`);
  }
  if (field === undefined) report('targetHandle', 'the handle names no field');
  else if (accepts === undefined) report('targetHandle', `${target.id} has no input ${field} here`);
  if (field === undefined || produces === undefined || accepts === undefined) return undefined;
  if (!accepts.includes(produces)) {
    report('targetHandle', `${field} of ${target.id} takes ${accepts.join(' or ')}, not ${produces}`);
    return undefined;
  }
  return field;
}
