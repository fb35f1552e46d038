import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import {
  discoverOAuthProtectedResourceMetadata,
  extractWWWAuthenticateParams,
} from '@modelcontextprotocol/sdk/client/auth.js';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { ElicitRequestSchema, type CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProtectedResource } from '#gateway/mcp/protected-resource.ts';
import { sha256, startSmallGraph, type SmallGraph } from './small-graph.ts';

const documents = [
  'query Products($first: Int = 2) { products(first: $first) { name offering } }',
  'query Who { viewer operators }',
  'mutation Rename($name: String!) { rename(name: $name) { id name } }',
  'mutation RenameTwice($name: String!) { rename(name: $name) { name again: name } }',
  'subscription Count($to: Int!) { count(to: $to) { number } }',
  'subscription Ticks { ticks { number } }',
  'query Broken { broken }',
  'mutation Draw($left: Int!) { draw(left: $left) { left } }',
  'query Stale { noSuchField }',
];

let folder: string;
let graph: SmallGraph;
const clients: Client[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mcp-test-'));
  const file = join(folder, 'manifest.json');
  const operations = documents.map((body) => ({
    id: createHash('sha256').update(body).digest('hex'),
    body,
  }));
  await writeFile(
    file,
    JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }),
  );
  graph = await startSmallGraph({ MCP: 'true', TRUSTED_DOCUMENTS: 'only', TRUSTED_DOCUMENTS_FILE: file });
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()));
  await graph?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Connecting {
  headers?: Record<string, string>;
  /** What the person behind the client answers. */
  approves?: boolean;
}

async function connect({ headers = {}, approves }: Connecting = {}): Promise<{
  client: Client;
  asked: string[];
}> {
  const asked: string[] = [];
  const client = new Client(
    { name: 'test', version: '1' },
    { capabilities: approves === undefined ? {} : { elicitation: {} } },
  );
  if (approves !== undefined)
    client.setRequestHandler(ElicitRequestSchema, ({ params }) => {
      asked.push(params.message);
      return { action: 'accept', content: { approve: approves } };
    });
  await client.connect(
    new StreamableHTTPClientTransport(new URL('/mcp', graph.origin), { requestInit: { headers } }),
  );
  clients.push(client);
  return { client, asked };
}

const call = async (
  client: Client,
  name: string,
  args: Record<string, unknown> = {},
): Promise<CallToolResult> => (await client.callTool({ name, arguments: args })) as CallToolResult;

const textOf = ({ content }: CallToolResult): string => (content[0]?.type === 'text' ? content[0].text : '');

test('each trusted document that fits the schema is a tool, with the schema of its variables', async () => {
  const { client } = await connect();
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual([
    'Products',
    'Who',
    'Rename',
    'RenameTwice',
    'Count',
    'Ticks',
    'Broken',
    'Draw',
  ]);
  const products = tools.find(({ name }) => name === 'Products');
  expect(products).toMatchObject({
    annotations: { readOnlyHint: true, destructiveHint: false },
    inputSchema: { type: 'object', additionalProperties: false, required: [] },
  });
  const validate = new Ajv2020({ strict: false }).compile(products!.inputSchema);
  expect(
    [{}, { first: 1 }, { first: null }, { first: '1' }, { other: 1 }].map((value) => validate(value)),
  ).toEqual([true, true, true, false, false]);
  const rename = tools.find(({ name }) => name === 'Rename');
  expect(rename).toMatchObject({
    annotations: { readOnlyHint: false, destructiveHint: true },
    inputSchema: { required: ['name'] },
  });
});

