import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import {
  GraphQLError,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createLogger } from '#common/process/logging.ts';
import { serveSubgraph, type SubgraphServer } from '../subgraph-server.ts';

/** `count` gives 1, 2, 3, … as often as `tick` is called. */
let tick: () => void;
let refuse: Error | undefined;
let server: SubgraphServer;
let client: Client;

async function* counted(): AsyncGenerator<{ count: number }> {
  for (let count = 1; ; count++) {
    const ticked = new Promise<void>((resolve) => (tick = resolve));
    yield { count };
    await ticked;
  }
}
const int = { type: new GraphQLNonNull(GraphQLInt) };
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { one: { ...int, resolve: () => 1 } } }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: {
      count: { ...int, subscribe: counted, resolve: ({ count }: { count: number }) => count },
      failing: {
        type: GraphQLString,
        subscribe: async function* () {
          yield {};
        },
        resolve: () => {
          throw new Error('at db.internal:5432');
        },
      },
      caller: {
        type: GraphQLString,
        subscribe: async function* (_source, _args, { caller }: { caller?: string }) {
          yield { caller };
        },
      },
    },
  }),
});

beforeEach(async () => {
  refuse = undefined;
  server = await serveSubgraph({
    host: '127.0.0.1',
    port: 0,
    logger: createLogger('test', 'silent'),
    schema,
    context: async ({ requestId, headers }) => {
      if (refuse) throw refuse;
      return { requestId, caller: headers.authorization };
    },
    ready: async () => undefined,
  });
  client = createClient({
    url: server.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { headers: { authorization: 'of the connection' } },
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
  });
});
afterEach(async () => {
  await client.dispose();
  await server.close();
});

const numbers = () => client.iterate<{ count: number }>({ query: 'subscription { count }' });

interface Refusal {
  message: string;
  extensions?: { code?: string };
}
async function refusalOf(stream: AsyncIterator<unknown>): Promise<Refusal | undefined> {
  try {
    await stream.next();
    return undefined;
  } catch (errors) {
    return (errors as Refusal[])[0];
  }
}

test.each([
  [new GraphQLError('No.', { extensions: { code: 'UNAUTHENTICATED' } }), 'UNAUTHENTICATED', 'No.'],
  [new Error('at db.internal:5432'), 'INTERNAL_SERVER_ERROR', /^Something went wrong/],
])(
  'a refused subscription gets the error, and the others on its socket go on: %s',
  async (error, code, message) => {
    const running = numbers();
    expect((await running.next()).value?.data).toEqual({ count: 1 });
    refuse = error;
    const refused = await refusalOf(numbers());
    expect(refused?.extensions?.code).toBe(code);
    expect(refused?.message).toMatch(message);
    tick();
    expect((await running.next()).value?.data).toEqual({ count: 2 });
  },
);

test.each([
  ['its connection', undefined, 'of the connection'],
  ['its own', { headers: { Authorization: 'its own' } }, 'its own'],
  ['its connection, where its own are no headers', { headers: { authorization: 1 } }, 'of the connection'],
])('a subscription is asked by who stands in the headers of %s', async (_, extensions, caller) => {
  const stream = client.iterate({ query: 'subscription { caller }', extensions });
  expect((await stream.next()).value?.data).toEqual({ caller });
});

test.each([
  ['a subscription that is refused', 'subscription { count }'],
  ['one that fails while it runs', 'subscription { failing }'],
])('a fault of %s quotes the id of its request, by which the log has it', async (_what, query) => {
  if (!query.includes('failing')) refuse = new Error('at db.internal:5432');
  const headers = { 'x-request-id': 'request-17' };
  const stream = client.iterate({ query, extensions: { headers } });
  const told = await stream.next().then(
    ({ value }) => value?.errors?.[0] as unknown,
    (errors: unknown[]) => errors[0],
  );
  expect(told).toMatchObject({
    message: 'Something went wrong on our side. Quote the request id request-17 when you report it.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-17' },
  });
});

test('a fault before the operation quotes the id of its request as well', async () => {
  refuse = new Error('at db.internal:5432');
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'request-18' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(JSON.stringify(await response.json())).toContain('Quote the request id request-18 when');
});

/** A WebSocket handshake by hand, of a client that answers nothing afterwards. */
async function silentClient(url: URL): Promise<Socket> {
  const socket = connect(Number(url.port), url.hostname);
  socket.on('error', () => undefined);
  socket.write(
    `GET /graphql HTTP/1.1\r\nHost: ${url.host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n' +
      'Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
  );
  await once(socket, 'data');
  return socket;
}

test('a client that does not answer delays the end by seconds, not by half a minute', async () => {
  const socket = await silentClient(new URL(server.url));
  const startedAtMs = Date.now();
  await server.close();
  expect(Date.now() - startedAtMs).toBeLessThan(10_000);
  socket.destroy();
}, 40_000);
