import {
  ModelUnavailableError,
  type LanguageModel,
  type ModelChunk,
  type ModelRequest,
} from '#runtime/domain/engine/models/language-model.ts';
import { readCompletionEvent, type CompletionEvent } from './completion-events.ts';
import { completionBody, refusedParameter, type OptionalParameter } from './completion-request.ts';
import { readServerSentEvents } from './server-sent-events.ts';
import { Silence } from './silence.ts';
import { createTextMender } from './text-mender.ts';
import { ToolCallParts } from './tool-call-parts.ts';

export interface ChatCompletionsOptions {
  /** Like https://api.openai.com/v1 */
  baseUrl: string;
  apiKey?: string;
  /** Used in place of the model that a flow names. */
  model?: string;
  /** How long the endpoint may be silent, before the first piece and between two. */
  silenceMs: number;
  /** How long it may say nothing but that it is there. */
  keepAliveMs: number;
}

/** Roughly what the common tokenizers make of English text. */
const CHARACTERS_PER_TOKEN = 4;
const countTokens = (text: string): number => Math.ceil(text.length / CHARACTERS_PER_TOKEN);

const MAX_REASON_CHARACTERS = 500;
/** As many as there are parameters that can be left out, and the request without them. */
const MAX_TRIES = 6;

/** Any endpoint that speaks OpenAI's chat completions with streaming. */
export function createChatCompletionsModel(options: ChatCompletionsOptions): LanguageModel {
  /** What each model was found to refuse, so that it is asked in vain once only. */
  const refused = new Map<string, Set<OptionalParameter>>();
  return {
    // Buyers read it: the endpoint's address is nobody's business.
    description: 'a language model',
    countTokens,
    async *generate(request, signal) {
      const silence = new Silence(options.silenceMs, options.keepAliveMs);
      try {
        silence.wait();
        const response = await send(options, request, refused, AbortSignal.any([signal, silence.signal]));
        yield* chunks(response, options.apiKey, silence);
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof ModelUnavailableError) throw error;
        const why = silence.signal.aborted ? 'did not answer in time' : 'cannot be reached or broke off';
        throw new ModelUnavailableError(`The language model ${why}.`, { cause: error });
      } finally {
        // Ends the request when the run stops in the middle of the answer.
        silence.end();
      }
    },
  };
}

type Answered = Response & { body: ReadableStream<Uint8Array> };

/** Asks, and asks again without what the model refuses; that is remembered once it answers. */
async function send(
  { baseUrl, apiKey, model }: ChatCompletionsOptions,
  request: ModelRequest,
  refused: Map<string, Set<OptionalParameter>>,
  signal: AbortSignal,
): Promise<Answered> {
  const name = model ?? request.modelName;
  const leftOut = new Set(refused.get(name ?? ''));
  for (let tries = 1; ; tries++) {
    const body = completionBody(request, name, leftOut);
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify(body),
      signal,
    });
    if (response.ok && response.body) {
      if (leftOut.size > 0) refused.set(name ?? '', leftOut);
      return response as Answered;
    }
    const words = await beginningOf(response);
    const parameter = tries < MAX_TRIES ? refusedParameter(response.status, words, body) : undefined;
    if (parameter === undefined) {
      throw new ModelUnavailableError(`The language model answered HTTP ${response.status}.`, {
        cause: new Error(reason(words, apiKey)),
      });
    }
    leftOut.add(parameter);
  }
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
  response: Answered,
  apiKey: string | undefined,
  silence: Silence,
): AsyncGenerator<ModelChunk, void, undefined> {
  let finished = false;
  let said = false;
  let counted = false;
  const mend = createTextMender();
  const parts = new ToolCallParts();
  for await (const data of eventsOf(response)) {
    if (data === '[DONE]') {
      finished = true;
      break;
    }
    const event: CompletionEvent | undefined =
      data === undefined ? undefined : parse(data, { isFirst: !said, finished });
    silence.heard({ content: event !== undefined && hasContent(event) });
    if (event?.error) {
      const cause = new Error(reason(JSON.stringify(event.error), apiKey));
      throw new ModelUnavailableError('The language model reported an error.', { cause });
    }
    if (event) {
      said ||= event.text !== '' || event.toolCalls.length > 0;
      const text = mend(event.text);
      if (text !== '') yield { kind: 'text', text, tokens: countTokens(text) };
      for (const part of event.toolCalls) parts.add(part);
      if (event.usage) {
        counted ||= event.usage.outputTokens !== undefined;
        yield { kind: 'usage', ...event.usage };
      }
      if (event.finish) {
        finished = true;
        yield { kind: 'finish', finish: event.finish };
      }
    }
    silence.wait();
  }
  if (!finished) throw new ModelUnavailableError('The language model broke off its answer.');
  for (const call of parts.calls) {
    // The provider's count has them already.
    yield { kind: 'tool call', call, tokens: counted ? 0 : countTokens(`${call.name}${call.arguments}`) };
  }
}

const hasContent = ({ text, toolCalls, finish, usage }: CompletionEvent): boolean =>
  text !== '' || toolCalls.length > 0 || finish !== undefined || usage !== undefined;

/** The answer's events; an endpoint that does not stream answers with one, in one piece. */
async function* eventsOf(response: Answered): AsyncGenerator<string | undefined, void, undefined> {
  if (!/^application\/json\b/i.test(response.headers.get('content-type') ?? '')) {
    yield* readServerSentEvents(response.body);
    return;
  }
  yield await wholeText(response.body);
  yield '[DONE]';
}

const MAX_ANSWER_CHARACTERS = 4_000_000;

async function wholeText(body: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of body) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > MAX_ANSWER_CHARACTERS) throw new Error('the answer is too long');
  }
  return text + decoder.decode();
}

/** After the end of the answer nothing that is unreadable can take it back. */
function parse(
  data: string,
  { isFirst, finished }: { isFirst: boolean; finished: boolean },
): CompletionEvent | undefined {
  try {
    return readCompletionEvent(data, isFirst);
  } catch (error) {
    if (finished) return undefined;
    throw new ModelUnavailableError('The language model answered something unreadable.', { cause: error });
  }
}
