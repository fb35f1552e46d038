export interface ModelRequest {
  system: string;
  input: string;
  /** The model that the flow names; one that serves a single model ignores it. */
  modelName?: string;
  temperature?: number;
  maxTokens?: number;
}

export type ModelChunk =
  | { kind: 'text'; text: string; tokens: number }
  /** The provider's own count, which replaces what was counted on the way. */
  | { kind: 'usage'; inputTokens: number; outputTokens: number };

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
