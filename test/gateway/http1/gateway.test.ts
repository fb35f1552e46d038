import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphql } from '../../harness/graphql.ts';
import { sha256, type SmallGraph, startSmallGraph } from '../small-graph.ts';
import { exchange, LAST, RawClient, requestText, withoutDates } from './raw-client.ts';

let own: SmallGraph;
let nodeHttp: SmallGraph;
beforeAll(async () => {
  const env = {
    MAX_BODY_BYTES: '10000',
    MAX_ROOT_FIELDS: '50',
    TRUST_PROXY: '1',
    MAX_ANONYMOUS_WRITES_PER_MINUTE: '3',
  };
  [own, nodeHttp] = await Promise.all([
    startSmallGraph(env),
    startSmallGraph({ ...env, OWN_HTTP1: 'false' }),
  ]);
});
afterAll(() => Promise.all([own?.stop(), nodeHttp?.stop()]));

const ID = 'x-request-id: same';

/** Both ways say the same, byte by byte. */
async function same(...texts: string[]): Promise<string> {
  const [said, expected] = await Promise.all(
    [own, nodeHttp].map(async ({ url }) => {
      const client = await RawClient.open(url);
      await client.send(texts.join(''));
      // Who ends too early has left.
      await client.closed;
      return withoutDates(client.received);
    }),
  );
  expect(said).toBe(expected);
  return said as string;
}

const ask = (body: object, ...lines: string[]): Promise<string> =>
  same(requestText(JSON.stringify(body), [ID, ...lines]), LAST);
const LONG = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: products(first: 3) { id name offering }`).join(' ')} }`;
const APQ = { persistedQuery: { version: 1, sha256Hash: sha256('{ runs }') } };

test.each([
  ['a query', { query: '{ viewer products(first: 2) { name offering } }' }],
  ['variables', { query: 'query ($n: Int) { products(first: $n) { name } }', variables: { n: 2 } }],
  ['letters beyond ASCII', { query: 'mutation { rename(name: "ä😀") { name } }' }],
  ['a name of several', { query: 'query a { viewer } query b { runs }', operationName: 'b' }],
  ['a subgraph that fails', { query: '{ viewer broken }' }],
  ['a document that does not parse', { query: '{ viewer' }],
  ['a document that is not valid', { query: '{ nothing }' }],
  [
    'variables of a wrong type',
    { query: 'query ($n: Int) { products(first: $n) { name } }', variables: { n: 'x' } },
  ],
  ['a subscription', { query: 'subscription { count(to: 1) { number } }' }],
  ['no query', {}],
  ['members of a wrong type', { query: 1 }],
  ['a list', [{ query: '{ viewer }' }]],
  ['an unknown persisted query', { extensions: APQ }],
  ['a persisted query', { query: '{ runs }', extensions: APQ }],
  ['what is put off', { query: '{ viewer ... @defer { runs } }' }],
  ['what is left of limits', { query: 'mutation { draw(left: 3) { left } }' }],
  ['the schema', { query: '{ __schema { queryType { name } } }' }],
])('%s is answered the same by both ways', async (_name, body) => {
  await ask(body);
  await ask(body, 'accept: application/graphql-response+json');
});

test.each([
  ['a wrong credential', 'authorization: Bearer x'],
  ['no credential at all', 'authorization: x'],
  ['two credentials', 'authorization: Bearer x\r\nx-api-key: y'],
  ['an unknown key', 'x-api-key: cmp_sk_x'],
  ['an explanation', 'x-explain: cost'],
  ['an explanation that there is not', 'x-explain: weather'],
  ['a page of another origin', 'origin: https://shop.example'],
  ['a page of this machine', 'origin: http://localhost:3000'],
  ['any type', 'accept: */*'],
  ['no type', 'accept: image/png'],
  ['events', 'accept: text/event-stream'],
  ['parts', 'accept: multipart/mixed;deferSpec=20220824, application/json'],
  ['gzip for what is short', 'accept-encoding: gzip'],
])('with %s both ways answer the same', async (_name, line) => {
  await ask({ query: '{ viewer }' }, line);
});

