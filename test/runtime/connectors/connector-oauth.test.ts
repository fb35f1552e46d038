import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { startOAuthMcpServer, type OAuthMcpServer } from './oauth-mcp-server.ts';
import { flowOfAgentWithTools as flow } from './agent-with-tools.ts';
import { createWorld, lastOf, type Buyer, type World } from '../world.ts';

let world: World;
let runtime: Service;
let mcp: OAuthMcpServer;
let buyer: Buyer;
let connector: string;

beforeAll(async () => {
  [world, mcp] = await Promise.all([createWorld(), startOAuthMcpServer()]);
  runtime = await world.startRuntime({ OUTBOUND_PRIVATE_HOSTS: `127.0.0.1:${mcp.port}` });
});
afterAll(async () => {
  await world?.stop();
  await mcp?.stop();
});

interface Answer {
  binding: { id: string; state: string } | null;
  authorizationUrl: string | null;
  errors: { code: string; field: string | null; message: string }[];
}
const BIND = `mutation ($input: ConnectorBindInput!) { answer: connectorBind(input: $input) {
  binding { id state } authorizationUrl errors { code field message } } }`;

async function bind(of: Buyer, more: object = {}): Promise<Answer> {
  const input = { instance: of.instance.instance, connector, ...more };
  const { data, errors } = await of.ask<{ answer: Answer }>(BIND, { input });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.answer;
}

beforeEach(async () => {
  mcp.used.length = 0;
  buyer = await world.buyer(runtime.url, { flow });
  const input = {
    name: 'Mail',
    description: 'Mail of its person.',
    url: mcp.url,
    auth: 'OAUTH2',
    publisher: buyer.instance.organization,
  };
  buyer.instance.publisher = buyer.instance.organization;
  const { data } = await buyer.ask<{ connectorCreate: { connector: { id: string; state: string } } }>(
    'mutation ($input: ConnectorCreateInput!) { connectorCreate(input: $input) { connector { id state } } }',
    { input },
  );
  expect(data?.connectorCreate.connector).toMatchObject({ state: 'READY' });
  connector = data?.connectorCreate.connector.id as string;
});

const bindings = async (): Promise<{ state: string; failure: string | null }[]> => {
  const query =
    'query ($i: [_Any!]!) { _entities(representations: $i) { ... on Instance { connectorBindings { state failure } } } }';
  const i = [{ __typename: 'Instance', id: buyer.instance.instance }];
  const { data } = await buyer.ask<{
    _entities: { connectorBindings: { state: string; failure: string | null }[] }[];
  }>(query, { i });
  return data?._entities[0]?.connectorBindings ?? [];
};

interface Page {
  status: number;
  text: string;
  form: URLSearchParams;
}
/** What a browser does: goes where it is sent, and reads the page on which it ends. */
async function visit(url: string): Promise<Page> {
  const response = await fetch(url);
  const text = await response.text();
  const fields = [...text.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as [string, string],
  );
  return { status: response.status, text, form: new URLSearchParams(fields) };
}
const submit = async (form: URLSearchParams): Promise<{ status: number; text: string }> => {
  const response = await fetch(new URL('/connectors/callback', runtime.url), { method: 'POST', body: form });
  return { status: response.status, text: await response.text() };
};
async function connect(): Promise<void> {
  const { authorizationUrl, errors } = await bind(buyer);
  expect(errors).toEqual([]);
  const page = await visit(authorizationUrl as string);
  expect((await submit(page.form)).text).toContain('Connected');
}

const toolCall = `data: ${JSON.stringify({ choices: [{ delta: { tool_calls: [{ index: 0, id: 'c1', function: { name: 'read_mail', arguments: '{}' } }] }, finish_reason: 'tool_calls' }] })}\n\ndata: [DONE]\n\n`;
/** A run whose model calls the tool; answers what the model was told. */
async function callTool(): Promise<string> {
  const run = await buyer.run();
  const first = await world.model.nextCall();
  first.raw(toolCall);
  first.end();
  const second = await world.model.nextCall();
  const told = String(second.body.messages.at(-1)?.content);
  second.say('Done.');
  second.finish();
  const watched = buyer.follow(run);
  await watched.ended;
  expect(lastOf(watched)).toMatchObject({ __typename: 'RunSucceeded' });
  await watched.stop();
  return told;
}

const change = async (input: object) => {
  const { data } = await buyer.ask<{
    connectorUpdate: {
      connector: { oauthRedirectUrl: string | null } | null;
      errors: { code: string; field: string | null }[];
    };
  }>(
    'mutation ($id: ID!, $input: ConnectorUpdateInput!) { connectorUpdate(id: $id, input: $input) { connector { oauthRedirectUrl } errors { code field } } }',
    { id: connector, input },
  );
  return data?.connectorUpdate;
};

test('an authorization server that registers nobody by itself knows the client that was registered before', async () => {
  mcp.registers = false;
  mcp.clients.clear();
  expect((await bind(buyer)).errors).toMatchObject([{ code: 'UNREACHABLE', field: 'connector' }]);
  const changed = await change({ oauthClient: { id: 'by-hand', secret: 'of-the-client' } });
  expect(changed?.errors).toEqual([]);
  mcp.clients.set('by-hand', {
    client_id: 'by-hand',
    client_secret: 'of-the-client',
    redirect_uris: [changed?.connector?.oauthRedirectUrl ?? ''],
  });
  await connect();
  expect(await callTool()).toContain('No mail.');
  expect([...mcp.clients.keys()]).toEqual(['by-hand']);
  const [row] = await world.sql<{ row: string }>(
    'SELECT row_to_json(c)::text AS row FROM connectors c WHERE id = $1',
    [connector],
  );
  expect(row?.row).not.toContain('of-the-client');
  mcp.registers = true;
});

