import type { z } from 'zod';
import type { Program, ToolName } from '../flow/program/program.ts';
import type { FlowRun } from './flow-run.ts';
import type { Tool } from './tools/tool.ts';
import type { Value } from './value.ts';

export type PortType = Value['type'];

/** Texts, records and tables: each is understood where another is expected. */
export const content: readonly PortType[] = ['Message', 'Data', 'DataFrame'];

/** A field, or several of which one is enough. */
export type Requirement = string | readonly [string, ...string[]];

/** What a node produces, by output; an output that is missing was not taken, and nothing after it runs. */
export type Outputs = Readonly<Record<string, Value>>;

/** One of Langflow's components, as this engine runs it. The code embedded in a flow is never executed. */
export interface Component<Name extends string, Fields extends Record<string, unknown>> {
  readonly name: Name;
  /** The values of the node's template that the component reads. */
  readonly fields: z.ZodType<Fields>;
  /** Its outputs and what each produces; an output of Langflow's that is missing here cannot be connected. */
  readonly outputs: Readonly<Record<string, PortType>>;
  /** Outputs whose names the node itself makes up. */
  moreOutputs?(fields: Fields): Readonly<Record<string, PortType>>;
  readonly isOutput?: boolean;
  /** What it reaches is here and with no server elsewhere: the instance's documents and connectors, its publisher's flows. */
  readonly isOfInstance?: boolean;
  /** Runs what hangs on its output `item` once for each record of its field `data`. */
  readonly isLoop?: boolean;
  /** What an edge may bring to a field; undefined when the field takes no edge. */
  accepts(field: string, fields: Fields): readonly PortType[] | undefined;
  /** Fields without which it cannot run. */
  requires(fields: Fields): readonly Requirement[];
  /** What of its settings this engine cannot do, for the outputs that are connected; said when the flow is checked. */
  refuses?(fields: Fields, used: readonly string[]): string | undefined;
  /** Addresses that its author wrote, of a component that calls whom it is told to. */
  addresses?(fields: Fields): readonly string[];
  /** The name of the flow that it runs. */
  subflow?(fields: Fields): string;
  /** Variables that its publisher has to seal, like the key of a search engine. */
  variables?(fields: Fields): readonly string[];
  run(call: ComponentCall<Fields>): Promise<Outputs>;
  /** What an agent may call of it; a component without this has no tool mode here. */
  tools?(call: ComponentCall<Fields>): Tool[] | Promise<Tool[]>;
}

export interface ComponentCall<Fields> {
  id: string;
  fields: Fields;
  /** What edges bring, by field: several where a field takes several. */
  inputs: Readonly<Record<string, readonly Value[]>>;
  /** The outputs that somebody waits for. */
  wanted: ReadonlySet<string>;
  /** How the tool is called where the node was given names of its own for it. */
  toolNames: readonly ToolName[];
  /** Shows a piece of text at once, where the node's text is a part of the run's output; else undefined. */
  show: ((text: string) => Promise<void>) | undefined;
  run: FlowRun;
  /** Runs a flow and returns its output text, for components that have one inside. */
  interpret(program: Program, run: FlowRun): Promise<string>;
}

/** The output of every component in tool mode, under the names of different versions. */
export const toolOutputs: readonly string[] = ['component_as_tool', 'api_build_tool', 'tool', 'tools'];
