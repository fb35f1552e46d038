import type { ComponentName } from '../engine/components/registry.ts';

/** A checked flow, ready to run: its nodes in an order in which every input is there when it is needed. */
export interface Program {
  nodes: ProgramNode[];
}

export interface ProgramNode {
  id: string;
  component: ComponentName;
  /** The node's settings, by the names of its template. */
  fields: Record<string, unknown>;
  /** Which node's text arrives at which field. */
  inputs: Record<string, string>;
  /** Its text is (a part of) the run's output: it is shown while it is produced. */
  shown: boolean;
}
