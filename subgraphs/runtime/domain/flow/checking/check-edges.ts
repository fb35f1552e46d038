import { toolOutputs, type PortType } from '../../engine/component.ts';
import type { KnownNode } from './known-node.ts';
import type { FileEdge, FlowFile } from '../definition/flow-file.ts';
import { endsOf } from '../definition/handles.ts';
import type { FlowMistake } from './mistake.ts';

export interface CheckedEdge {
  source: string;
  /** The output of the source that it leaves from. */
  output: string;
  target: string;
  /** The input of the target at which it arrives. */
  field: string;
  /** It brings the result of a round back to its loop. */
  isFeedback: boolean;
}

type Report = (key: string, message: string, more?: Pick<FlowMistake, 'isOfEngine'>) => void;
const ofEngine = { isOfEngine: true } as const;

/** The edges between known nodes, with dangling and ill-typed ones reported. */
export function checkEdges(
  { nodes: all, edges }: FlowFile['data'],
  nodes: ReadonlyMap<string, KnownNode>,
  mistakes: FlowMistake[],
): CheckedEdge[] {
  const present = new Set(all.map(({ id }) => id));
  const checked: CheckedEdge[] = [];
  for (const [index, edge] of edges.entries()) {
    const path = `data.edges.${index}`;
    const report: Report = (key, message, more) =>
      void mistakes.push({ path: `${path}.${key}`, message, ...more });
    for (const end of ['source', 'target'] as const) {
      if (!present.has(edge[end])) report(end, `there is no node ${edge[end]}`);
    }
    const source = nodes.get(edge.source);
    const target = nodes.get(edge.target);
    // The unknown component at one of its ends has been reported already.
    if (!source || !target) continue;
    const ends = checkEnds(edge, source, target, report);
    if (!ends) continue;
    const isDouble = checked.some(
      (other) =>
        other.source === source.id &&
        other.output === ends.output &&
        other.target === target.id &&
        other.field === ends.field,
    );
    if (!isDouble) checked.push({ source: source.id, target: target.id, ...ends });
  }
  return checked;
}

/** Everything that a node's outputs may be called, the one for agents among them. */
const outputsOf = ({
  spec,
  fields,
}: Pick<KnownNode, 'spec' | 'fields'>): Readonly<Record<string, PortType>> => ({
  ...(spec.tools && Object.fromEntries(toolOutputs.map((name) => [name, 'Tool' as const]))),
  ...spec.outputs,
  ...spec.moreOutputs?.(fields),
});

function checkEnds(
  edge: FileEdge,
  source: KnownNode,
  target: KnownNode,
  report: Report,
): Pick<CheckedEdge, 'output' | 'field' | 'isFeedback'> | undefined {
  const { output, field, feedback } = endsOf(edge);
  const outputs = outputsOf(source);
  const produces = output === undefined || !Object.hasOwn(outputs, output) ? undefined : outputs[output];
  if (output === undefined) report('sourceHandle', 'the handle names no output');
  else if (produces === undefined) {
    const known = Object.keys(outputs)
      .filter((name) => !toolOutputs.includes(name))
      .join(', ');
    report('sourceHandle', `${source.id} has no output ${output} here, only ${known}`, ofEngine);
  }
  if (target.spec.isLoop && feedback === 'item') {
    return output === undefined || produces === undefined
      ? undefined
      : { output, field: 'item', isFeedback: true };
  }
  const accepts = field === undefined ? undefined : target.spec.accepts(field, target.fields);
  if (field === undefined) report('targetHandle', 'the handle names no field');
  else if (accepts === undefined) report('targetHandle', `${target.id} has no input ${field} here`, ofEngine);
  if (output === undefined || field === undefined || produces === undefined || accepts === undefined)
    return undefined;
  if (!accepts.includes(produces)) {
    report(
      'targetHandle',
      `${field} of ${target.id} takes ${accepts.join(' or ')}, not ${produces}`,
      ofEngine,
    );
    return undefined;
  }
  return { output, field, isFeedback: false };
}
