import { ApolloClient, gql as apolloGql, HttpLink, InMemoryCache } from '@apollo/client';
import { Defer20220824Handler } from '@apollo/client/incremental';
import { createClient as createUrqlClient, fetchExchange } from '@urql/core';
import { GraphQLClient } from 'graphql-request';
import { createClient as createEventStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { type GraphQLResponse, Network, type RequestParameters } from 'relay-runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

const QUERY = 'query Products($n: Int) { products(first: $n) { name offering } }';
const PRODUCT = { name: 'Product 1', offering: 'An offering' };
const COUNT = 'subscription Count { count(to: 3) { number product { name } } }';
const COUNTED = [1, 2, 3].map((number) => ({ count: { number, product: { name: 'Product 1' } } }));
const TICKS = 'subscription { ticks { number } }';
const OTHER_TICKS = 'subscription { ticks { upcoming: number } }';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({ MAX_OPERATIONS_PER_CONNECTION: '2' });
});
afterAll(() => graph?.stop());

const bearer = async () => ({ authorization: `Bearer ${await graph.issuer.tokenOf()}` });

const urqlClient = () =>
  createUrqlClient({
    url: graph.url,
    exchanges: [fetchExchange],
    fetchSubscriptions: true,
    preferGetMethod: false,
  });

const apolloClient = () =>
  new ApolloClient({
    link: new HttpLink({ uri: graph.url }),
    cache: new InMemoryCache(),
    incrementalHandler: new Defer20220824Handler(),
  });

describe('urql', () => {
  test('gets one answer for a query, and the status of a wrong one', async () => {
    let seen: Response | undefined;
    const spying = createUrqlClient({
      url: graph.url,
      exchanges: [fetchExchange],
      preferGetMethod: false,
      fetch: async (...args) => (seen = await fetch(...args)),
    });
    const { data } = await spying.query(QUERY, { n: 1 }).toPromise();
    expect(data).toEqual({ products: [PRODUCT] });
    expect(seen?.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    const { error } = await spying.query('{ nothing }', {}).toPromise();
    expect(error?.graphQLErrors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(seen?.status).toBe(400);
  });

  test('mutates, and subscribes by fetch', async () => {
    const { data } = await urqlClient().mutation('mutation { rename(name: "New") { name } }', {}).toPromise();
    expect(data).toEqual({ rename: { name: 'New' } });
    const results = await new Promise<unknown[]>((resolve) => {
      const collected: unknown[] = [];
      urqlClient()
        .subscription(COUNT, {})
        .subscribe((result) => {
          if (result.data) collected.push(result.data);
          if (collected.length === 3) resolve(collected);
        });
    });
    expect(results).toEqual(COUNTED);
  });

  test('asks by GET as well', async () => {
    const getting = createUrqlClient({
      url: graph.url,
      exchanges: [fetchExchange],
      preferGetMethod: 'force',
      fetchOptions: { headers: { 'apollo-require-preflight': 'true' } },
    });
    const { data } = await getting.query(QUERY, { n: 1 }).toPromise();
    expect(data).toEqual({ products: [PRODUCT] });
  });
});

describe('Apollo Client', () => {
  test('queries, mutates, and hears of mistakes', async () => {
    const { data } = await apolloClient().query({ query: apolloGql(QUERY), variables: { n: 1 } });
    expect(data).toMatchObject({ products: [PRODUCT] });
    const mutated = await apolloClient().mutate({
      mutation: apolloGql`mutation { rename(name: "New") { name } }`,
    });
    expect(mutated.data).toMatchObject({ rename: { name: 'New' } });
    await expect(apolloClient().query({ query: apolloGql`{ nothing }` })).rejects.toThrow(/nothing/);
  });

  test('gets deferred parts', async () => {
    const seen: unknown[] = [];
    const query = apolloGql`query { viewer ... @defer { products(first: 1) { name } } }`;
    await new Promise<void>((resolve, reject) => {
      apolloClient()
        .watchQuery({ query })
        .subscribe({
          next: ({ data, dataState }) => {
            if (data) seen.push(data);
            if (dataState === 'complete') resolve();
          },
          error: reject,
        });
    });
    expect(seen[0]).toMatchObject({ viewer: 'somebody' });
    expect(seen.at(-1)).toMatchObject({ viewer: 'somebody', products: [{ name: 'Product 1' }] });
  });

  test('subscribes by parts of one answer, which end with the subscription', async () => {
    const results = await new Promise<unknown[]>((resolve, reject) => {
      const collected: unknown[] = [];
      apolloClient()
        .subscribe({ query: apolloGql(COUNT) })
        .subscribe({
          next: ({ data }) => collected.push(data),
          complete: () => resolve(collected),
          error: reject,
        });
    });
    expect(results).toMatchObject(COUNTED);
  });

  test('a subscription that ends with its token says so, and one that is left ends in the subgraph', async () => {
    const exp = Math.floor(Date.now() / 1_000) + 3;
    const headers = { authorization: `Bearer ${await graph.issuer.tokenOf({ exp })}` };
    const error = await new Promise<Error>((resolve) => {
      new ApolloClient({ link: new HttpLink({ uri: graph.url, headers }), cache: new InMemoryCache() })
        .subscribe({ query: apolloGql(TICKS) })
        .subscribe({ next: ({ error: last }) => last && resolve(last), error: resolve });
    });
    expect(error.message).toContain('expired');
    const left = apolloClient()
      .subscribe({ query: apolloGql(TICKS) })
      .subscribe({});
    await expect.poll(graph.openTicks).toBe(1);
    left.unsubscribe();
    await expect.poll(graph.openTicks).toBe(0);
  });
});

test('graphql-request queries and hears of mistakes', async () => {
  const client = new GraphQLClient(graph.url);
  expect(await client.request(QUERY, { n: 1 })).toEqual({ products: [PRODUCT] });
  await expect(client.request('{ nothing }')).rejects.toThrow(/nothing/);
});

test('Relay queries with the fetch function of its documentation', async () => {
  const network = Network.create(async ({ text: query }, variables) => {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: {
        Accept: 'application/graphql-response+json; charset=utf-8, application/json; charset=utf-8',
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ query, variables }),
    });
    return response.json() as Promise<GraphQLResponse>;
  });
  const request = { text: QUERY, name: 'Products', operationKind: 'query', id: null, metadata: {} };
  const answer = network.execute(request as unknown as RequestParameters, { n: 1 }, {}, null);
  expect(await answer.toPromise()).toEqual({ data: { products: [PRODUCT] } });
});

