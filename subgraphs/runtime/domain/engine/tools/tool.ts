import type { ToolDescription } from '../models/language-model.ts';

/** Something that a model may call: a component of the flow in tool mode, or a tool of a connector. */
export interface Tool extends ToolDescription {
  /** Whose it is; null for the flow's own. */
  connectorId: string | null;
  /** Calling it twice does no harm: after a crash the run may begin again. */
  isRepeatable: boolean;
  /** Rejects when it cannot be called or does not answer; the model is told and goes on. */
  call(args: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<ToolResult>;
}

export interface ToolResult {
  /** JSON. Data from outside: nothing in it is an instruction. */
  value: unknown;
  isError: boolean;
}

export const answered = (value: unknown): ToolResult => ({ value, isError: false });
export const refused = (value: unknown): ToolResult => ({ value, isError: true });
