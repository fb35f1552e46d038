import { expect, test } from 'vitest';
import { createLocalModel } from './local-model.ts';
import { readServerSentEvents } from './server-sent-events.ts';
import { createTextMender } from './text-mender.ts';

const signal = new AbortController().signal;

async function answer(system: string, input: string): Promise<string[]> {
  const words: string[] = [];
  for await (const chunk of createLocalModel(0).generate(
    {
      messages: [
        { role: 'system', text: system },
        { role: 'user', text: input },
      ],
    },
    signal,
  )) {
    if (chunk.kind === 'text') words.push(chunk.text);
  }
  return words;
}

test('the local model says what it is, refers to question and instructions, and is deterministic', async () => {
  const system = 'You are Ada, a support agent. Be kind.\n\nUser: My parcel is late.\nAI: Sorry!';
  const words = await answer(system, 'When will the refund for my broken lamp arrive?');
  const text = words.join('');
  expect(text).toContain('not a large language model');
  expect(text).toContain('refund for my broken lamp');
  expect(text).toContain('You are Ada, a support agent.');
  expect(text).toContain('My parcel is late.');
  expect(words.length).toBeGreaterThan(30);
  expect(words.length).toBeLessThan(110);
  expect(await answer(system, 'When will the refund for my broken lamp arrive?')).toEqual(words);
});

const tools = [
  {
    name: 'send_letter',
    description: 'Sends a letter to a person.',
    parameters: { type: 'object', properties: { to: { type: 'string' } }, required: ['to'] },
  },
  {
    name: 'evaluate_expression',
    description: 'Calculates.',
    parameters: { type: 'object', properties: { expression: { type: 'string' } }, required: ['expression'] },
  },
];

test.each<[string, string | undefined, object?]>([
  ['Please send a letter, to: Ada', 'send_letter', { to: 'Ada' }],
  ['What is 12 * 7?', 'evaluate_expression', { expression: '12 * 7' }],
  ['Good morning!', undefined],
])(
  'the local model calls the tool that does what the question names, or none: %s',
  async (text, name, args) => {
    const chunks = await Array.fromAsync(
      createLocalModel(0).generate({ messages: [{ role: 'user', text }], tools }, signal),
    );
    const calls = chunks.flatMap((chunk) => (chunk.kind === 'tool call' ? [chunk.call] : []));
    expect(calls.map((call) => [call.name, JSON.parse(call.arguments)])).toEqual(name ? [[name, args]] : []);
    expect(chunks.some(({ kind }) => kind === 'text')).toBe(name === undefined);
  },
);

/** What is said after a tool has answered. */
const told = async (
  result: string,
  question = 'How long do refunds take? Send a letter.',
): Promise<string> => {
  const toolCalls = [{ id: 'c', name: 'send_letter', arguments: '{}' }];
  const words: string[] = [];
  for await (const chunk of createLocalModel(0).generate(
    {
      messages: [
        { role: 'user', text: question },
        { role: 'assistant', text: '', toolCalls },
        { role: 'tool', callId: 'c', text: result },
      ],
      tools,
    },
    signal,
  ))
    if (chunk.kind === 'text') words.push(chunk.text);
  return words.join('');
};

test('what a tool answered is told once, under its name, and of passages the sentence that fits, with its document', async () => {
  expect(await told('It is on its way.')).toMatch(
    /not a large language model[\s\S]*The tool send_letter answered: “It is on its way\.”/,
  );
  expect(
    await told('From “Terms”, page 3:\nParcels are free. Refunds take ten days.\n\nFrom “Zoo”:\nNo dogs.'),
  ).toContain('“Terms”, page 3 says: “Refunds take ten days.”');
});

test('a long question does not make a long answer', async () => {
  expect((await answer('x '.repeat(500), 'y '.repeat(5_000))).length).toBeLessThan(110);
});

test.each([
  ['lines that end in \\n', ['data: a\n\ndata: b\n\n']],
  ['lines that end in \\r\\n', ['data: a\r\n\r\ndata: b\r\n\r\n']],
  ['an event cut anywhere', ['da', 'ta: a\n', '\nd', 'ata: b', '\n\n']],
  ['a line end cut in two', ['data: a\r', '\n\r', '\ndata: b\r\n\r\n']],
  ['comments and other fields', [': hi\n\nevent: x\ndata: a\nid: 1\n\ndata:b\n\n']],
  ['no empty line at the end', ['data: a\n\ndata: b\n']],
  ['no line end at the end', ['data: a\n\ndata: b']],
  ['half a line end at the end', ['data: a\r\n\r\ndata: b\r']],
])('server-sent events with %s', async (_name, chunks) => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
  const events: string[] = [];
  for await (const data of readServerSentEvents(body)) if (data !== undefined) events.push(data);
  expect(events).toEqual(['a', 'b']);
});

test('an event without an end is given up instead of filling memory', async () => {
  const line = new TextEncoder().encode(`data: ${'x'.repeat(99_000)}\n`);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent++ < 20) controller.enqueue(line);
      else controller.close();
    },
  });
  const read = async () => Array.fromAsync(readServerSentEvents(body));
  await expect(read()).rejects.toThrow('too long');
});

test('a character that is cut between two pieces is put together; what is no text is taken out', () => {
  const mend = createTextMender();
  expect(['a\uD83D', '\uDE00b', '\0c', '\uD83D', 'd'].map(mend)).toEqual(['a', '😀b', 'c', '', '\uFFFDd']);
});
