import { expect, test } from 'vitest';
import type { SessionMessage } from '../../flow-run.ts';
import { testRun } from '../../flow-run.fixture.ts';
import { toText } from '../../value.ts';
import { memory } from './memory.ts';

const messages: SessionMessage[] = [
  { sender: 'User', text: 'one {sender}' },
  { sender: 'Machine', text: 'two' },
  { sender: 'User', text: 'three' },
];

/** What the component makes of a history; asks for no more than a flow may have. */
async function remembered(values: Record<string, unknown>, history = messages): Promise<string> {
  const fields = memory.fields.parse(values);
  const run = testRun({ history: async (limit) => history.slice(-limit) });
  const call = {
    id: 'Memory',
    fields,
    inputs: {},
    wanted: new Set<string>(),
    toolNames: [],
    show: undefined,
    run,
    interpret: async () => '',
  };
  return toText((await memory.run(call))['messages_text']);
}

test.each([
  ['as Langflow does by default', {}, 'User: one {sender}\nAI: two\nUser: three'],
  ['in its own form', { template: '<{sender}> {text}' }, '<User> one {sender}\n<Machine> two\n<User> three'],
  ['newest first', { order: 'Descending' }, 'User: three\nAI: two\nUser: one {sender}'],
  ['of one side', { sender_type: 'Machine' }, 'AI: two'],
  ['the newest of one side', { sender_type: 'Machine', n_messages: 1 }, 'AI: two'],
  ['the newest two', { n_messages: 2 }, 'AI: two\nUser: three'],
  ['a number that is a text', { n_messages: '1' }, 'User: three'],
  ['nothing', { n_messages: 0 }, ''],
])('%s', async (_name, fields, text) => {
  expect(await remembered(fields)).toBe(text);
});

test('a long conversation is cut at its old end', async () => {
  const long = Array.from({ length: 50 }, (_value, index): SessionMessage => ({
    sender: 'User',
    text: `${index} ${'x'.repeat(10_000)}`,
  }));
  const text = await remembered({}, long);
  expect(text.length).toBeLessThanOrEqual(100_000);
  expect(text.split('\n').at(-1)).toMatch(/^User: 49 /);
});
