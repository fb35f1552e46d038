import { createClient as createEventStreamClient } from 'graphql-sse';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { graphql } from '../../harness/graphql.ts';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

let graph: SmallGraph;
let operator: { authorization: string };
let buyer: { authorization: string };
beforeAll(async () => {
  graph = await startSmallGraph();
  operator = { authorization: `Bearer ${await graph.issuer.tokenOf({ groups: ['gsv-team'] })}` };
  buyer = { authorization: `Bearer ${await graph.issuer.tokenOf({ groups: ['buyers'] })}` };
});
afterAll(() => graph?.stop());

const QUERY = 'query Shop($n: Int) { products(first: $n) { name offering } }';
const explain = (what: string) => ({ 'x-explain': what });

const planOf = async (headers: Record<string, string>) => {
  const answer = await graphql(graph.url, '{ invokers viewer }', {}, { ...headers, ...explain('plan') });
  return answer.extensions?.['queryPlan'];
};

/** The answer to a message on a WebSocket. */
const ask = async (headers: Record<string, string>, what: string) => {
  const client = createClient({
    url: graph.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { headers },
    retryAttempts: 0,
  });
  const operation = { query: '{ viewer }', extensions: { explain: what } };
  try {
    return (await client.iterate(operation).next()).value;
  } finally {
    await client.dispose();
  }
};

describe('over HTTP', () => {
  test('an operator sees the plan, across subgraphs', async () => {
    const answer = await graphql(graph.url, QUERY, { n: 1 }, { ...operator, ...explain('plan') });
    expect(answer.data).toEqual({ products: [{ name: 'Product 1', offering: 'An offering' }] });
    expect(Object.keys(answer.extensions ?? {})).toEqual(['queryPlan']);
    expect(answer.extensions?.['queryPlan']).toMatch(
      /^QueryPlan[^]*Fetch\(service: "commerce"\)[^]*Flatten\(path: "\.?products.@"\)[^]*"control-plane"/,
    );
  });

  test('the plan is that of the caller: what it may not read is not fetched', async () => {
    expect(await planOf(operator)).toContain('viewer');
    expect(await planOf(operator)).not.toContain('invokers');
  });

  test('an operator sees where the time went, and whether the plan was known', async () => {
    const query = '{ products(first: 2) { id offering } again: products(first: 1) { offering } broken }';
    const timingsOf = async () => {
      const answer = await graphql(graph.url, query, {}, { ...operator, ...explain('timings') });
      return answer.extensions?.['timings'] as Record<string, unknown>;
    };
    const first = await timingsOf();
    expect(first).toMatchObject({
      planCache: 'miss',
      fetches: [
        { subgraph: 'commerce', count: 1, failures: 1 },
        { subgraph: 'control-plane', failures: 0 },
      ],
    });
    for (const name of ['parseMs', 'validateMs', 'planMs', 'totalMs']) expect(first[name]).toBeGreaterThan(0);
    expect(await timingsOf()).toMatchObject({ planCache: 'hit', parseMs: 0, validateMs: 0 });
  });

  test('everybody may know what an operation costs', async () => {
    const answer = await graphql(graph.url, QUERY, { n: 3 }, explain('cost'));
    expect(answer.extensions).toEqual({ cost: { estimated: 3, limit: 50_000 } });
  });

  test('several things at a time, in an answer with errors too', async () => {
    const headers = { ...operator, ...explain('cost, plan,timings') };
    const answer = await graphql(graph.url, '{ broken }', {}, headers);
    expect(answer.errors).toHaveLength(1);
    expect(Object.keys(answer.extensions ?? {})).toEqual(['cost', 'timings', 'queryPlan']);
  });

  test('plans and timings are for operators', async () => {
    for (const headers of [buyer, {}]) {
      for (const what of ['plan', 'timings', 'cost,plan']) {
        const answer = await graphql(graph.url, QUERY, {}, { ...headers, ...explain(what) });
        expect(answer).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
        expect(answer.extensions).toBeUndefined();
      }
    }
  });

  test('nothing is explained unasked, and not everything can be', async () => {
    expect((await graphql(graph.url, QUERY, {}, operator)).extensions).toBeUndefined();
    const answer = await graphql(graph.url, QUERY, {}, { ...operator, ...explain('plan,plam') });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('by GET as well', async () => {
    const headers = { 'content-type': 'application/json', ...operator, ...explain('cost,plan,timings') };
    const response = await fetch(`${graph.url}?query={viewer}`, { headers });
    expect(await response.json()).toMatchObject({
      data: { viewer: 'somebody' },
      extensions: {
        cost: { estimated: 0 },
        timings: { planCache: 'miss', fetches: [{ subgraph: 'control-plane', count: 1 }] },
        queryPlan: expect.stringContaining('control-plane'),
      },
    });
  });
});

describe('on streams', () => {
  const COUNT = 'subscription { count(to: 2) { number } }';

  test('the first event of an SSE stream explains it', async () => {
    const client = createEventStreamClient({ url: graph.url, headers: { ...operator, ...explain('plan') } });
    const results = [];
    for await (const result of client.iterate({ query: COUNT })) results.push(result);
    expect(results).toMatchObject([
      { data: { count: { number: 1 } }, extensions: { queryPlan: expect.stringContaining('Subscription') } },
      { data: { count: { number: 2 } } },
    ]);
    expect(results[1]).not.toHaveProperty('extensions');
    const refused = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...explain('plan') },
      body: JSON.stringify({ query: COUNT }),
    });
    expect(refused.status).toBe(403);
  });

  test('a WebSocket message asks in its extensions', async () => {
    expect(await ask(operator, 'cost,plan')).toMatchObject({
      data: { viewer: 'somebody' },
      extensions: { cost: { estimated: 0 }, queryPlan: expect.stringContaining('control-plane') },
    });
    await expect(ask(buyer, 'plan')).rejects.toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

test('a gateway that asks nobody who they are explains to all, but not in production', async () => {
  const nobody = { OIDC_ISSUER: undefined, IDENTITY_DIR: undefined };
  const open = await startSmallGraph(nobody);
  const answer = await graphql(open.url, '{ viewer }', {}, explain('plan'));
  expect(answer.extensions?.['queryPlan']).toContain('control-plane');
  await open.stop();
  const production = await startSmallGraph({ ...nobody, NODE_ENV: 'production' });
  expect((await graphql(production.url, '{ viewer }', {}, explain('plan'))).status).toBe(403);
  await production.stop();
});
