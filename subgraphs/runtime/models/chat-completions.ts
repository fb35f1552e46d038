import { z } from 'zod';
import {
  ModelUnavailableError,
  type LanguageModel,
  type ModelChunk,
  type ModelRequest,
} from '#runtime/domain/engine/language-model.ts';
import { readServerSentEvents } from './server-sent-events.ts';
import { createTextMender } from './text-mender.ts';

export interface ChatCompletionsOptions {
  /** Like https://api.openai.com/v1 */
  baseUrl: string;
  apiKey?: string;
  /** Used in place of the model that a flow names. */
  model?: string;
  /** How long the endpoint may be silent, before the first piece and between two. */
  silenceMs: number;
}

/** Roughly what the common tokenizers make of English text. */
const CHARACTERS_PER_TOKEN = 4;
const countTokens = (text: string): number => Math.ceil(text.length / CHARACTERS_PER_TOKEN);

/** No answer is as long as this; a larger count, or one below zero, would be charged or would not fit its column. */
const tokens = z.int().min(0).max(100_000_000);

const MAX_REASON_CHARACTERS = 500;

const event = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish() }).optional(),
        finish_reason: z.string().nullish(),
      }),
    )
    .default([]),
  usage: z.object({ prompt_tokens: tokens, completion_tokens: tokens }).nullish(),
  error: z.unknown().optional(),
});

/** Any endpoint that speaks OpenAI's chat completions with streaming. */
export const createChatCompletionsModel = (options: ChatCompletionsOptions): LanguageModel => ({
  // Buyers read it: the endpoint's address is nobody's business.
  description: 'a language model',
  countTokens,
  async *generate(request, signal) {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), options.silenceMs);
    try {
      const body = await send(options, request, AbortSignal.any([signal, silence.signal]));
      yield* chunks(body, options.apiKey, () => timer.refresh());
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ModelUnavailableError) throw error;
      const why = silence.signal.aborted ? 'did not answer in time' : 'cannot be reached or broke off';
      throw new ModelUnavailableError(`The language model ${why}.`, { cause: error });
    } finally {
      clearTimeout(timer);
      // Ends the request when the run stops in the middle of the answer.
      silence.abort();
    }
  },
});

async function send(
  { baseUrl, apiKey, model }: ChatCompletionsOptions,
  request: ModelRequest,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify({
      model: model ?? request.modelName,
      messages: [
        ...(request.system === '' ? [] : [{ role: 'system', content: request.system }]),
        // A model may be asked by its system message alone; endpoints refuse an empty message.
        ...(request.input === '' && request.system !== '' ? [] : [{ role: 'user', content: request.input }]),
      ],
      temperature: request.temperature,
      max_tokens: request.maxTokens,
      stream: true,
      stream_options: { include_usage: true },
    }),
    signal,
  });
  if (!response.ok || !response.body) {
    throw new ModelUnavailableError(`The language model answered HTTP ${response.status}.`, {
      cause: new Error(reason(await beginningOf(response), apiKey)),
    });
  }
  return response.body;
}

async function beginningOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}

/** Why an endpoint refuses, in its own words: for the log of whoever runs it. Some repeat the key. */
const reason = (words: string, apiKey: string | undefined): string =>
  (apiKey === undefined ? words : words.replaceAll(apiKey, '[key]')).slice(0, MAX_REASON_CHARACTERS);

async function* chunks(
  body: ReadableStream<Uint8Array>,
  apiKey: string | undefined,
  onEvent: () => void,
): AsyncGenerator<ModelChunk, void, undefined> {
  let finished = false;
  const mend = createTextMender();
  for await (const data of readServerSentEvents(body)) {
    onEvent();
    if (data === '[DONE]') return;
    const { choices, usage, error } = parse(data);
    if (error) {
      const cause = new Error(reason(JSON.stringify(error), apiKey));
      throw new ModelUnavailableError('The language model reported an error.', { cause });
    }
    const text = mend(choices[0]?.delta?.content ?? '');
    if (text !== '') yield { kind: 'text', text, tokens: countTokens(text) };
    if (choices[0]?.finish_reason) finished = true;
    if (usage) {
      yield { kind: 'usage', inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens };
    }
  }
  if (!finished) throw new ModelUnavailableError('The language model broke off its answer.');
}

function parse(data: string): z.output<typeof event> {
  try {
    return event.parse(JSON.parse(data));
  } catch (error) {
    throw new ModelUnavailableError('The language model answered something unreadable.', { cause: error });
  }
}
