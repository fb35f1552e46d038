import type { z } from 'zod';
import type { FlowRun } from './flow-run.ts';

/** What flows along an edge. This engine produces messages; other components may also accept data. */
export type PortType = 'Message' | 'Text' | 'Data' | 'DataFrame';

/** A field, or several of which one is enough. */
export type Requirement = string | readonly [string, ...string[]];

/** One of Langflow's components, as this engine runs it. The code embedded in a flow is never executed. */
export interface Component<Name extends string, Fields extends Record<string, unknown>> {
  readonly name: Name;
  /** The values of the node's template that the component reads. */
  readonly fields: z.ZodType<Fields>;
  /** Its outputs and what each produces; an output of Langflow's that is missing here cannot be connected. */
  readonly outputs: Readonly<Record<string, PortType>>;
  readonly isOutput: boolean;
  /** What an edge may bring to a field; undefined when the field takes no edge. */
  accepts(field: string, fields: Fields): readonly PortType[] | undefined;
  /** Fields without which it cannot run. */
  requires(fields: Fields): readonly Requirement[];
  run(call: ComponentCall<Fields>): Promise<string>;
}

export interface ComponentCall<Fields> {
  fields: Fields;
  /** The texts that edges bring, by field. */
  inputs: Readonly<Record<string, string>>;
  /** Whether what it produces is the run's output. */
  shown: boolean;
  run: FlowRun;
}