test('a tool answers as the graph does, errors included', async () => {
  const { client } = await connect();
  const products = await call(client, 'Products', { first: 1 });
  expect(products.isError).toBe(false);
  expect(JSON.parse(textOf(products))).toEqual({
    data: { products: [{ name: 'Product 1', offering: 'An offering' }] },
  });
  const invalid = await call(client, 'Products', { first: 'many' });
  expect(invalid.isError).toBe(true);
  expect(textOf(invalid)).toContain('BAD_USER_INPUT');
  const broken = await call(client, 'Broken');
  expect(JSON.parse(textOf(broken))).toMatchObject({
    data: { broken: null },
    errors: [{ path: ['broken'] }],
  });
  expect(textOf(broken)).not.toContain('the shelf fell over');
  await expect(client.callTool({ name: 'Stale' })).rejects.toThrow(/no tool Stale/);
});

test('a tool runs as who calls it', async () => {
  const operator = `Bearer ${await graph.issuer.tokenOf({ groups: ['gsv-team'] })}`;
  const [{ client: nobody }, { client: somebody }] = await Promise.all([
    connect(),
    connect({ headers: { authorization: operator } }),
  ]);
  expect(JSON.parse(textOf(await call(nobody, 'Who')))).toMatchObject({ data: { operators: null } });
  expect(JSON.parse(textOf(await call(somebody, 'Who')))).toEqual({
    data: { viewer: 'somebody', operators: 'here' },
  });
  await expect(connect({ headers: { authorization: 'Bearer wrong' } })).rejects.toThrow(
    /401|UNAUTHENTICATED/,
  );
});

test('a mutation waits for a person, and does nothing when they do not agree', async () => {
  const { client: yes, asked } = await connect({ approves: true });
  const done = await call(yes, 'Rename', { name: 'New' });
  expect(JSON.parse(textOf(done))).toMatchObject({ data: { rename: { name: 'New' } } });
  expect(asked).toEqual([expect.stringContaining('Rename')]);
  expect(asked[0]).toContain('"name":"New"');

  const before = graph.subgraphs.commerce.headers.length;
  const { client: no } = await connect({ approves: false });
  const refused = await call(no, 'Rename', { name: 'New' });
  expect(refused).toMatchObject({ isError: true });
  expect(textOf(refused)).toContain('not approved');
  const { client: silent } = await connect();
  expect(textOf(await call(silent, 'Rename', { name: 'New' }))).toContain('nobody can be asked');
  expect(graph.subgraphs.commerce.headers).toHaveLength(before);
});

test('the budget of an API key stands for approval; a key without one is asked as everybody', async () => {
  const key = { instance: 'i', organization: 'o', scopes: ['INVOKE'], expiresAt: null };
  const [bounded, free] = [`cmp_sk_${'b'.repeat(43)}`, `cmp_sk_${'f'.repeat(43)}`];
  graph.keys.set(sha256(bounded), { ...key, id: 'bounded', budgetTotal: 10 });
  graph.keys.set(sha256(free), { ...key, id: 'free' });
  const { client: withBudget } = await connect({ headers: { 'x-api-key': bounded } });
  expect(textOf(await call(withBudget, 'Rename', { name: 'B' }))).toContain('"rename"');
  expect(JSON.parse(textOf(await call(withBudget, 'Draw', { left: 2 })))).toEqual({
    data: { draw: { left: 2 } },
    extensions: {
      limits: {
        budgetPerDay: { limit: 9, remaining: 2, resetSeconds: 60 },
        plans: [{ instance: 'i', requestsPerDay: { limit: 5, remaining: 2 } }],
      },
    },
  });
  const { client: without } = await connect({ headers: { 'x-api-key': free } });
  expect(textOf(await call(without, 'Rename', { name: 'F' }))).toContain('nobody can be asked');
});

test('a subscription is followed to its end, each event told as progress', async () => {
  const { client } = await connect();
  const seen: (string | undefined)[] = [];
  const result = (await client.callTool({ name: 'Count', arguments: { to: 3 } }, undefined, {
    onprogress: ({ message }) => void seen.push(message),
  })) as CallToolResult;
  expect(JSON.parse(textOf(result))).toEqual([1, 2, 3].map((number) => ({ data: { count: { number } } })));
  expect(seen).toEqual([1, 2, 3].map((number) => JSON.stringify({ data: { count: { number } } })));
});

