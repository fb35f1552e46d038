import { z } from 'zod';
import type { Component } from '../component.ts';
import { text, optionalNumber } from './field-types.ts';
import { fillTemplate } from './template.ts';

/** No flow reads more messages of a session than this, and no more are kept. */
export const MAX_HISTORY_MESSAGES = 100;
/** What is kept of a longer message. */
export const MAX_MESSAGE_CHARACTERS = 32_000;
/** A prompt gets no more of the conversation than this: the oldest messages are left out. */
const MAX_HISTORY_CHARACTERS = 100_000;

const fields = z.object({
  mode: z.literal('Retrieve', 'only the mode Retrieve is known here').nullish(),
  n_messages: optionalNumber(z.number().int().min(0)),
  order: z.enum(['Ascending', 'Descending']).nullish(),
  sender_type: z.enum(['Machine', 'User', 'Machine and User']).nullish(),
  template: text,
});

const names = { User: 'User', Machine: 'AI' } as const;

/** The conversation so far: messages of the same session of the same instance. */
export const memory: Component<'Memory', z.output<typeof fields>> = {
  name: 'Memory',
  fields,
  outputs: { messages_text: 'Message' },
  isOutput: false,
  accepts: () => undefined,
  requires: () => [],
  async run({ fields, run }) {
    const limit = Math.min(fields.n_messages ?? MAX_HISTORY_MESSAGES, MAX_HISTORY_MESSAGES);
    const wanted = fields.sender_type ?? 'Machine and User';
    // The newest messages of one side may lie further back than the newest of all.
    const messages = limit === 0 ? [] : await run.history(MAX_HISTORY_MESSAGES);
    const lines = messages
      .filter(({ sender }) => wanted === 'Machine and User' || wanted === sender)
      .slice(-limit)
      .map(({ sender, text }) =>
        fillTemplate(fields.template || '{sender_name}: {text}', 'single braces', (name) =>
          name === 'text' ? text : name === 'sender' ? sender : name === 'sender_name' ? names[sender] : '',
        ),
      );
    const newest = fitting(lines);
    return (fields.order === 'Descending' ? newest.toReversed() : newest).join('\n');
  },
};

function fitting(lines: readonly string[]): string[] {
  let characters = 0;
  const tooMuch = lines.findLastIndex((line) => (characters += line.length + 1) > MAX_HISTORY_CHARACTERS);
  return lines.slice(tooMuch + 1);
}
