import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import type { Service } from '#common/services/service.ts';
import { person } from '#test/harness/identity.ts';
import { graphql } from '#test/harness/graphql.ts';
import { freePort } from '#test/harness/ports.ts';
import { startMcpServer, type TestMcpServer } from './mcp-server.ts';
import { flowOfAgentWithTools as flow } from './agent-with-tools.ts';
import { createWorld, lastOf, sequencesOf, textOf, upTo, type Buyer, type World } from '../world.ts';

let world: World;
let runtime: Service;
let mcp: TestMcpServer;
let everything: ChildProcess;
let everythingUrl: string;
let env: Record<string, string>;

beforeAll(async () => {
  const port = await freePort();
  everything = spawn(
    process.execPath,
    ['node_modules/@modelcontextprotocol/server-everything/dist/index.js', 'streamableHttp'],
    {
      env: { ...process.env, PORT: String(port) },
      stdio: 'ignore',
    },
  );
  everythingUrl = `http://127.0.0.1:${port}/mcp`;
  [world, mcp] = await Promise.all([createWorld(), startMcpServer()]);
  env = { OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${mcp.port},127.0.0.1:${port}`, RUN_LEASE_MS: '600' };
  runtime = await world.startRuntime(env);
}, 60_000);
afterAll(async () => {
  everything?.kill();
  await world?.stop();
  await mcp?.stop();
});
beforeEach(() => {
  mcp.calls.length = 0;
  mcp.instead = undefined;
  mcp.token = undefined;
  mcp.gate = Promise.withResolvers<void>();
});

interface Answer {
  connector?: {
    id: string;
    state: string;
    failure: string | null;
    url: string | null;
    tools: { name: string }[];
  } | null;
  binding?: { id: string; state: string } | null;
  errors: { code: string; field: string | null; message: string }[];
}
const CREATE = `mutation ($input: ConnectorCreateInput!) { answer: connectorCreate(input: $input) {
  connector { id state failure url tools { name } } errors { code field message } } }`;
const BIND = `mutation ($input: ConnectorBindInput!) { answer: connectorBind(input: $input) {
  binding { id state } errors { code field message } } }`;
const REVOKE = `mutation ($id: ID!) { answer: connectorRevoke(id: $id) { binding { id state } errors { code field message } } }`;

async function asOperator(query: string, variables: Record<string, unknown>): Promise<Answer> {
  const authorization = await world.bearerOf(person('operator@gsv.dev', ['OPERATOR']));
  const { data, errors } = await graphql<{ answer: Answer }>(runtime.url, query, variables, {
    authorization,
  });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}
const create = (input: Record<string, unknown>): Promise<Answer> =>
  asOperator(CREATE, {
    input: { name: 'Post', description: 'Letters and parcels.', url: mcp.url, ...input },
  });
async function ask(of: Buyer, query: string, variables: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await of.ask<{ answer: Answer }>(query, variables);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}
/** A buyer whose instance is bound to a connector for the test's own server. */
async function bound(
  url = runtime.url,
  input: Record<string, unknown> = {},
  binding: Record<string, unknown> = {},
): Promise<{ buyer: Buyer; binding: string; connector: string }> {
  const pricing = { perRun: 1, perThousandInputTokens: 0, perThousandOutputTokens: 0, perToolCall: 2 };
  const buyer = await world.buyer(url, { flow, instance: { pricing } });
  const { connector, errors } = await create(input);
  expect(errors).toEqual([]);
  const answer = await ask(buyer, BIND, {
    input: { instance: buyer.instance.instance, connector: connector?.id, ...binding },
  });
  expect(answer.errors).toEqual([]);
  return { buyer, binding: answer.binding?.id as string, connector: connector?.id as string };
}
const toolCall = (name: string, args: unknown) =>
  `data: ${JSON.stringify({ choices: [{ delta: { tool_calls: [{ index: 0, id: 'c1', function: { name, arguments: JSON.stringify(args) } }] }, finish_reason: 'tool_calls' }] })}\n\ndata: [DONE]\n\n`;

const letter = {
  name: 'send_letter',
  description: 'Sends a letter to a person.',
  parameters: { type: 'object', properties: { to: { type: 'string' } }, required: ['to'] },
};

test('tools are listed with what they do and the schemas of their arguments', async () => {
  const { connector } = await create({});
  const { data } = await graphql<{ connector: { tools: unknown[] } }>(
    runtime.url,
    'query ($id: ID!) { connector(id: $id) { tools { name description inputSchema } } }',
    { id: connector?.id },
    { authorization: await world.bearerOf(person('operator@gsv.dev', ['OPERATOR'])) },
  );
  const { name, description, parameters: inputSchema } = letter;
  expect(data?.connector.tools[0]).toMatchObject({ name, description, inputSchema });
});

test('an agent calls a tool: checked, stored before, charged, with the sealed credential', async () => {
  mcp.token = 'tok-geheim';
  const { buyer, connector } = await bound(runtime.url, { auth: 'BEARER' }, { credential: 'tok-geheim' });
  const run = await buyer.run();
  const first = await world.model.nextCall();
  expect((first.body['tools'] as { function: { name: string } }[]).map((tool) => tool.function.name)).toEqual(
    ['send_letter', 'look_up', 'wait'],
  );
  // The model is told how to call each, by the schema that the server gave.
  expect((first.body['tools'] as object[])[0]).toMatchObject({ function: letter });
  first.raw(toolCall('send_letter', { to: 7 }));
  first.end();
  const second = await world.model.nextCall();
  expect(second.body.messages.at(-1)?.content).toContain('arguments/to must be string');
  expect(mcp.calls).toEqual([]);
  second.raw(toolCall('send_letter', { to: 'Ada' }));
  second.end();
  const third = await world.model.nextCall();
  expect(third.body.messages.at(-1)?.content).toBe('send_letter was done');
  third.say('Sent.');
  third.finish();
  const watched = buyer.follow(run);
  await watched.ended;
  expect(sequencesOf(watched)).toEqual(upTo(watched.events.length));
  expect(mcp.calls).toEqual([
    { tool: 'send_letter', args: { to: 'Ada' }, authorization: 'Bearer tok-geheim' },
  ]);
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'SETTLED', settled: 5 });
  const query = `query ($run: ID!) { run(id: $run) { events { __typename ... on RunToolCalling { connector { id } } ... on RunToolCalled { isError connector { id } result } } } }`;
  const { data } = await buyer.ask<{ run: { events: object[] } }>(query, { run });
  expect(data?.run.events).toContainEqual({
    __typename: 'RunToolCalled',
    isError: false,
    connector: { id: connector },
    result: 'send_letter was done',
  });
  for (const table of ['runs', 'run_events', 'connectors', 'connector_bindings', 'flows']) {
    expect(JSON.stringify(await world.sql(`SELECT * FROM ${table}`))).not.toContain('geheim');
  }
  await watched.stop();
});

test('revoked in the middle of a run, a tool is gone; the run goes on and the model hears it', async () => {
  const { buyer, binding } = await bound();
  // There before the run: while it starts, nobody's lease is renewed in this process. Either of the two may run it.
  const other = await world.startRuntime(env);
  const run = await buyer.run();
  const first = await world.model.nextCall();
  const { data } = await graphql<{ answer: Answer }>(
    other.url,
    REVOKE,
    { id: binding },
    { authorization: buyer.bearer },
  );
  expect(data?.answer.binding).toMatchObject({ state: 'REVOKED' });
  first.raw(toolCall('send_letter', { to: 'Ada' }));
  first.end();
  const second = await world.model.nextCall();
  expect(second.body.messages.at(-1)?.content).toContain('revoked');
  second.say('Then not.');
  second.finish();
  const watched = buyer.follow(run);
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded' });
  expect(mcp.calls).toEqual([]);
  await other.stop();
  expect(
    await world.sql('SELECT FROM connector_bindings WHERE id = $1 AND sealed_credential IS NOT NULL', [
      binding,
    ]),
  ).toEqual([]);
  await watched.stop();
});

/** As if the worker of a run had been killed: somebody else takes it. */
async function loseLease(run: string): Promise<void> {
  const lease = async (): Promise<number> =>
    (await world.sql<{ lease: number }>('SELECT lease FROM runs WHERE id = $1', [run]))[0]?.lease ?? 0;
  const lost = await lease();
  await expect
    .poll(async () => {
      await world.sql('UPDATE runs SET due_at = now() WHERE id = $1 AND lease = $2', [run, lost]);
      return lease();
    })
    .toBeGreaterThan(lost);
}

test('lost in the middle of a call that may not be repeated: it is not made again', async () => {
  const { buyer } = await bound();
  const run = await buyer.run();
  const call = await world.model.nextCall();
  call.raw(toolCall('wait', {}));
  call.end();
  await expect.poll(() => mcp.calls.length).toBe(1);
  await loseLease(run);
  const watched = buyer.follow(run);
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunFailed', failure: { code: 'WORKER_LOST' } });
  expect(mcp.calls).toHaveLength(1);
  await expect.poll(() => world.reservation(run)).toMatchObject({ state: 'VOIDED' });
  await watched.stop();
});

test('lost after a call that may be repeated: the run begins again', async () => {
  const { buyer } = await bound();
  const run = await buyer.run();
  for (const times of [1, 2]) {
    const call = await world.model.nextCall();
    call.raw(toolCall('look_up', {}));
    call.end();
    const next = await world.model.nextCall();
    expect(mcp.calls).toHaveLength(times);
    if (times === 1) await loseLease(run);
    else {
      next.say('ok');
      next.finish();
    }
  }
  const watched = buyer.follow(run);
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded' });
  await watched.stop();
});

test.each<[string, TestMcpServer['instead'], RegExp]>([
  ['another protocol', (_request, response) => void response.end('<html>Hello</html>'), /does not speak MCP/],
  [
    'a redirect to a private address',
    (_request, response) => void response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    /redirects elsewhere/,
  ],
  [
    'nothing that can be read to its end',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const part = 'x'.repeat(1_000_000);
      const more = (): void => void (response.writable && response.write(part, more));
      more();
    },
    /more than is read|does not speak MCP/,
  ],
])('a server that answers with %s is UNREACHABLE and says why', async (_name, instead, failure) => {
  mcp.instead = instead;
  const { connector } = await create({ name: 'Odd' });
  expect(connector).toMatchObject({ state: 'UNREACHABLE', tools: [] });
  expect(connector?.failure).toMatch(failure);
  const buyer = await world.buyer(runtime.url, { flow });
  const answer = await ask(buyer, BIND, {
    input: { instance: buyer.instance.instance, connector: connector?.id },
  });
  expect(answer.errors).toMatchObject([{ code: 'UNREACHABLE', field: 'connector' }]);
});

test('a creation that is repeated after a change finds the connector as it is now, and asks its server nothing', async () => {
  const id = newId();
  expect((await create({ id })).errors).toEqual([]);
  const changed = await asOperator(
    'mutation ($id: ID!) { answer: connectorUpdate(id: $id, input: { name: "Letters" }) { connector { id } errors { code field message } } }',
    { id },
  );
  expect(changed.errors).toEqual([]);
  let asked = 0;
  mcp.instead = (_request, response) => {
    asked++;
    response.writeHead(500).end();
  };
  expect(await create({ id })).toMatchObject({ connector: { id, state: 'READY' }, errors: [] });
  expect((await create({ id, name: 'Letters' })).errors).toMatchObject([{ code: 'CONFLICT', field: 'id' }]);
  expect(asked).toBe(0);
  // One of an earlier version, of which nobody noted what was asked for, is compared as it is.
  await world.sql('UPDATE connectors SET asked_hash = NULL WHERE id = $1', [id]);
  expect((await create({ id, name: 'Letters' })).errors).toEqual([]);
  mcp.instead = undefined;
});

test('what is wrong is said with its field', async () => {
  expect((await create({ url: 'http://127.0.0.1:1/mcp' })).errors).toMatchObject([
    { code: 'INVALID', field: 'url' },
  ]);
  expect((await create({ url: 'http://metadata.internal/' })).errors).toMatchObject([
    { code: 'INVALID', field: 'url' },
  ]);
  expect((await create({ name: ' ', description: '' })).errors.map(({ field }) => field)).toEqual([
    'name',
    'description',
  ]);
  const id = newId();
  expect((await create({ id })).errors).toEqual([]);
  expect((await create({ id })).errors).toEqual([]);
  expect((await create({ id, name: 'Other' })).errors).toMatchObject([{ code: 'CONFLICT' }]);
  mcp.token = 'right';
  const { connector } = await create({ auth: 'BEARER' });
  expect(connector).toMatchObject({ state: 'READY', failure: null, tools: [] });
  const buyer = await world.buyer(runtime.url, { flow });
  const bind = (input: object): Promise<Answer> =>
    ask(buyer, BIND, { input: { instance: buyer.instance.instance, connector: connector?.id, ...input } });
  expect((await bind({})).errors).toMatchObject([{ code: 'REQUIRED', field: 'credential' }]);
  expect((await bind({ credential: 'wrong' })).errors).toMatchObject([
    { code: 'INVALID', field: 'credential' },
  ]);
  expect((await bind({ credential: 'right', tools: ['fly'] })).errors).toMatchObject([
    { code: 'INVALID', field: 'tools' },
  ]);
  expect((await bind({ credential: 'right', tools: ['look_up'] })).errors).toEqual([]);
});

test("a publisher's connector is its own, and bindings are their tenant's alone", async () => {
  const publisher = await world.buyer(runtime.url, { flow });
  const made = await ask(publisher, CREATE, {
    input: { name: 'Mine', description: 'x', url: mcp.url, publisher: publisher.instance.organization },
  });
  expect(made).toMatchObject({ connector: { url: mcp.url, state: 'READY' }, errors: [] });
  const customer = await world.buyer(runtime.url, {
    flow,
    instance: { publisher: publisher.instance.organization },
  });
  const stranger = await world.buyer(runtime.url, { flow });
  const bind = (of: Buyer): Promise<Answer> =>
    ask(of, BIND, { input: { instance: of.instance.instance, connector: made.connector?.id } });
  expect((await bind(stranger)).errors).toMatchObject([{ code: 'NOT_FOUND', field: 'connector' }]);
  const { binding } = await bind(customer);
  expect(binding).toMatchObject({ state: 'ACTIVE' });
  expect((await ask(stranger, REVOKE, { id: binding?.id })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const entities =
    'query ($i: [_Any!]!) { _entities(representations: $i) { ... on ConnectorBinding { state } ... on Instance { connectorBindings { id } } } }';
  const i = [
    { __typename: 'ConnectorBinding', id: binding?.id },
    { __typename: 'Instance', id: customer.instance.instance },
  ];
  expect((await stranger.ask(entities, { i })).data).toEqual({
    _entities: [null, { connectorBindings: [] }],
  });
  expect((await customer.ask(entities, { i })).data).toEqual({
    _entities: [{ state: 'ACTIVE' }, { connectorBindings: [{ id: binding?.id }] }],
  });
  const seen = await customer.ask('query ($id: ID!) { connector(id: $id) { name url } }', {
    id: made.connector?.id,
  });
  expect(seen.data).toEqual({ connector: { name: 'Mine', url: null } });
  // Who knows its id has seen it, and no more of it.
  const guessed = await stranger.ask('query ($id: ID!) { connector(id: $id) { name tools { name } } }', {
    id: made.connector?.id,
  });
  expect(guessed.data).toEqual({ connector: null });
  const entity = 'query ($i: [_Any!]!) { _entities(representations: $i) { ... on Connector { name } } }';
  const of = { i: [{ __typename: 'Connector', id: made.connector?.id }] };
  expect((await stranger.ask(entity, of)).data).toEqual({ _entities: [null] });
  expect((await customer.ask(entity, of)).data).toEqual({ _entities: [{ name: 'Mine' }] });
  const gone = 'mutation ($id: ID!) { answer: connectorDelete(id: $id) { errors { code } } }';
  expect((await ask(stranger, gone, { id: made.connector?.id })).errors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect((await ask(publisher, gone, { id: made.connector?.id })).errors).toEqual([]);
  expect((await customer.ask(entities, { i })).data).toMatchObject({ _entities: [{ state: 'REVOKED' }, {}] });
});

test('a list of nobody in particular is empty, for operators too', async () => {
  const authorization = await world.bearerOf(person('operator@gsv.dev', ['OPERATOR']));
  for (const publisher of ['', 'nobody', newId()]) {
    const query = 'query ($publisher: ID) { connectors(publisher: $publisher) { totalCount } }';
    const { data, errors } = await graphql(runtime.url, query, { publisher }, { authorization });
    expect({ data, errors }).toEqual({ data: { connectors: { totalCount: 0 } }, errors: undefined });
  }
});

test('a variable is sealed for its publisher alone, and never comes back', async () => {
  const publisher = await world.buyer(runtime.url, { flow });
  const seal = `mutation ($input: PublisherVariableSealInput!) { answer: publisherVariableSeal(input: $input) { name errors { code field } } }`;
  const input = {
    publisher: publisher.instance.organization,
    name: 'TAVILY_API_KEY',
    value: 'tvly-geheim-1234',
  };
  expect(await ask(publisher, seal, { input })).toEqual({ name: 'TAVILY_API_KEY', errors: [] });
  expect(JSON.stringify(await world.sql('SELECT * FROM publisher_variables'))).not.toContain('geheim');
  expect(await ask(publisher, seal, { input: { ...input, name: 'no good' } })).toMatchObject({
    errors: [{ code: 'INVALID', field: 'name' }],
  });
  const stranger = await world.buyer(runtime.url, { flow });
  expect(await ask(stranger, seal, { input })).toMatchObject({
    name: null,
    errors: [{ code: 'NOT_FOUND', field: 'publisher' }],
  });
});

test('the local model calls a tool of server-everything when the question names what it does', async () => {
  // Both would take runs of the one queue.
  await runtime.stop();
  runtime = await world.startRuntime({ ...env, LLM_BASE_URL: '' });
  const { buyer } = await bound(runtime.url, { url: everythingUrl, name: 'Everything' });
  const run = await buyer.run({ input: 'Please echo this message: hello there' });
  const watched = buyer.follow(run);
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded' });
  expect(textOf(watched)).toContain('The tool echo answered: “Echo: ');
  await watched.stop();
});
