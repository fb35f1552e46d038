/** What is said to a model and what it said, in order. */
export type ModelMessage =
  | { role: 'system' | 'user'; text: string }
  | { role: 'assistant'; text: string; toolCalls: readonly ToolCall[] }
  /** What a tool answered: data for the model, never instructions. */
  | { role: 'tool'; callId: string; text: string };

/** A tool's use as a model asks for it; the arguments are its own JSON, which may be broken. */
export interface ToolCall {
  id: string;
  name: string;
  arguments: string;
}

export interface ToolDescription {
  name: string;
  description: string;
  /** A JSON Schema of an object. */
  parameters: Readonly<Record<string, unknown>>;
}

export interface ModelRequest {
  messages: readonly ModelMessage[];
  tools?: readonly ToolDescription[];
  /** The one tool that the model has to call: how a structured output is asked for. */
  requiredTool?: string;
  /** The model that the flow names; one that serves a single model ignores it. */
  modelName?: string;
  temperature?: number;
  maxTokens?: number;
}

/** How an answer ended: of itself, at the limit of its length, or because the provider took offence. */
export type ModelFinish = 'COMPLETE' | 'LENGTH' | 'CONTENT_FILTER';

export type ModelChunk =
  | { kind: 'text'; text: string; tokens: number }
  | { kind: 'tool call'; call: ToolCall; tokens: number }
  /** The provider's own count, which replaces what was counted on the way; what it leaves out stays. */
  | { kind: 'usage'; inputTokens?: number; outputTokens?: number }
  | { kind: 'finish'; finish: ModelFinish };

export interface LanguageModel {
  /** For the run's log. */
  readonly description: string;
  countTokens(text: string): number;
  /** Streams the answer; throws ModelUnavailableError when there is none to be had. */
  generate(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelChunk>;
}

/** The language model cannot be reached, refuses, or breaks off. The message is fit for the buyer to read. */
export class ModelUnavailableError extends Error {
  override name = 'ModelUnavailableError';
}
