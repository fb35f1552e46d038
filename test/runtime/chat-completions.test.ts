import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ModelRequest } from '#runtime/domain/engine/language-model.ts';
import { createChatCompletionsModel } from '#runtime/models/chat-completions.ts';
import { startModelServer, type ModelCall, type ModelServer } from './model-server.ts';

const API_KEY = 'sk-for-this-test';
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server?.stop());

/** What becomes of a request that the test answers. */
async function ask(request: ModelRequest, answer: (call: ModelCall) => void): Promise<unknown> {
  const model = createChatCompletionsModel({ baseUrl: server.url, apiKey: API_KEY, silenceMs: 5_000 });
  const outcome = Array.fromAsync(model.generate(request, new AbortController().signal)).catch(
    (error: unknown) => error,
  );
  answer(await server.nextCall());
  return outcome;
}

test('a system message alone is asked as such: endpoints refuse an empty message', async () => {
  let messages: unknown;
  await ask({ system: 'Tell a joke.', input: '' }, (call) => {
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
  const error = await ask({ system: '', input: 'Hello' }, refuse);
  expect(error).toMatchObject({ name: 'ModelUnavailableError', message });
  const { message: cause } = (error as { cause: Error }).cause;
  expect(cause).toMatch(message.includes('429') ? /^$/ : /no such key/);
  expect(cause).not.toContain(API_KEY);
  expect(cause.length).toBeLessThanOrEqual(500);
});
