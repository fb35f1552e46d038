import { setTimeout as delay } from 'node:timers/promises';
import type {
  LanguageModel,
  ModelMessage,
  ModelRequest,
} from '#runtime/domain/engine/models/language-model.ts';
import { fillRecord } from './local-records.ts';
import { chooseTool } from './local-tools.ts';

/**
 * A model without a network: the same question gets the same answer, made by rule from the question
 * and the flow's own instructions. It says what it is, so that nobody takes it for a language model. It calls a
 * tool when the question names what the tool does, quotes passages that it is given, and fills records in.
 */
export const createLocalModel = (wordDelayMs: number): LanguageModel => ({
  description: 'the local demonstration model',
  countTokens,
  async *generate(request, signal) {
    const call = callOf(request);
    if (call) {
      yield { kind: 'tool call', call, tokens: countTokens(call.arguments) };
      return;
    }
    const words = answer(request.messages).split(/(?<=\s)/);
    for (const [index, word] of words.entries()) {
      if (index >= (request.maxTokens ?? Infinity)) return yield { kind: 'finish', finish: 'LENGTH' };
      if (wordDelayMs > 0) await delay(wordDelayMs, undefined, { signal });
      signal.throwIfAborted();
      yield { kind: 'text', text: word, tokens: 1 };
    }
  },
});

const countTokens = (text: string): number => text.match(/\S+/g)?.length ?? 0;

const said = (messages: readonly ModelMessage[], role: ModelMessage['role']): string =>
  messages.findLast((message) => message.role === role)?.text ?? '';

/** One tool for one question: what it answered is what there is to say. */
function callOf({ messages, tools = [], requiredTool }: ModelRequest) {
  const question = said(messages, 'user');
  const required = tools.find(({ name }) => name === requiredTool);
  if (required)
    return {
      id: 'call_1',
      name: required.name,
      arguments: JSON.stringify(fillRecord(required.parameters, question)),
    };
  const isAnswered = messages.findLast(({ role }) => role === 'tool' || role === 'user')?.role === 'tool';
  return isAnswered ? undefined : chooseTool(tools, question);
}

function answer(messages: readonly ModelMessage[]): string {
  const [system, input] = [said(messages, 'system'), said(messages, 'user')];
  const sentences = [
    "I am the marketplace's local demonstration model, not a large language model, so I answer by rule.",
    `You wrote: “${excerpt(input, 20)}”.`,
  ];
  const topics = topicsOf(input);
  if (topics.length > 0) sentences.push(`It seems to be about ${topics.join(', ')}.`);
  sentences.push(...toolAnswers(messages), ...quotations(messages, topics));
  const instructions = /[^.!?\n]+[.!?]?/.exec(system.trim())?.[0];
  if (instructions) sentences.push(`My instructions begin: “${excerpt(instructions, 20)}”.`);
  const earlier = [...system.matchAll(/^User: (.+)$/gm)].at(-1)?.[1];
  if (earlier) sentences.push(`Earlier you said: “${excerpt(earlier, 12)}”.`);
  return sentences.join(' ');
}

/** What the tools said that were called for this question. */
function toolAnswers(messages: readonly ModelMessage[]): string[] {
  const from = messages.findLastIndex(({ role }) => role === 'user');
  const calls = messages.flatMap((message) => (message.role === 'assistant' ? message.toolCalls : []));
  return messages.slice(from + 1).flatMap((message) => {
    if (message.role !== 'tool' || passagesIn(message.text).length > 0) return [];
    const name = calls.find(({ id }) => id === message.callId)?.name ?? 'tool';
    return [`The tool ${name} answered: “${excerpt(message.text, 40)}”.`];
  });
}

interface Passage {
  source: string;
  text: string;
}

/** Passages stand in a prompt or in a tool's answer with their document above them. */
const passagesIn = (text: string): Passage[] =>
  [...text.matchAll(/From (“[^”]+”(?:, page \d+)?):\n([\s\S]*?)(?=\n\nFrom “|\n?$|\n\n)/g)].map(
    ([, source = '', passage = '']) => ({
      source,
      text: passage,
    }),
  );

/** The sentence that shares most with the question, of the best passages, with its document. */
function quotations(messages: readonly ModelMessage[], topics: readonly string[]): string[] {
  const passages = messages.flatMap(({ text }) => passagesIn(text));
  const shared = (text: string): number =>
    topics.filter((topic) => text.toLowerCase().includes(topic.slice(0, 5))).length;
  const sentences = passages.flatMap(({ source, text }) =>
    (text.match(/[^.!?。！？\n]+[.!?。！？]?/g) ?? []).map((sentence) => ({
      source,
      sentence: sentence.trim(),
    })),
  );
  const best = sentences.toSorted((a, b) => shared(b.sentence) - shared(a.sentence))[0];
  return best ? [`${best.source} says: “${excerpt(best.sentence, 40)}”.`] : [];
}

const excerpt = (text: string, words: number): string => {
  const all = text.trim().split(/\s+/);
  return all.length > words ? `${all.slice(0, words).join(' ')} …` : all.join(' ');
};

const common = new Set(
  'about after again because before being between could every from have hello help into just like more need other please should some than that their them then there these they this those want what when where which while will with would your'.split(
    ' ',
  ),
);

/** The first few words of some length that are not everyday ones. */
const topicsOf = (text: string): string[] =>
  [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu))].filter((word) => !common.has(word)).slice(0, 4);
