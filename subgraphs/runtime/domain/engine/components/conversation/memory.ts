import { z } from 'zod';
import { content, type Component, type ComponentCall, type Outputs } from '../../component.ts';
import type { SessionMessage } from '../../flow-run.ts';
import { textIn } from '../../inputs.ts';
import { dataFrame, message } from '../../value.ts';
import { accepting, looseText, optionalNumber, text } from '../field-types.ts';
import { fillTemplate } from './template.ts';

/** No flow reads more messages of a session than this, and no more are kept. */
export const MAX_HISTORY_MESSAGES = 100;
/** What is kept of a longer message. */
export const MAX_MESSAGE_CHARACTERS = 32_000;
/** A prompt gets no more of the conversation than this: the oldest messages are left out. */
const MAX_HISTORY_CHARACTERS = 100_000;

const fields = z.object({
  mode: z.enum(['Retrieve', 'Store']).nullish(),
  n_messages: optionalNumber(z.number().int().min(0)),
  order: z.enum(['Ascending', 'Descending']).nullish(),
  sender_type: z.enum(['Machine', 'User', 'Machine and User']).nullish(),
  /** Of a message to store; in older versions the side whose messages are wanted. */
  sender: looseText,
  message: text,
  template: text,
});
type Fields = z.output<typeof fields>;

const names = { User: 'User', Machine: 'AI' } as const;

/**
 * The conversation so far: messages of the same session of the same instance. A session that the node names itself
 * is not looked at: whose conversation it is, the run says.
 */
export const memory: Component<'Memory', Fields> = {
  name: 'Memory',
  fields,
  outputs: {
    messages_text: 'Message',
    dataframe: 'DataFrame',
    messages: 'DataFrame',
    stored_messages: 'Message',
    lc_memory: 'DataFrame',
  },
  accepts: accepting(['message', 'session_id', 'sender', 'sender_name'], content),
  requires: ({ mode }) => (mode === 'Store' ? ['message'] : []),
  run: (call) => (call.fields.mode === 'Store' ? store(call) : retrieve(call)),
};

async function store(call: ComponentCall<Fields>): Promise<Outputs> {
  const stored = textIn(call, 'message');
  const sender = textIn(call, 'sender') === 'Machine' ? 'Machine' : 'User';
  if (stored.trim() !== '') call.run.remember({ sender, text: stored });
  return { stored_messages: message(stored) };
}

async function retrieve({ fields, run }: ComponentCall<Fields>): Promise<Outputs> {
  const limit = Math.min(fields.n_messages ?? MAX_HISTORY_MESSAGES, MAX_HISTORY_MESSAGES);
  const older = fields.sender === 'User' || fields.sender === 'Machine' ? fields.sender : undefined;
  const wanted = fields.sender_type ?? older ?? 'Machine and User';
  // The newest messages of one side may lie further back than the newest of all.
  const all = limit === 0 ? [] : await run.history(MAX_HISTORY_MESSAGES);
  const messages = all
    .filter(({ sender }) => wanted === 'Machine and User' || wanted === sender)
    .slice(-limit);
  const inOrder = <T>(list: readonly T[]): T[] =>
    fields.order === 'Descending' ? list.toReversed() : [...list];
  const rows = dataFrame(
    inOrder(messages).map(({ sender, text: said }) => ({ text: said, sender, sender_name: names[sender] })),
  );
  return {
    messages_text: message(inOrder(fitting(messages.map(lineOf(fields.template)))).join('\n')),
    dataframe: rows,
    messages: rows,
    lc_memory: rows,
  };
}

const lineOf =
  (template: string) =>
  ({ sender, text: said }: SessionMessage): string =>
    fillTemplate(template || '{sender_name}: {text}', 'single braces', (name) =>
      name === 'text' ? said : name === 'sender' ? sender : name === 'sender_name' ? names[sender] : '',
    );

function fitting(lines: readonly string[]): string[] {
  let characters = 0;
  const tooMuch = lines.findLastIndex((line) => (characters += line.length + 1) > MAX_HISTORY_CHARACTERS);
  return lines.slice(tooMuch + 1);
}
