import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ModelRequest } from '#runtime/domain/engine/models/language-model.ts';
import { createChatCompletionsModel } from '#runtime/models/chat-completions.ts';
import { startModelServer, type ModelCall, type ModelServer } from '../model-server.ts';

const API_KEY = 'sk-for-this-test';
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server?.stop());

const options = { apiKey: API_KEY, silenceMs: 5_000, keepAliveMs: 10_000 };
const user = (text: string): ModelRequest => ({ messages: [{ role: 'user', text }] });

/** What becomes of a request that the test answers. */
async function ask(request: ModelRequest, answer: (call: ModelCall) => void): Promise<unknown> {
  const model = createChatCompletionsModel({ ...options, baseUrl: server.url });
  const outcome = Array.fromAsync(model.generate(request, new AbortController().signal)).catch(
    (error: unknown) => error,
  );
  answer(await server.nextCall());
  return outcome;
}

test('a system message is asked as such', async () => {
  let messages: unknown;
  await ask({ messages: [{ role: 'system', text: 'Tell a joke.' }] }, (call) => {
    messages = call.body.messages;
    call.finish();
  });
  expect(messages).toEqual([{ role: 'system', content: 'Tell a joke.' }]);
});

test.each<[string, (call: ModelCall) => void, string]>([
  [
    'a status',
    (call) => call.status(401, `no such key: ${API_KEY} ${'x'.repeat(2_000)}`),
    'The language model answered HTTP 401.',
  ],
  ['a status without a word', (call) => call.status(429, ''), 'The language model answered HTTP 429.'],
  [
    'an event',
    (call) => call.raw(`data: {"error":{"message":"no such key: ${API_KEY} ${'x'.repeat(2_000)}"}}\n\n`),
    'The language model reported an error.',
  ],
])('a refusal by %s: its words are for the log only, and few', async (_name, refuse, message) => {
  const error = await ask(user('Hello'), refuse);
  expect(error).toMatchObject({ name: 'ModelUnavailableError', message });
  const { message: cause } = (error as { cause: Error }).cause;
  expect(cause).toMatch(message.includes('429') ? /^$/ : /no such key/);
  expect(cause).not.toContain(API_KEY);
  expect(cause.length).toBeLessThanOrEqual(500);
});

const stop = '{"choices":[{"delta":{},"finish_reason":"stop"}]}';
const said = (text: string): unknown => ({ kind: 'text', text, tokens: Math.ceil(text.length / 4) });
const part = (value: unknown): string =>
  `data: ${JSON.stringify({ choices: [{ delta: { tool_calls: [value] } }] })}\n\n`;
const refuse = (words: string) => (call: ModelCall) => call.status(400, words);
const finish = (call: ModelCall): void => call.finish();
const whole = { kind: 'finish', finish: 'COMPLETE' };

test.each<[string, string, unknown[]]>([
  [
    'usage with a part missing',
    '{"choices":[],"usage":{"prompt_tokens":7}}',
    [{ kind: 'usage', inputTokens: 7 }],
  ],
  [
    'usage with parts that are null or odd',
    '{"choices":[],"usage":{"prompt_tokens":null,"completion_tokens":-3}}',
    [{ kind: 'usage' }],
  ],
  ['usage that is no object', '{"choices":[],"usage":"7"}', []],
  ['choices that are null', '{"choices":null,"usage":null}', []],
  ['a choice that is null', '{"choices":[null]}', []],
  ['a delta that is null', '{"choices":[{"delta":null}]}', []],
  [
    'content as a list of parts',
    '{"choices":[{"delta":{"content":[{"type":"text","text":"a"},{"type":"image"},"b",null]}}]}',
    [said('ab')],
  ],
  ['content that is a number', '{"choices":[{"delta":{"content":7}}]}', []],
  ['the whole answer repeated at the end', '{"choices":[{"message":{"content":"Hi"}}]}', []],
])('an event with %s', async (_name, event, chunks) => {
  const outcome = await ask(user('Hello'), (call) => {
    call.say('Hi');
    call.raw(`: keep-alive\n\ndata: ${event}\n\ndata: ${stop}`);
    call.end();
  });
  expect(outcome).toEqual([said('Hi'), ...chunks, whole]);
});

