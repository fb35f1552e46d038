import { once } from 'node:events';
import { createClient, type Client } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { newId } from '#common/ids.ts';
import { sha256, type SmallGraph, startSmallGraph } from '../small-graph.ts';

let graph: SmallGraph;
const clients: Client[] = [];
beforeAll(async () => {
  graph = await startSmallGraph({ MAX_OPERATIONS_PER_CONNECTION: '2', MAX_CONNECTIONS_PER_IDENTITY: '3' });
});
afterAll(() => graph?.stop());
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.dispose()));
});

type Params = Record<string, unknown>;

function connect(connectionParams?: Params, url = graph.url): Client {
  const client = createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams,
    retryAttempts: 0,
    lazy: true,
  });
  clients.push(client);
  return client;
}

async function all(client: Client, query: string): Promise<unknown[]> {
  const results: unknown[] = [];
  for await (const result of client.iterate({ query })) results.push(result);
  return results;
}

const first = async (client: Client, query: string) => (await client.iterate({ query }).next()).value;
/** How the connection ended, when it did. */
const closing = (client: Client): Promise<{ code: number; reason: string }> =>
  new Promise((resolve) => {
    client.on('closed', (event) => resolve(event as { code: number; reason: string }));
  });
/** Of the errors of an operation, or of the end of its connection. */
const codeOf = (reason: unknown): unknown =>
  Array.isArray(reason) ? reason[0].extensions.code : (reason as { code: number }).code;
const TICKS = 'subscription { ticks { number product { id } } }';

describe('operations', () => {
  test('a subscription gives every event, completed from other subgraphs, and ends', async () => {
    const results = await all(
      connect(),
      'subscription { count(to: 3) { number product { name offering } } }',
    );
    const product = { name: 'Product 1', offering: 'An offering' };
    expect(results).toEqual([1, 2, 3].map((number) => ({ data: { count: { number, product } } })));
  });

  test('queries and mutations run as well', async () => {
    const client = connect();
    expect(await all(client, '{ viewer }')).toEqual([{ data: { viewer: 'somebody' } }]);
    expect(await all(client, 'mutation { rename(name: "New") { name } }')).toEqual([
      { data: { rename: { name: 'New' } } },
    ]);
  });

  test('what is invalid or too big is an error of its operation alone', async () => {
    const client = connect();
    const deep = `{ nested { ${'inner { '.repeat(20)} name ${'} '.repeat(20)} } }`;
    for (const [query, code] of [
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{', 'GRAPHQL_PARSE_FAILED'],
      [deep, 'DEPTH_LIMIT_EXCEEDED'],
    ] as const) {
      await expect(all(client, query)).rejects.toMatchObject([{ extensions: { code } }]);
    }
    expect(await all(client, '{ viewer }')).toEqual([{ data: { viewer: 'somebody' } }]);
  });

  test('leaving a subscription ends it in the subgraph', async () => {
    const client = connect();
    const stream = client.iterate({ query: TICKS });
    await stream.next();
    expect(graph.openTicks()).toBe(1);
    await stream.return?.();
    await expect.poll(graph.openTicks).toBe(0);
  });

  test('a client that vanishes leaves nothing behind', async () => {
    const client = connect();
    await client.iterate({ query: TICKS }).next();
    expect(graph.openTicks()).toBe(1);
    client.terminate();
    await expect.poll(graph.openTicks).toBe(0);
  });
});

describe('identity', () => {
  test.each([
    ['headers', (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })],
    ['authorization', (token: string) => ({ authorization: `Bearer ${token}` })],
    ['Authorization', (token: string) => ({ Authorization: `Bearer ${token}` })],
  ])('comes in connection params as %s', async (_form, params) => {
    const token = await graph.issuer.tokenOf();
    await all(connect(params(token)), '{ products(first: 1) { id } }');
    expect(graph.subgraphs.commerce.headers.at(-1)?.authorization).toBe(`Bearer ${token}`);
  });

  test('comes in the headers of the upgrade request', async () => {
    const token = await graph.issuer.tokenOf();
    class Socket extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { authorization: `Bearer ${token}` } });
      }
    }
    const client = createClient({ url: graph.url.replace('http', 'ws'), webSocketImpl: Socket });
    clients.push(client);
    await all(client, '{ products(first: 1) { id } }');
    expect(graph.subgraphs.commerce.headers.at(-1)?.authorization).toBe(`Bearer ${token}`);
  });

  test('that is wrong closes the connection for good', async () => {
    const client = connect({ authorization: 'Bearer nonsense' });
    const closed = closing(client);
    await expect(all(client, '{ viewer }')).rejects.toMatchObject({ code: 4401 });
    expect(await closed).toMatchObject({ code: 4401, reason: 'The access token is not valid.' });
  });

  test('that cannot be checked asks the client to come back', async () => {
    await graph.subgraphs['control-plane'].stop();
    const client = connect({ apiKey: `cmp_sk_${'B'.repeat(43)}` });
    await expect(all(client, '{ viewer }')).rejects.toMatchObject({ code: 1013 });
    await graph.subgraphs['control-plane'].start();
  });

  test('that expires closes the connection, so that the client signs in again', async () => {
    const exp = Math.floor(Date.now() / 1_000) + 3;
    const client = connect({ authorization: `Bearer ${await graph.issuer.tokenOf({ exp })}` });
    const closed = closing(client);
    await client.iterate({ query: TICKS }).next();
    expect(await closed).toMatchObject({ code: 4403 });
    await expect.poll(graph.openTicks).toBe(0);
  });

  test('that is revoked starts no further operation', async () => {
    const secret = `cmp_sk_${'C'.repeat(43)}`;
    const key = { id: newId(), instance: newId(), organization: newId(), scopes: [], expiresAt: null };
    graph.keys.set(sha256(secret), key);
    const client = connect({ apiKey: secret });
    expect(await first(client, TICKS)).toMatchObject({ data: { ticks: { number: 1 } } });
    graph.keys.delete(sha256(secret));
    // Nobody tells. The connection ends all the same if its key is just being verified again.
    await expect
      .poll(() => all(client, '{ viewer }').catch(codeOf))
      .toBeOneOf(['UNAUTHENTICATED', 4401, 4403]);
  });
});

