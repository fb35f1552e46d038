import type { LanguageModel } from '#runtime/domain/engine/models/language-model.ts';
import type { Config } from '../config.ts';
import { createChatCompletionsModel } from './chat-completions.ts';
import type { Embeddings } from '../domain/documents/ports.ts';
import { createEmbeddings } from './embeddings.ts';
import { createLocalModel } from './local-model.ts';

/** The endpoint that is configured, else the local model. */
export const configuredModel = (config: Config): LanguageModel =>
  config.LLM_BASE_URL === undefined
    ? createLocalModel(config.LOCAL_MODEL_WORD_DELAY_MS)
    : createChatCompletionsModel({
        baseUrl: config.LLM_BASE_URL,
        apiKey: config.LLM_API_KEY,
        model: config.LLM_MODEL,
        silenceMs: config.LLM_SILENCE_SECONDS * 1_000,
        keepAliveMs: config.LLM_KEEP_ALIVE_SECONDS * 1_000,
      });

/** What says what texts mean, if anything is configured; without an address of its own it is where the model is. */
export function configuredEmbeddings(config: Config): Embeddings | undefined {
  const { EMBEDDINGS_MODEL: model, EMBEDDINGS_BASE_URL, LLM_BASE_URL } = config;
  const baseUrl = EMBEDDINGS_BASE_URL ?? LLM_BASE_URL;
  // RAGFlow finds by meaning with a model of its own.
  if (model === undefined || baseUrl === undefined || config.RAGFLOW_URL !== undefined) return undefined;
  // A key is for the endpoint that it belongs to.
  const apiKey = config.EMBEDDINGS_API_KEY ?? (baseUrl === LLM_BASE_URL ? config.LLM_API_KEY : undefined);
  return createEmbeddings({ baseUrl, apiKey, model });
}