test('an endpoint that does not stream answers in one piece', async () => {
  const outcome = await ask(user('Hello'), (call) =>
    call.json({
      choices: [{ message: { content: 'Hi' }, finish_reason: 'stop' }],
      usage: { completion_tokens: 1 },
    }),
  );
  expect(outcome).toEqual([said('Hi'), { kind: 'usage', outputTokens: 1 }, whole]);
});

test('calls of tools are put together from their pieces', async () => {
  const outcome = await ask(user('Hello'), (call) => {
    call.raw(part({ index: 0, id: 'a', function: { name: 'add', arguments: '{"x"' } }));
    call.raw(part({ index: 1, id: 'b', function: { name: 'sub', arguments: { y: 1 } } }));
    call.raw(part({ index: 0, function: { arguments: ':1}' } }));
    call.raw('data: {"choices":[{"finish_reason":"tool_calls"}]}\n\ndata: [DONE]\n\n');
    call.end();
  });
  expect(outcome).toMatchObject([
    whole,
    { kind: 'tool call', call: { id: 'a', name: 'add', arguments: '{"x":1}' } },
    { kind: 'tool call', call: { id: 'b', name: 'sub', arguments: '{"y":1}' } },
  ]);
});

test('what a model refuses is left out, and not asked of it again', async () => {
  const model = createChatCompletionsModel({ ...options, baseUrl: server.url });
  const request = { ...user('Hello'), modelName: 'o9', temperature: 1, maxTokens: 5 };
  const run = async (answers: ((call: ModelCall) => void)[]): Promise<Record<string, unknown>[]> => {
    const outcome = Array.fromAsync(model.generate(request, new AbortController().signal));
    const bodies: Record<string, unknown>[] = [];
    for (const answer of answers) {
      const call = await server.nextCall();
      bodies.push(call.body);
      answer(call);
    }
    expect(await outcome).toEqual([whole]);
    return bodies;
  };
  const first = await run([
    refuse('Unsupported parameter: max_tokens. Use max_completion_tokens instead.'),
    refuse('{"error":{"param":"temperature"}}'),
    refuse('Extra inputs are not permitted: include_usage'),
    finish,
  ]);
  expect(first.at(-1)).not.toHaveProperty('temperature');
  expect(first.at(-1)).not.toHaveProperty('stream_options');
  expect(first.at(-1)).toMatchObject({ max_completion_tokens: 5 });
  expect(await run([finish])).toEqual([first.at(-1)]);
});

test('signs of life keep a slow model, and for a while only', async () => {
  const model = createChatCompletionsModel({
    ...options,
    baseUrl: server.url,
    silenceMs: 300,
    keepAliveMs: 900,
  });
  const outcome = Array.fromAsync(model.generate(user('Hello'), new AbortController().signal)).catch(
    (error: unknown) => error,
  );
  const call = await server.nextCall();
  const startedMs = performance.now();
  const ping = setInterval(() => call.raw(': ping\n\n'), 50);
  expect(await outcome).toMatchObject({ message: 'The language model did not answer in time.' });
  clearInterval(ping);
  expect(performance.now() - startedMs).toBeGreaterThan(600);
});

test('time that is spent on what was said is not the silence of the model', async () => {
  const model = createChatCompletionsModel({ ...options, baseUrl: server.url, silenceMs: 200 });
  const stream = model.generate(user('Hello'), new AbortController().signal)[Symbol.asyncIterator]();
  const first = stream.next();
  const call = await server.nextCall();
  call.say('one');
  call.say('two');
  call.finish();
  expect(await first).toMatchObject({ value: { text: 'one' } });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await stream.next()).toMatchObject({ value: { text: 'two' } });
  expect(await stream.next()).toMatchObject({ value: whole });
});