test('a client is for OAuth alone, and has an id', async () => {
  expect((await change({ oauthClient: { id: ' ' } }))?.errors).toEqual([
    { code: 'INVALID', field: 'oauthClient' },
  ]);
  expect((await change({ auth: 'BEARER', oauthClient: { id: 'x' } }))?.errors).toEqual([
    { code: 'INVALID', field: 'oauthClient' },
  ]);
});

test('a connector that moves to another origin takes nothing along that was given for the one before', async () => {
  await connect();
  expect(await bindings()).toEqual([{ state: 'ACTIVE', failure: null }]);
  const [before] = await world.sql<{ known: boolean }>(
    'SELECT sealed_client IS NOT NULL AS known FROM connectors WHERE id = $1',
    [connector],
  );
  expect(before).toEqual({ known: true });
  expect((await change({ url: `${mcp.url}?path=alone` }))?.errors).toEqual([]);
  expect(await bindings()).toMatchObject([{ state: 'ACTIVE' }]);
  expect((await change({ url: 'https://elsewhere.example.com/mcp' }))?.errors).toEqual([]);
  expect(await bindings()).toMatchObject([{ state: 'REVOKED' }]);
  const [after] = await world.sql<{ known: boolean }>(
    'SELECT sealed_client IS NOT NULL AS known FROM connectors WHERE id = $1',
    [connector],
  );
  expect(after).toEqual({ known: false });
});

test('a person is sent to give the permission, comes back, says so once more, and the agent has the tool', async () => {
  const { binding, authorizationUrl, errors } = await bind(buyer);
  expect({ binding, errors }).toEqual({ binding: null, errors: [] });
  const to = new URL(authorizationUrl as string);
  expect(to.origin).toBe(new URL(mcp.url).origin);
  expect(Object.fromEntries(to.searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    redirect_uri: new URL('/connectors/callback', runtime.url).href,
    resource: mcp.url,
  });
  const page = await visit(to.href);
  expect(page.status).toBe(200);
  expect(page.text).toContain(`${buyer.email} wants to let an agent use Mail in your name`);
  expect(await bindings()).toEqual([]);
  expect(await submit(page.form)).toMatchObject({ status: 200, text: expect.stringContaining('Connected') });
  expect(await bindings()).toEqual([{ state: 'ACTIVE', failure: null }]);
  // A code is good once.
  expect(await submit(page.form)).toMatchObject({ status: 400 });
  expect(await callTool()).toBe('No mail.');
  expect(mcp.used).toHaveLength(1);
  for (const table of ['connectors', 'connector_bindings', 'connector_authorizations', 'run_events'])
    expect(JSON.stringify(await world.sql(`SELECT * FROM ${table}`))).not.toMatch(/[ar]t-[0-9a-f]{8}-/);
});

test('tokens that are over are refreshed in the middle of a call, and the new ones kept for the next', async () => {
  await connect();
  expect(await callTool()).toBe('No mail.');
  for (let round = 0; round < 2; round++) {
    mcp.expireTokens();
    expect(await callTool()).toBe('No mail.');
  }
  expect(new Set(mcp.used).size).toBe(3);
  expect(await bindings()).toEqual([{ state: 'ACTIVE', failure: null }]);
});

test('a permission that was taken back is FAILING and says so, and the model hears it; asked again it works', async () => {
  await connect();
  mcp.forgetEverything();
  expect(await callTool()).toContain('refuses the credential');
  expect(await bindings()).toMatchObject([{ state: 'FAILING', failure: expect.stringContaining('refuses') }]);
  await connect();
  expect(await callTool()).toBe('No mail.');
});

test('we are registered with an authorization server once for all who bind its connector', async () => {
  const before = mcp.clients.size;
  await connect();
  await connect();
  expect(mcp.clients.size).toBe(before + 1);
});

test('what comes back without having been asked for connects nothing', async () => {
  const page = await visit((await bind(buyer)).authorizationUrl as string);
  const back = (query: string) => visit(new URL(`/connectors/callback?${query}`, runtime.url).href);
  expect(await back(`state=${crypto.randomUUID()}&code=x`)).toMatchObject({ status: 404 });
  expect(await back('state=nonsense&code=x')).toMatchObject({ status: 404 });
  expect(await back(`state=${page.form.get('state')}&error=access_denied`)).toMatchObject({
    status: 400,
    text: expect.stringContaining('gave no permission'),
  });
  const wrong = new URLSearchParams(page.form);
  wrong.set('code', 'made-up');
  expect(await submit(wrong)).toMatchObject({ status: 400 });
  expect(await submit(new URLSearchParams())).toMatchObject({ status: 400 });
  expect(await bindings()).toEqual([]);
});

test('a tool that is not there, and a stranger’s instance, bind nothing', async () => {
  const { authorizationUrl } = await bind(buyer, { tools: ['fly'] });
  const page = await visit(authorizationUrl as string);
  expect(await submit(page.form)).toMatchObject({
    status: 400,
    text: expect.stringContaining('no tool fly'),
  });
  expect(await bindings()).toEqual([]);
  const stranger = await world.buyer(runtime.url, { flow });
  expect((await bind(stranger)).errors).toMatchObject([{ code: 'NOT_FOUND', field: 'connector' }]);
});