test('what a client cancels ends in the subgraph', async () => {
  const { client } = await connect();
  const leaving = new AbortController();
  const following = client.callTool({ name: 'Ticks' }, undefined, { signal: leaving.signal });
  await expect.poll(() => graph.openTicks()).toBe(1);
  leaving.abort();
  await expect(following).rejects.toThrow();
  await expect.poll(() => graph.openTicks()).toBe(0);
});

test('what is too long for a model is refused with its length, a stream ends early', async () => {
  const { client } = await connect({ approves: true });
  const refused = await call(client, 'RenameTwice', { name: 'x'.repeat(60_000) });
  expect(refused.isError).toBe(true);
  expect(textOf(refused)).toMatch(/^The result is 1200\d\d bytes long; 100000 are given at most/);
  const events = JSON.parse(textOf(await call(client, 'Count', { to: 2_000 }))) as unknown[];
  expect(events).toHaveLength(500);
});

test("a session is its owner's, ends, and is opened by an initialize request alone", async () => {
  const post = (headers: Record<string, string>, body: unknown) =>
    fetch(new URL('/mcp', graph.origin), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
  const { client } = await connect();
  const session = (client.transport as StreamableHTTPClientTransport).sessionId!;
  expect((await post({ 'mcp-session-id': session }, list)).status).toBe(200);
  const other = { authorization: `Bearer ${await graph.issuer.tokenOf()}` };
  expect((await post({ 'mcp-session-id': session, ...other }, list)).status).toBe(404);
  expect((await post({}, list)).status).toBe(400);
  expect((await post({}, 'no json')).status).toBe(400);
  expect((await post({ origin: 'https://evil.example' }, list)).status).toBe(403);
  await (client.transport as StreamableHTTPClientTransport).terminateSession();
  expect((await post({ 'mcp-session-id': session }, list)).status).toBe(404);
});

test('a client that is refused finds out where people sign in', async () => {
  const refused = await fetch(new URL('/mcp', graph.origin), {
    method: 'POST',
    headers: { authorization: 'Bearer wrong' },
  });
  expect(refused.status).toBe(401);
  const { resourceMetadataUrl, error } = extractWWWAuthenticateParams(refused);
  expect(error).toBe('invalid_token');
  expect(String(resourceMetadataUrl)).toBe(`${graph.origin}/.well-known/oauth-protected-resource/mcp`);
  const found = [
    await discoverOAuthProtectedResourceMetadata(new URL('/mcp', graph.origin)),
    await discoverOAuthProtectedResourceMetadata(graph.origin),
    await discoverOAuthProtectedResourceMetadata(graph.origin, { resourceMetadataUrl }),
  ];
  for (const metadata of found) {
    expect(metadata).toEqual({
      resource: `${graph.origin}/mcp`,
      authorization_servers: [graph.issuer.url],
      bearer_methods_supported: ['header'],
    });
  }
  // Anybody could say by what name they were asked; and a name must be one.
  const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' };
  const path = new URL('/.well-known/oauth-protected-resource', graph.origin);
  expect(await (await fetch(path, { headers: forwarded })).json()).toMatchObject({
    resource: `${graph.origin}/mcp`,
  });
});

test('behind a trusted proxy the resource has the address that the client knows', () => {
  const resource = new ProtectedResource({
    issuer: 'https://sso.example',
    isProxy: (address) => address === '10.0.0.1',
  });
  const asked = (address: string, headers: IncomingHttpHeaders) =>
    resource.metadata({ headers, socket: { remoteAddress: address } as Socket })['resource'];
  const headers = {
    host: 'gateway:4000',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'api.example, gateway',
  };
  expect(asked('10.0.0.1', headers)).toBe('https://api.example/mcp');
  expect(asked('10.0.0.2', headers)).toBe('http://gateway:4000/mcp');
  expect(asked('10.0.0.1', { host: 'api.example' })).toBe('http://api.example/mcp');
  expect(() => asked('10.0.0.2', { host: 'a"b' })).toThrow(/Host/);
});
