import type { LanguageModel } from '#runtime/domain/engine/language-model.ts';
import type { Config } from '../config.ts';
import { createChatCompletionsModel } from './chat-completions.ts';
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
