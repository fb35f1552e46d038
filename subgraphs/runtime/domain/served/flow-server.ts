import type { ServedFlow, Tweaks } from './served-flow.ts';

export interface ServedRequest {
  text: string;
  /** Whose history the flow reads and adds to. */
  session: string;
  /** False when nobody asks for this session again: its history goes with the run. */
  keepsSession: boolean;
  tweaks: Tweaks;
}

export interface ServedUsage {
  inputTokens: number;
  outputTokens: number;
}

/** What a server tells of a run while it goes on. Messages are parts of its output, each by an id of its own. */
export type ServedEvent =
  | { kind: 'text'; message: string; text: string }
  /** All of a message's text; what came in pieces before is its beginning. */
  | { kind: 'message'; message: string; text: string }
  /** A tool that the flow called, as far as is known by now. */
  | { kind: 'tool'; key: string; name: string; arguments: unknown; result?: unknown; isError?: boolean }
  /** The end: what each output node said. */
  | { kind: 'end'; outputs: readonly ServedOutput[] };

export interface ServedOutput {
  node: string;
  /** The message that it was, when it was told of before. */
  message: string | undefined;
  text: string;
  /** Of all models whose answers lead to it; undefined where the server does not count. */
  usage: ServedUsage | undefined;
}

/** A Langflow server. */
export interface FlowServer {
  readonly modelName: string | undefined;
  /**
   * Runs a flow and tells of it as it goes on; when nobody listens any more, the run ends there, too. Throws
   * ModelUnavailableError when the server cannot be reached or breaks off, ToolFailedError when the flow fails.
   */
  run(flow: ServedFlow, request: ServedRequest, signal: AbortSignal): AsyncIterable<ServedEvent>;
}
