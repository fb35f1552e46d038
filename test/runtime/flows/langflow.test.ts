import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Env } from '#common/process/config.ts';
import type { Service } from '#common/services/service.ts';
import { exported } from '#runtime/domain/engine/flows.fixture.ts';
import type { GraphQLAnswer } from '#test/harness/graphql.ts';
import { freePort } from '#test/harness/ports.ts';
import { startLangflowServer, type LangflowCall, type LangflowTestServer } from './langflow-server.ts';
import { servedFlow, servedPricing as pricing } from './served-flow.ts';
import { createWorld, lastOf, sequencesOf, textOf, upTo, type Buyer, type World } from '../world.ts';

let world: World;
let langflow: LangflowTestServer;
let env: Env;
let runtime: Service;

/** A flow of its own for each test: what is uploaded once is counted. */
let made = 0;
const buyer = (more: Parameters<World['buyer']>[1] = {}): Promise<Buyer> =>
  world.buyer(runtime.url, {
    flow: servedFlow([], { persona: `the agent ${made++}` }),
    ...more,
    instance: { pricing, ...more.instance },
  });

beforeAll(async () => {
  [world, langflow] = await Promise.all([createWorld(), startLangflowServer()]);
  env = { LANGFLOW_URL: `${langflow.url}/`, LANGFLOW_API_KEY: langflow.apiKey };
  runtime = await world.startRuntime(env);
});
afterAll(async () => {
  await world?.stop();
  await langflow?.stop();
});
beforeEach(() => {
  langflow.uploads = 0;
  langflow.forgotten = [];
  langflow.keepsIds = true;
});

/** Starts a run, lets the test answer it, and returns how it ended. */
async function runWith(
  from: Buyer,
  answer: (call: LangflowCall) => Promise<void> | void,
  input: Record<string, unknown> = {},
) {
  const run = await from.run({ budget: 50, ...input });
  const watched = from.follow(run);
  const call = await langflow.nextCall();
  await answer(call);
  await watched.ended;
  return { run, call, watched, last: lastOf(watched) };
}
const usageOf = async (from: Buyer, run: string) => {
  const { data } = await from.ask<{ run: { usage: Record<string, number>; flow: { engine: string } } }>(
    'query ($id: ID!) { run(id: $id) { usage { inputTokens outputTokens toolCalls } flow { engine } } }',
    { id: run },
  );
  return data?.run;
};
const whole =
  "I am the marketplace's local demonstration model, not a large language model, so I answer by rule. " +
  'You wrote: “What is 12 * 7?”. The tool evaluate_expression answered: “{"result": "84"}”. ' +
  'My instructions begin: “## Data source”.';
const play = async (call: LangflowCall): Promise<void> => {
  await call.play('agent');
  call.end();
};

test('an agent with a component of Langflow’s: streamed as it comes, its tools logged, its count charged', async () => {
  const from = await buyer();
  const run = await from.run({ budget: 50, session: 'mine' });
  const watched = from.follow(run);
  const call = await langflow.nextCall();
  await call.play('agent', 0, 20);
  await watched.until((events) => events.some(({ runOutput }) => runOutput.text?.includes('I am')));
  expect(whole.startsWith(textOf(watched))).toBe(true);
  await call.play('agent', 20);
  call.end();
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded', output: { text: whole } });
  expect(textOf(watched)).toBe(whole);
  expect(sequencesOf(watched)).toEqual(upTo(watched.events.length));
  const kinds = watched.events.map(({ runOutput }) => runOutput.__typename);
  expect(kinds.filter((kind) => kind === 'RunToolCalling')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'RunToolCalled')).toHaveLength(1);
  // 290 tokens in, 39 out, one call of a tool: 1 + 2.9 + 0.39 + 2, rounded up.
  expect(await usageOf(from, run)).toEqual({
    usage: { inputTokens: 290, outputTokens: 39, toolCalls: 1 },
    flow: { engine: 'LANGFLOW' },
  });
  expect(await world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 7 });
  expect(langflow.forgotten).toEqual([]);
});