test.each(['gzip', 'br', 'deflate', 'identity', 'gzip;q=0, zstd'])(
  'a long answer in %s is the same',
  async (encoding) => {
    const said = await ask({ query: LONG }, `accept-encoding: ${encoding}`);
    expect(said.includes('content-encoding')).toBe(/^\w+$/u.test(encoding) && encoding !== 'identity');
  },
);

describe('bodies and heads', () => {
  test.each([
    ['that are no JSON', '{"query":', []],
    ['of another type', '{"query":"{ viewer }"}', ['content-encoding: gzip']],
    ['that are too long', JSON.stringify({ query: `{ viewer } #${'x'.repeat(10_000)}` }), []],
    ['that is empty', '', []],
  ])('%s', async (_name, body, lines) => {
    await same(requestText(body, [ID, ...lines]), LAST);
  });

  test('that are no UTF-8', async () => {
    const text = requestText('{"query":"{ viewer } # ??"}', [ID]).replace('??', '\xff\xfe');
    expect(await same(text, LAST)).toContain('400 Bad Request');
  });
});

test('a connection is kept after a refusal and closed after an error, by both ways', async () => {
  const refused = requestText('{"query":"{ nothing }"}', [ID]);
  const error = requestText('x', [ID]);
  const asked = requestText('{"query":"{ viewer }"}', [ID]);
  const said = await same(refused, asked, error);
  expect([...said.matchAll(/HTTP\/1\.1 (\d+)/gu)].map(([, status]) => status)).toEqual(['400', '200', '400']);
});

const writeFrom = (address: string): Promise<string> =>
  ask({ query: 'mutation { rename(name: "x") { name } }' }, `x-forwarded-for: ${address}`);

test('an address is that which a trusted proxy tells', async () => {
  const said: string[] = [];
  for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'])
    said.push(await writeFrom(address));
  expect(said.map((text) => /HTTP\/1\.1 (\d+)/u.exec(text)?.[1])).toEqual([
    '200',
    '200',
    '200',
    '429',
    '200',
  ]);
});

test('a run ends when its client sends no more or is gone, before it has its answer', async () => {
  await graphql(own.url, '{ slow }');
  for (const leave of [
    (client: RawClient) => client.socket.end(),
    (client: RawClient) => client.socket.destroy(),
  ]) {
    const underWay = async (): Promise<string | undefined> => {
      const metrics = await (await fetch(new URL('/metrics', own.url))).text();
      return /gateway_operations_under_way\{transport="http"\} (\d+)/u.exec(metrics)?.[1];
    };
    const release = own.hold();
    const client = await RawClient.open(own.url);
    await client.send(requestText('{"query":"{ slow }"}'));
    await expect.poll(own.held).toBe(1);
    expect(await underWay()).toBe('1');
    leave(client);
    await client.closed;
    expect(client.received).toBe('');
    await expect.poll(underWay).toBe('0');
    release();
  }
});

test('an answer that is under way when the gateway stops is the last one of its connection', async () => {
  const graph = await startSmallGraph();
  await graphql(graph.url, '{ slow }');
  const release = graph.hold();
  const client = await RawClient.open(graph.url);
  await client.send(requestText('{"query":"{ slow }"}'));
  await expect.poll(graph.held).toBe(1);
  const stopped = graph.service.stop();
  release();
  await client.closed;
  expect(client.received).toContain('\r\nconnection: close\r\n');
  expect(client.received).toContain('at last');
  await stopped;
  await graph.stop();
});

test('who asks the pages is answered on a connection that has brought operations', async () => {
  const text = requestText('{"query":"{ viewer }"}', [ID]);
  const health = 'GET /health HTTP/1.1\r\nhost: gateway.test\r\nx-request-id: same\r\n\r\n';
  const said = await exchange(own.url, health + LAST);
  expect(said).toContain('alive');
  expect(await same(text, health, text, LAST)).toContain('alive');
});
