import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#common/ids.ts';
import { graphql } from '../../harness/graphql.ts';
import { ACCEPT_PARTS, type Part, partsOf } from '../clients/multipart.ts';
import { sha256, type SmallGraph, startSmallGraph } from '../small-graph.ts';

let graph: SmallGraph;
let nodeHttp: SmallGraph;
beforeAll(async () => {
  [graph, nodeHttp] = await Promise.all([
    startSmallGraph({ SHARE_QUERIES: 'true' }),
    startSmallGraph({ OWN_HTTP1: 'false' }),
  ]);
});
afterAll(() => Promise.all([graph?.stop(), nodeHttp?.stop()]));

/** All that a client is told of what the subgraph says. */
const told = (left: number) => ({
  budgetPerDay: { limit: 9, remaining: left, resetSeconds: 60 },
  plans: [{ instance: 'i', requestsPerDay: { limit: 5, remaining: left } }],
});
const DRAW = 'mutation { draw(left: 3) { left product { name } } }';
const DRAWN = {
  data: { draw: { left: 3, product: { name: 'Product 1' } } },
  extensions: { limits: told(3) },
};

function keyWith(requestsPerMinute: number): Record<string, string> {
  const secret = `cmp_sk_${newId().replaceAll('-', '').padStart(43, '0')}`;
  const ids = { id: newId(), instance: newId(), organization: newId() };
  graph.keys.set(sha256(secret), { ...ids, scopes: ['INVOKE'], expiresAt: null, requestsPerMinute });
  return { 'x-api-key': secret };
}

const overHttp = async ({ url }: SmallGraph, query: string) => {
  const { status: _status, ...answer } = await graphql(url, query);
  return answer;
};
const overEvents = async (query: string) => {
  const client = createEventClient({ url: graph.url, retryAttempts: 0 });
  const { value } = (await client.iterate({ query }).next()) as { value: unknown };
  client.dispose();
  return value;
};
const overSocket = async (query: string) => {
  const client = createSocketClient({ url: graph.url.replace(/^http/, 'ws'), retryAttempts: 0 });
  const { value } = (await client.iterate({ query }).next()) as { value: unknown };
  await client.dispose();
  return value;
};
async function inParts(
  query: string,
  headers: Record<string, string> = { accept: ACCEPT_PARTS },
): Promise<Part[]> {
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const parts: Part[] = [];
  for await (const part of partsOf(response)) parts.push(part);
  return parts;
}

test.each([
  ['HTTP', () => overHttp(graph, DRAW)],
  ['HTTP as node reads it', () => overHttp(nodeHttp, DRAW)],
  ['server-sent events', () => overEvents(DRAW)],
  ['a WebSocket', () => overSocket(DRAW)],
])('what is left of limits comes over %s, well-formed entries and nothing else', async (_name, ask) => {
  expect(await ask()).toEqual(DRAWN);
});

test('it comes with the first part of an answer in parts', async () => {
  const [first, ...later] = await inParts(
    'mutation { draw(left: 3) { left ... @defer { product { name } } } }',
  );
  expect(first).toEqual({
    data: { draw: { left: 3 } },
    extensions: { limits: told(3) },
    hasNext: true,
  });
  expect(later).toMatchObject([
    { incremental: [{ data: { product: { name: 'Product 1' } } }], hasNext: false },
  ]);
  expect(later.every((part) => part.extensions === undefined)).toBe(true);
});

test('a subscription in parts is told with its first event, and with no other', async () => {
  const accept = 'multipart/mixed;subscriptionSpec=1.0';
  const parts = await inParts('subscription { count(to: 2) { number } }', { ...keyWith(5), accept });
  expect(parts).toEqual([
    {
      payload: {
        data: { count: { number: 1 } },
        extensions: {
          limits: {
            requestsPerMinute: { limit: 5, remaining: 4, resetSeconds: expect.any(Number) as number },
          },
        },
      },
    },
    { payload: { data: { count: { number: 2 } } } },
    // The end.
    {},
  ]);
});

test('it stands beside what the gateway knows, and beside an explanation', async () => {
  const { extensions } = await graphql(graph.url, DRAW, {}, { ...keyWith(5), 'x-explain': 'cost' });
  expect(extensions).toMatchObject({
    limits: { ...told(3), requestsPerMinute: { limit: 5, remaining: 4 } },
    cost: { estimated: expect.any(Number) as number },
  });
});

test('of several drawings the last one counts, with what else the document asks', async () => {
  expect(await overHttp(graph, 'mutation { a: draw(left: 3) { left } b: draw(left: 2) { left } }')).toEqual({
    data: { a: { left: 3 }, b: { left: 2 } },
    extensions: { limits: told(2) },
  });
  // Of two subgraphs; an answer with an error, which is no longer read from its text.
  expect(
    await overHttp(graph, 'mutation { a: draw(left: 3) { left } rename(name: "ä") { name } slowly }'),
  ).toEqual({
    data: { a: { left: 3 }, rename: { name: 'ä' }, slowly: 'at last' },
    extensions: { limits: told(3) },
  });
});

test('all whose identical queries ran once are told', async () => {
  const release = graph.hold();
  const asked = [1, 2, 3].map(() => overHttp(graph, '{ drawn(left: 4) slow }'));
  await expect.poll(graph.held).toBeGreaterThan(0);
  release();
  for (const answer of await Promise.all(asked))
    expect(answer).toEqual({ data: { drawn: 4, slow: 'at last' }, extensions: { limits: told(4) } });
});

test('a subgraph of others tells nothing', async () => {
  expect(await overHttp(graph, 'mutation { rename(name: "New") { name } }')).toEqual({
    data: { rename: { name: 'New' } },
  });
});