test('the answer of a model has its first piece once', async () => {
  const from = await buyer();
  const { last, watched } = await runWith(from, async (call) => {
    await call.play('model');
    call.end();
  });
  expect(textOf(watched)).toMatch(/^I am the marketplace's/);
  expect(last).toMatchObject({ __typename: 'RunSucceeded', output: { text: textOf(watched) } });
});

test('uploaded once for all its runs, again when the server lost it, and under no id that it refuses', async () => {
  const from = await buyer();
  const first = await runWith(from, play);
  const second = await runWith(from, play);
  expect(second.call.flowId).toBe(first.call.flowId);
  expect(langflow.uploads).toBe(1);
  expect(langflow.flows.get(first.call.flowId)).toMatchObject({
    endpoint_name: null,
    mcp_enabled: false,
    access_type: 'PRIVATE',
  });
  langflow.flows.clear();
  const third = await runWith(from, play);
  expect(third.last).toMatchObject({ __typename: 'RunSucceeded' });
  expect(langflow.uploads).toBe(2);
});

test('a server that gives flows ids of its own is asked by those', async () => {
  langflow.keepsIds = false;
  const from = await buyer();
  const ids = [(await runWith(from, play)).call.flowId, (await runWith(from, play)).call.flowId];
  expect(new Set(ids).size).toBe(1);
  expect(langflow.uploads).toBe(1);
  langflow.flows.clear();
  expect((await runWith(from, play)).last).toMatchObject({ __typename: 'RunSucceeded' });
  expect((await runWith(from, play)).last).toMatchObject({ __typename: 'RunSucceeded' });
  expect(langflow.uploads).toBe(2);
});

const sessionOf = async (from: Buyer, session?: string): Promise<string> =>
  (await runWith(from, play, session === undefined ? {} : { session })).call.body.session_id;
test('sessions are an instance’s own; a run without one has nobody’s, and leaves nothing there', async () => {
  const [one, other] = [await buyer(), await buyer()];
  const mine = await sessionOf(one, 'a');
  expect(await sessionOf(one, 'a')).toBe(mine);
  expect(await sessionOf(other, 'a')).not.toBe(mine);
  expect(await sessionOf(one, 'b')).not.toBe(mine);
  expect(langflow.forgotten).toEqual([]);
  const none = await sessionOf(one);
  expect(await sessionOf(one)).not.toBe(none);
  await expect.poll(() => langflow.forgotten.length).toBeGreaterThanOrEqual(4);
});

test('settings of the instance and sealed variables go along as values', async () => {
  const text = { type: 'str', load_from_db: true };
  const flow = servedFlow([], { persona: 'nobody' }) as {
    data: { nodes: { id: string; data: { node: { template: Record<string, object> } } }[] };
  };
  const sql = flow.data.nodes.find(({ id }) => id === 'SQL-1');
  Object.assign(sql?.data.node.template ?? {}, {
    password: { ...text, password: true, value: 'WAREHOUSE_PASSWORD' },
    other: { ...text, password: true, value: 'NOBODY_SEALED_THIS' },
  });
  const from = await buyer({
    flow,
    instance: { settings: { displayName: 'Ada', persona: 'a pirate', tone: null, greeting: null } },
  });
  from.instance.publisher = from.instance.organization;
  const sealed = await from.ask<{ publisherVariableSeal: { errors: unknown[] } }>(
    'mutation ($input: PublisherVariableSealInput!) { publisherVariableSeal(input: $input) { errors { message } } }',
    { input: { publisher: from.instance.organization, name: 'WAREHOUSE_PASSWORD', value: 'open sesame' } },
  );
  expect(sealed.data?.publisherVariableSeal.errors).toEqual([]);
  const { call } = await runWith(from, play);
  expect(call.body.tweaks).toEqual({
    'Prompt-1': { persona: 'a pirate' },
    'SQL-1': { password: { value: 'open sesame', load_from_db: false } },
  });
  expect(JSON.stringify(langflow.flows.get(call.flowId))).not.toContain('open sesame');
});

test('canceled here is canceled there, and costs what was shown', async () => {
  const from = await buyer();
  const run = await from.run({ budget: 50, session: 'x' });
  const watched = from.follow(run);
  const call = await langflow.nextCall();
  await call.play('model', 0, 10);
  await watched.until((events) => events.some(({ runOutput }) => runOutput.text?.includes('local')));
  await from.ask('mutation ($id: ID!) { runCancel(id: $id) { errors { message } } }', { id: run });
  await watched.ended;
  await call.gone;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunCanceled' });
  expect(await world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 2 });
  // The question and the half of an answer are no part of the session.
  await expect.poll(() => langflow.forgotten).toHaveLength(2);
});

test('a budget that is used up ends the run there, too', async () => {
  const dear = { ...pricing, perThousandOutputTokens: 100 };
  const from = await buyer({ instance: { pricing: dear } });
  const { call, last } = await runWith(from, (call) => call.play('model', 0, 30), { budget: 2 });
  await call.gone;
  expect(last).toMatchObject({ __typename: 'RunFailed', failure: { code: 'BUDGET_EXHAUSTED' } });
});

