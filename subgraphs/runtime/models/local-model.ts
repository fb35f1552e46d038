import { setTimeout as delay } from 'node:timers/promises';
import type { LanguageModel, ModelMessage } from '#runtime/domain/engine/language-model.ts';

/**
 * A model without a network: the same question gets the same answer, made by rule from the question
 * and the flow's own instructions. It says what it is, so that nobody takes it for a language model.
 */
export const createLocalModel = (wordDelayMs: number): LanguageModel => ({
  description: 'the local demonstration model',
  countTokens,
  async *generate({ messages, maxTokens = Infinity }, signal) {
    const system = said(messages, 'system');
    const input = said(messages, 'user');
    const words = answer(system, input).split(/(?<=\s)/);
    for (const [index, word] of words.entries()) {
      if (index >= maxTokens) return yield { kind: 'finish', finish: 'LENGTH' };
      if (wordDelayMs > 0) await delay(wordDelayMs, undefined, { signal });
      signal.throwIfAborted();
      yield { kind: 'text', text: word, tokens: 1 };
    }
  },
});

const said = (messages: readonly ModelMessage[], role: ModelMessage['role']): string =>
  messages.findLast((message) => message.role === role)?.text ?? '';

const countTokens = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function answer(system: string, input: string): string {
  const sentences = [
    "I am the marketplace's local demonstration model, not a large language model, so I answer by rule.",
    `You wrote: “${excerpt(input, 20)}”.`,
  ];
  const topics = topicsOf(input);
  if (topics.length > 0) sentences.push(`It seems to be about ${topics.join(', ')}.`);
  const instructions = /[^.!?\n]+[.!?]?/.exec(system.trim())?.[0];
  if (instructions) sentences.push(`My instructions begin: “${excerpt(instructions, 20)}”.`);
  const earlier = [...system.matchAll(/^User: (.+)$/gm)].at(-1)?.[1];
  if (earlier) sentences.push(`Earlier you said: “${excerpt(earlier, 12)}”.`);
  return sentences.join(' ');
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