describe('limits', () => {
  test('operations on one connection', async () => {
    const client = connect();
    await Promise.all([first(client, TICKS), first(client, TICKS)]);
    await expect(first(client, TICKS)).rejects.toMatchObject([
      { extensions: { code: 'TOO_MANY_OPERATIONS', limit: 2 } },
    ]);
  });

  test('connections of one identity', async () => {
    const params = { authorization: `Bearer ${await graph.issuer.tokenOf({ sub: 'eager' })}` };
    const eager = Array.from({ length: 3 }, () => connect(params));
    await Promise.all(eager.map((client) => first(client, TICKS)));
    await expect(first(connect(params), TICKS)).rejects.toMatchObject({ code: 4429 });
    expect(await first(connect(), TICKS)).toMatchObject({ data: { ticks: { number: 1 } } });
    await eager[0]?.dispose();
    await expect
      .poll(() => first(connect(params), TICKS).catch(() => undefined))
      .toMatchObject({ data: { ticks: { number: 1 } } });
  });

  test('the length of a message', async () => {
    const client = connect();
    await expect(all(client, `{ viewer } #${'x'.repeat(1_000_000)}`)).rejects.toMatchObject({ code: 1009 });
  });

  test('a connection that says nothing, and other protocols, are closed', async () => {
    const silent = new WebSocket(graph.url.replace('http', 'ws'), 'graphql-transport-ws');
    const stranger = new WebSocket(graph.url.replace('http', 'ws'), 'graphql-ws');
    stranger.on('error', () => {});
    expect((await once(silent, 'close'))[0]).toBe(4408);
    if (stranger.readyState !== stranger.CLOSED) await once(stranger, 'close');
  });

  test('another path is no WebSocket', async () => {
    const socket = new WebSocket(`${graph.origin.replace('http', 'ws')}/elsewhere`, 'graphql-transport-ws');
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toContain('404');
  });
});

test('a gateway that stops sends clients away, to come back elsewhere, and frees everything', async () => {
  const stopping = await startSmallGraph();
  const client = connect(undefined, stopping.url);
  const closed = closing(client);
  const stream = client.iterate({ query: TICKS });
  await stream.next();
  const waiting = stream.next().catch((error: unknown) => error);
  await stopping.stop();
  expect(await closed).toMatchObject({ code: 1001 });
  expect(await waiting).toMatchObject({ code: 1001 });
  expect(stopping.openTicks()).toBe(0);
});