test('a server that is silent is given up, and its run ended', async () => {
  const impatient = await world.startRuntime({ ...env, LANGFLOW_SILENCE_SECONDS: '1' });
  // Only one of the two may take it.
  await runtime.stop();
  try {
    const from = await world.buyer(impatient.url, { flow: servedFlow(), instance: { pricing } });
    const { call, last } = await runWith(from, (call) => call.play('model', 0, 1));
    await call.gone;
    expect(last).toMatchObject({
      failure: { code: 'MODEL_UNAVAILABLE', message: 'The Langflow server did not answer in time.' },
    });
  } finally {
    await impatient.stop();
    runtime = await world.startRuntime(env);
  }
});

test('a server that restarts: what runs meanwhile fails, what comes after it runs', async () => {
  const port = await freePort();
  const first = await startLangflowServer(port);
  await runtime.stop();
  const own = await world.startRuntime({ LANGFLOW_URL: first.url, LANGFLOW_API_KEY: first.apiKey });
  try {
    const from = await world.buyer(own.url, { flow: servedFlow(), instance: { pricing } });
    const ended = async (run: string) => {
      const watched = from.follow(run);
      await watched.ended;
      return lastOf(watched);
    };
    const before = await from.run({ budget: 50 });
    await (await first.nextCall()).play('model', 0, 1);
    await first.stop();
    expect(await ended(before)).toMatchObject({ failure: { code: 'MODEL_UNAVAILABLE' } });
    expect(await ended(await from.run({ budget: 50 }))).toMatchObject({
      failure: {
        code: 'MODEL_UNAVAILABLE',
        message: 'The Langflow server cannot be reached or broke off.',
      },
    });
    const second = await startLangflowServer(port);
    const after = await from.run({ budget: 50 });
    await play(await second.nextCall());
    expect(await ended(after)).toMatchObject({ __typename: 'RunSucceeded' });
    await second.stop();
  } finally {
    await own.stop();
    runtime = await world.startRuntime(env);
  }
});

test('killed while Langflow is at it: nobody knows what was done there, so that it is not done again', async () => {
  await runtime.stop();
  const doomed = await world.startProcess({ ...env, RUN_LEASE_MS: '600' });
  const from = await world.buyer(doomed.url, { flow: servedFlow(), instance: { pricing } });
  const run = await from.run({ budget: 50 });
  const call = await langflow.nextCall();
  await doomed.kill();
  await call.gone;
  runtime = await world.startRuntime({ ...env, RUN_LEASE_MS: '600' });
  const watched = from.follow(run, 0, runtime.url);
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ failure: { code: 'WORKER_LOST' } });
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
  // A process of its own takes its time to start where much else is done.
}, 90_000);

const CHECK = /* GraphQL */ `
  query ($definition: JSON!) {
    flowCheck(definition: $definition) {
      isRunnable
      engine
      mistakes {
        message
      }
    }
  }
`;
interface Check {
  flowCheck: { isRunnable: boolean; engine: string | null; mistakes: { message: string }[] };
}
const check = async (url: string, definition: object): Promise<Check['flowCheck'] | undefined> => {
  const answer = await world.asService(url, CHECK, { definition });
  return (answer as GraphQLAnswer<Check>).data?.flowCheck;
};

test('flowCheck names the engine; what is an instance’s own has no place on a server', async () => {
  const plain = exported(
    [
      ['in', 'ChatInput'],
      ['out', 'ChatOutput'],
    ],
    ['in.message -> out.input_value'],
  ) as object;
  expect(await check(runtime.url, plain)).toMatchObject({ isRunnable: true, engine: 'EMBEDDED' });
  expect(await check(runtime.url, servedFlow())).toEqual({
    isRunnable: true,
    engine: 'LANGFLOW',
    mistakes: [],
  });
  const withFile = await check(runtime.url, servedFlow([['File-1', 'File']]));
  expect(withFile).toMatchObject({ isRunnable: false, engine: null });
  expect(withFile?.mistakes.map(({ message }) => message).join('\n')).toMatch(
    /SQLComponent is not known here[\s\S]*a Langflow server would have to run this flow, and what File-1 uses is not there/,
  );
});

test('where no server is configured such a flow is refused, and one that was kept does not run', async () => {
  const from = await buyer();
  await runtime.stop();
  const without = await world.startRuntime();
  try {
    expect(await check(without.url, servedFlow())).toMatchObject({ isRunnable: false, engine: null });
    const later = await world.buyer(without.url);
    later.instance.flow = from.instance.flow;
    const watched = later.follow(await later.run());
    await watched.ended;
    expect(lastOf(watched)).toMatchObject({
      failure: {
        code: 'MODEL_UNAVAILABLE',
        message: 'The server that runs this flow is not there any more.',
      },
    });
  } finally {
    await without.stop();
    runtime = await world.startRuntime(env);
  }
});
