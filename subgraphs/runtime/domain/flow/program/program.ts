/** A checked flow, ready to run: its nodes in an order in which every input is there when it is needed. */
export interface Program {
  nodes: ProgramNode[];
}

/** An output of a node. */
export interface Link {
  source: string;
  output: string;
}

export interface ProgramNode {
  id: string;
  /** Of those that the registry has. */
  component: string;
  /** The node's settings, by the names of its template. */
  fields: Record<string, unknown>;
  /** Fields whose value is the name of a variable. */
  variables: Readonly<Record<string, string>>;
  /** Which outputs arrive at which field. */
  inputs: Record<string, Link[]>;
  /** Outputs that somebody waits for. */
  wanted: string[];
  /** Outputs whose text is (a part of) the run's output: it is shown while it is produced. */
  shown: string[];
  toolNames: ToolName[];
  /** Of a loop: what runs for each row, and what of it comes back. */
  body?: { nodes: ProgramNode[]; results: Link[] };
}

/** How a node in tool mode describes one of its tools. */
export interface ToolName {
  name: string;
  description: string;
  isOn: boolean;
}
