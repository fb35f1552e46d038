import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { handleProtocols } from 'graphql-ws';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Take } from './event-queue.ts';
import type { UpstreamEvent } from './events.ts';
import { readUpstream, type UpstreamRequest } from './upstream.ts';
import { UpstreamConnections } from './upstream-connections.ts';

/** A close frame with the code 1001. */
const GOING_AWAY = Buffer.from([0x88, 2, 0x03, 0xe9]);

const http = createServer();
const server = new WebSocketServer({ server: http, handleProtocols });
const sockets: Socket[] = [];
let leaving: AbortController;

beforeEach(async () => {
  leaving = new AbortController();
  server.removeAllListeners('connection');
  sockets.length = 0;
  server.on('connection', (client: WebSocket, { socket }) => {
    sockets.push(socket);
    client.on('message', (data: Buffer) => answer(client, JSON.parse(data.toString())));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
});
afterEach(async () => {
  leaving.abort();
  for (const socket of sockets) socket.destroy();
  http.close();
  await once(http, 'close');
});

/** What clients said, in turn. */
const said: { type: string; payload?: unknown }[] = [];
/** What each subscription brings. */
let events: (id: string) => string[];
beforeEach(() => {
  said.length = 0;
  events = (id) => [JSON.stringify({ type: 'next', id, payload: { data: {} } })];
});

function answer(client: WebSocket, message: { type: string; id?: string }): void {
  said.push(message);
  if (message.type === 'connection_init') client.send('{"type":"connection_ack"}');
  if (message.type === 'subscribe') for (const event of events(message.id ?? '')) client.send(event);
}

/** Reads until the end. */
function read(connections: UpstreamConnections, take: Take<UpstreamEvent>): Promise<void> {
  const request: UpstreamRequest = {
    target: {
      subgraph: 'runs',
      url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}`,
      connectionHeaders: {},
    },
    operation: {
      query: 'subscription { live }',
      operationName: undefined,
      variables: {},
      headers: {},
      readJson: JSON.parse,
    },
  };
  return readUpstream(connections, request, leaving.signal, () => {}, take);
}

/** A subscription that has brought an event. */
const open = (connections: UpstreamConnections): Promise<void> =>
  new Promise((resolve, reject) => {
    const take = (): undefined => {
      resolve();
    };
    read(connections, take).catch(reject);
  });

/** The server begins to close the connection, and does not go on with it. */
async function beginToClose(socket: Socket): Promise<void> {
  socket.removeAllListeners('data').removeAllListeners('end');
  socket.write(GOING_AWAY);
  // The client's own close frame.
  await once(socket, 'data');
}

test('a connection that is being closed gets no further subscription', async () => {
  const connections = new UpstreamConnections();
  await open(connections);
  await open(connections);
  expect(sockets.length).toBe(1);
  await beginToClose(sockets[0] as Socket);
  await open(connections);
  expect(sockets.length).toBe(2);
});

test('pings are answered with what they carry', async () => {
  events = (id) => ['{"type":"ping","payload":{"n":1}}', `{"type":"next","id":"${id}","payload":{}}`];
  await open(new UpstreamConnections());
  await expect.poll(() => said.at(-1)).toEqual({ type: 'pong', payload: { n: 1 } });
});

test("who leaves says so, and what was on its way is nobody's", async () => {
  let seen = 0;
  events = (id) => {
    const event = JSON.stringify({ type: 'next', id, payload: {} });
    return [event, event, '{"type":"ping"}'];
  };
  await read(new UpstreamConnections(), async () => {
    seen += 1;
    // By then the other event waits for its turn.
    await expect.poll(() => said.at(-1)?.type).toBe('pong');
    leaving.abort();
  });
  expect(seen).toBe(1);
  await expect.poll(() => said.at(-1)?.type).toBe('complete');
});

test.each([
  ['no JSON', 'nonsense'],
  ['nothing', 'null'],
  ['of no known type', '{"type":"data"}'],
  ['an event without a result', '{"type":"next","id":"1"}'],
  ['errors that are none', '{"type":"error","id":"1","payload":[{}]}'],
  ['a second acknowledgement', '{"type":"connection_ack"}'],
])('a message that is %s breaks the connection off', async (_what, message) => {
  events = () => [message];
  await expect(read(new UpstreamConnections(), () => undefined)).rejects.toMatchObject({
    code: 'SUBGRAPH_DISCONNECTED',
  });
});
