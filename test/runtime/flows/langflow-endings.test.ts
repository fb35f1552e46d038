import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { startLangflowServer, type LangflowCall, type LangflowTestServer } from './langflow-server.ts';
import { servedFlow, servedPricing as pricing } from './served-flow.ts';
import { createWorld, lastOf, type Buyer, type World } from '../world.ts';

let world: World;
let langflow: LangflowTestServer;
let runtime: Service;

beforeAll(async () => {
  [world, langflow] = await Promise.all([createWorld(), startLangflowServer()]);
  runtime = await world.startRuntime({ LANGFLOW_URL: langflow.url, LANGFLOW_API_KEY: langflow.apiKey });
});
afterAll(async () => {
  await world?.stop();
  await langflow?.stop();
});

const buyer = (): Promise<Buyer> => world.buyer(runtime.url, { flow: servedFlow(), instance: { pricing } });

/** Starts a run, lets the test answer it, and returns how it ended. */
async function runWith(from: Buyer, answer: (call: LangflowCall) => Promise<void> | void) {
  const run = await from.run({ budget: 50 });
  const watched = from.follow(run);
  await answer(await langflow.nextCall());
  await watched.ended;
  return { run, watched, last: lastOf(watched) };
}

test.each<[string, (call: LangflowCall) => Promise<void> | void, string, string]>([
  [
    'cut in the middle',
    async (call) => {
      await call.play('model', 0, 1);
      call.cut();
    },
    'MODEL_UNAVAILABLE',
    'The Langflow server cannot be reached or broke off.',
  ],
  [
    'without an end',
    async (call) => {
      await call.play('model', 0, 1);
      call.end();
    },
    'MODEL_UNAVAILABLE',
    'The Langflow server broke off its answer.',
  ],
  [
    'of nonsense',
    (call) => {
      call.raw('<html>502</html>\n\n');
      call.end();
    },
    'MODEL_UNAVAILABLE',
    'The Langflow server answered something unreadable.',
  ],
  [
    'of JSON that is something else',
    (call) => {
      call.raw('{"event":"add_message","data":7}\n\n');
      call.end();
    },
    'MODEL_UNAVAILABLE',
    'The Langflow server answered something unreadable.',
  ],
  [
    'that is empty',
    (call) => call.raw('') ?? call.end(),
    'MODEL_UNAVAILABLE',
    'The Langflow server broke off its answer.',
  ],
  [
    'of another status',
    (call) => call.status(503, '{"detail":"starting"}'),
    'MODEL_UNAVAILABLE',
    'The Langflow server answered HTTP 503.',
  ],
  [
    'that says which component failed',
    (call) => call.play('error'),
    'TOOL_FAILED',
    'The component “Language Model” of the flow failed.',
  ],
  [
    'that says only that something failed',
    (call) => call.raw('{"event":"error","data":{"error":"Error creating class."}}\n\n'),
    'MODEL_UNAVAILABLE',
    'The Langflow server reported an error.',
  ],
])('an answer %s ends the run, which costs nothing', async (_name, answer, code, message) => {
  const from = await buyer();
  const { run, last } = await runWith(from, answer);
  expect(last).toMatchObject({ __typename: 'RunFailed', failure: { code, message } });
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
});

/** An event of the end, in the shape of the recordings': what each output node said. */
const endOf = (outputs: object[]): string =>
  `${JSON.stringify({ event: 'end', data: { result: { session_id: 's', outputs: [{ inputs: {}, outputs }] } } })}\n\n`;
const spoken = ({ text = '', ...data }: { text?: string; [name: string]: unknown }) => ({
  component_id: 'ChatOutput-9LXqX',
  results: {
    message: { text_key: 'text', text, data: { text, category: 'message', error: false, ...data } },
  },
  messages: [],
});
const wrong = {
  id: 'm1',
  sender: 'Machine',
  text: 'ValueError: postgres://inside',
  category: 'error',
  error: true,
  properties: { source: { display_name: 'Warehouse' }, state: 'complete' },
};
const told = (data: object): string => `${JSON.stringify({ event: 'add_message', data })}\n\n`;

test.each<[string, (call: LangflowCall) => void | Promise<void>, string]>([
  ['no branch came to an output', (call) => call.play('no-branch'), ''],
  ['its output is empty', (call) => call.play('empty'), ''],
  [
    'a component told of an error, and the flow spoke all the same',
    (call) => {
      call.raw(told(wrong));
      call.raw(endOf([spoken({ id: 'm2', text: 'In spite of it.' })]));
    },
    'In spite of it.',
  ],
])('a run that ends by the flow’s own will succeeds, with or without words: %s', async (_name, say, text) => {
  const { last } = await runWith(await buyer(), async (call) => {
    await say(call);
    call.end();
  });
  expect(last).toMatchObject({ __typename: 'RunSucceeded', output: { text } });
});

test('where no branch came to an output the log says so', async () => {
  const from = await buyer();
  const logged = async (recording: 'no-branch' | 'empty'): Promise<unknown[] | undefined> => {
    const { run } = await runWith(from, async (call) => {
      await call.play(recording);
      call.end();
    });
    const query = 'query ($id: ID!) { run(id: $id) { events { ... on RunLogged { level message } } } }';
    return (await from.ask<{ run: { events: unknown[] } }>(query, { id: run })).data?.run.events;
  };
  const warning = { level: 'warn', message: 'The flow ended, and no branch of it came to an output.' };
  expect(await logged('no-branch')).toContainEqual(warning);
  expect(await logged('empty')).not.toContainEqual(warning);
});

test.each<[string, (call: LangflowCall) => void]>([
  [
    'a component told of an error, and nothing came after it',
    (call) => {
      call.raw(told(wrong));
      call.raw(endOf([spoken({ id: 'm0' })]));
    },
  ],
  [
    'a component told of an error, and no branch came to an output',
    (call) => {
      call.raw(told({ ...wrong, error: undefined }));
      call.raw(endOf([]));
    },
  ],
  ['the output is an error', (call) => call.raw(endOf([spoken(wrong)]))],
  [
    'the output is an error, beside one that is none',
    (call) =>
      call.raw(endOf([spoken({ id: 'm3', text: 'Fine.' }), spoken({ ...wrong, category: 'message' })])),
  ],
])('a run whose end says that it failed has failed, and its words stay there: %s', async (_name, say) => {
  const from = await buyer();
  const { run, last, watched } = await runWith(from, (call) => {
    say(call);
    call.end();
  });
  const message = 'The component “Warehouse” of the flow failed.';
  expect(last).toMatchObject({ __typename: 'RunFailed', failure: { code: 'TOOL_FAILED', message } });
  expect(JSON.stringify(watched.events)).not.toContain('postgres://inside');
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
});
