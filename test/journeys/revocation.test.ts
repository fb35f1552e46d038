import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watch, type Watched } from '#test/harness/subscribe.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { startModelServer, type ModelCall, type ModelServer } from '#test/runtime/model-server.ts';
import {
  activeInstanceOf,
  ask,
  buy,
  findVariant,
  RUN_OUTPUT,
  startRun,
  type RunOutputEvent,
} from './steps.ts';

const email = 'revocation@test.gsv.dev';
let supergraph: Supergraph;
/** Says what the agent says when the test wants it, so that runs are as long as they need to be. */
let model: ModelServer;
let buyer: string;

beforeAll(async () => {
  model = await startModelServer();
  supergraph = await startSupergraph({
    processes: ['control-plane'],
    env: { runtime: { LLM_BASE_URL: model.url } },
  });
  buyer = `Bearer ${await supergraph.issuer.tokenOf(email)}`;
});
afterAll(async () => {
  await supergraph?.stop();
  await model?.stop();
});

interface Key {
  id: string;
  secret: string;
}

interface Running {
  instance: string;
  run: string;
  agent: ModelCall;
  /** One for each test that revokes it. */
  key: Key;
  other: Key;
}

async function startRunning(): Promise<Running> {
  const variant = await findVariant(supergraph, 'customer-support-agent', 'Basic');
  const order = await buy(supergraph, buyer, email, variant);
  const instance = (await activeInstanceOf(supergraph, buyer, order)).id;
  const [key, other] = [await createKey(instance), await createKey(instance)];
  const { run, errors } = await startRun(supergraph, `Bearer ${key.secret}`, {
    instance,
    text: 'Talk to me.',
  });
  expect(errors).toEqual([]);
  const agent = await model.nextCall();
  agent.say('Hello');
  return { instance, run: run?.id as string, agent, key, other };
}

async function createKey(instance: string): Promise<Key> {
  type Created = { apiKeyCreate: { secret: string; apiKey: { id: string } } };
  const { apiKeyCreate } = await ask<Created>(
    supergraph,
    buyer,
    'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { secret apiKey { id } } }',
    { input: { instance, name: 'Website' } },
  );
  return { id: apiKeyCreate.apiKey.id, secret: apiKeyCreate.secret };
}

const textOf = (events: RunOutputEvent[]): string =>
  events.map(({ runOutput }) => runOutput.text ?? '').join('');

/** Follows the run by a key, once it has heard the agent. */
async function follow({ run }: Running, { secret }: Key): Promise<Watched<RunOutputEvent>> {
  const watched = watch<RunOutputEvent>(supergraph.url, RUN_OUTPUT, { run }, `Bearer ${secret}`);
  await watched.until((events) => textOf(events).startsWith('Hello'));
  return watched;
}

const followByEventStream = ({ run }: Running, { secret }: Key): Promise<Response> =>
  fetch(supergraph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-api-key': secret },
    body: JSON.stringify({ query: RUN_OUTPUT, variables: { run } }),
  });

/** Hears the agent to the end, and leaves. */
async function hearOut(watched: Watched<RunOutputEvent>, { agent }: Running): Promise<void> {
  agent.say(', and goodbye');
  agent.finish({ prompt_tokens: 1, completion_tokens: 2 });
  expect(await watched.ended).toBeUndefined();
  expect(textOf(watched.events)).toBe('Hello, and goodbye');
  await watched.stop();
}

const change = (field: 'apiKeyRevoke' | 'instanceSuspend' | 'instanceTerminate', id: string) =>
  ask(supergraph, buyer, `mutation ($id: ID!) { ${field}(id: $id) { errors { code } } }`, { id });

test('a revoked key ends its streams within a second; the run and the stream of another key go on', async () => {
  const running = await startRunning();
  const { key, other } = running;
  const [revoked, goesOn] = await Promise.all([follow(running, key), follow(running, other)]);
  const eventStream = await followByEventStream(running, key);
  const startedMs = performance.now();
  await change('apiKeyRevoke', key.id);
  expect(await revoked.ended).toMatchObject({ code: 4403 });
  expect(await eventStream.text()).toMatch(/"code":"UNAUTHENTICATED"[^]*event: complete\ndata:\n\n$/);
  expect(performance.now() - startedMs).toBeLessThan(1_000);
  await revoked.stop();
  await hearOut(goesOn, running);
});

test('a suspended instance leaves its keys their streams, a terminated one does not', async () => {
  const running = await startRunning();
  const [first, second] = await Promise.all([follow(running, running.key), follow(running, running.other)]);
  await change('instanceSuspend', running.instance);
  running.agent.say(' again');
  await first.until((events) => textOf(events) === 'Hello again');
  await change('instanceTerminate', running.instance);
  expect(await first.ended).toMatchObject({ code: 4403 });
  expect(await second.ended).toMatchObject({ code: 4403 });
  await Promise.all([first.stop(), second.stop()]);
  running.agent.finish();
});

test('a key that is revoked while control-plane is dead ends its streams when it is back, and no others', async () => {
  const running = await startRunning();
  const [revoked, goesOn] = await Promise.all([follow(running, running.key), follow(running, running.other)]);
  await supergraph.kill('control-plane');
  await revokeInDatabase(running.key);
  await supergraph.revive('control-plane');
  expect(await revoked.ended).toMatchObject({ code: 4403 });
  await revoked.stop();
  await hearOut(goesOn, running);
}, 60_000);

async function revokeInDatabase({ id }: Key): Promise<void> {
  const client = new Client({ connectionString: supergraph.databases['control-plane'].url });
  await client.connect();
  await client.query('UPDATE api_keys SET revoked_at = now() WHERE id = $1', [id]);
  await client.end();
}

test('a key with the contract "run" starts and follows runs, and nothing else is in its schema', async () => {
  const { instance } = await startRunning();
  type Created = { apiKeyCreate: { secret: string } };
  const { apiKeyCreate } = await ask<Created>(
    supergraph,
    buyer,
    'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { secret } }',
    { input: { instance, name: 'Runs alone', contract: ['run'] } },
  );
  const key = `Bearer ${apiKeyCreate.secret}`;
  const { run, errors } = await startRun(supergraph, key, { instance, text: 'Talk to me.' });
  expect(errors).toEqual([]);
  const agent = await model.nextCall();
  const watched = watch<RunOutputEvent>(supergraph.url, RUN_OUTPUT, { run: run?.id }, key);
  agent.say('Hello');
  agent.finish({ prompt_tokens: 1, completion_tokens: 2 });
  expect(await watched.ended).toBeUndefined();
  expect(textOf(watched.events)).toBe('Hello');
  await watched.stop();
  type Shown = {
    __schema: Record<'queryType' | 'mutationType' | 'subscriptionType', { fields: { name: string }[] }>;
  };
  const shown = await ask<Shown>(
    supergraph,
    key,
    '{ __schema { queryType { fields { name } } mutationType { fields { name } } subscriptionType { fields { name } } } }',
  );
  const namesOf = (type: keyof Shown['__schema']) =>
    shown['__schema'][type].fields.map(({ name }) => name).toSorted();
  expect(namesOf('queryType')).toEqual(['instance', 'run', 'runQuote', 'runs']);
  expect(namesOf('mutationType')).toEqual(['runCancel', 'runStart']);
  expect(namesOf('subscriptionType')).toEqual(['runOutput']);
});