test('graphql-ws subscribes and queries, with a slash at the end of the address too', async () => {
  const url = `${graph.url.replace('http', 'ws')}/`;
  const client = createSocketClient({ url, webSocketImpl: WebSocket, lazy: true });
  const collected: unknown[] = [];
  for await (const { data } of client.iterate({ query: COUNT })) collected.push(data);
  expect(collected).toEqual(COUNTED);
  for await (const { data } of client.iterate({ query: '{ viewer }', operationName: '' }))
    expect(data).toEqual({ viewer: 'somebody' });
  await client.dispose();
});

describe.each([false, true])('graphql-sse, single connection: %s', (singleConnection) => {
  const open = (headers: Record<string, string> = {}) => {
    const options = { url: graph.url, retryAttempts: 0, headers };
    return singleConnection
      ? createEventStreamClient({ ...options, singleConnection: true as const })
      : createEventStreamClient(options);
  };

  test('queries and subscribes side by side', async () => {
    const client = open(await bearer());
    const all = async (query: string): Promise<unknown[]> => {
      const results: unknown[] = [];
      for await (const { data } of client.iterate({ query })) results.push(data);
      return results;
    };
    expect(await Promise.all([all(COUNT), all('{ viewer }')])).toEqual([COUNTED, [{ viewer: 'somebody' }]]);
    client.dispose();
  });

  test('hears what is wrong', async () => {
    const client = open();
    const failed = new Promise((resolve) => {
      client.subscribe({ query: '{ nothing }' }, { next: resolve, error: resolve, complete: () => {} });
    });
    expect(await failed).toMatchObject(
      singleConnection
        ? { response: { status: 400 } }
        : { errors: [{ message: expect.stringContaining('nothing') }] },
    );
    client.dispose();
  });

  test('a subscription that is stopped, or whose client leaves, ends in the subgraph', async () => {
    const client = open();
    const stop = client.subscribe({ query: TICKS }, { next() {}, error() {}, complete() {} });
    // Another one, because equal subscriptions share one in the subgraph.
    client.subscribe({ query: OTHER_TICKS }, { next() {}, error() {}, complete() {} });
    await expect.poll(graph.openTicks).toBe(2);
    stop();
    await expect.poll(graph.openTicks).toBe(1);
    client.dispose();
    await expect.poll(graph.openTicks).toBe(0);
  });
});

const ask = (method: string, headers: Record<string, string> = {}, search = '', body?: object) =>
  fetch(graph.url + search, {
    method,
    headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
    body: body && JSON.stringify(body),
  });
const named = (operationId: string) => ({ query: TICKS, extensions: { operationId } });

describe('the single connection of a client', () => {
  test('is for who reserved it alone, is opened once, and takes so many operations', async () => {
    const mine = await bearer();
    const token = await (await ask('PUT', mine)).text();
    const ticket = { 'x-graphql-event-stream-token': token };
    const stranger = await ask('POST', ticket, '', named('1'));
    expect(stranger.status).toBe(404);
    const stream = await ask('GET', { accept: 'text/event-stream' }, `?token=${token}`);
    expect(stream.status).toBe(200);
    expect((await ask('GET', { accept: 'text/event-stream', ...ticket })).status).toBe(409);
    expect((await ask('POST', { ...mine, ...ticket }, '', { query: TICKS })).status).toBe(400);
    expect((await ask('POST', { ...mine, ...ticket }, '', named('1'))).status).toBe(202);
    expect((await ask('POST', { ...mine, ...ticket }, '', named('1'))).status).toBe(409);
    expect((await ask('POST', { ...mine, ...ticket }, '', named('2'))).status).toBe(202);
    expect((await ask('POST', { ...mine, ...ticket }, '', named('3'))).status).toBe(429);
    expect((await ask('DELETE', ticket, '?operationId=1')).status).toBe(200);
    await stream.body?.cancel();
    await expect.poll(graph.openTicks).toBe(0);
    const late = async () => (await ask('POST', { ...mine, ...ticket }, '', named('4'))).status;
    await expect.poll(late).toBe(404);
  });
});
