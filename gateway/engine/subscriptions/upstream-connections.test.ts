import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { handleProtocols } from 'graphql-ws';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { openUpstream, type UpstreamRequest } from './upstream.ts';
import { UpstreamConnections } from './upstream-connections.ts';

/** A close frame with the code 1001. */
const GOING_AWAY = Buffer.from([0x88, 2, 0x03, 0xe9]);

const http = createServer();
const server = new WebSocketServer({ server: http, handleProtocols });
const sockets: Socket[] = [];
const leaving = new AbortController();

beforeEach(async () => {
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

/** Each subscription brings one event. */
function answer(client: WebSocket, { type, id }: { type: string; id?: string }): void {
  if (type === 'connection_init') client.send('{"type":"connection_ack"}');
  if (type === 'subscribe') client.send(JSON.stringify({ type: 'next', id, payload: { data: {} } }));
}

function open(connections: UpstreamConnections) {
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
  return openUpstream(connections, request, leaving.signal, () => {});
}

/** The server begins to close the connection, and does not go on with it. */
async function beginToClose(socket: Socket): Promise<void> {
  socket.removeAllListeners('data').removeAllListeners('end');
  socket.write(GOING_AWAY);
  // The client's own close frame.
  await once(socket, 'data');
}

test('a connection that is being closed gets no further subscription', async () => {
  const connections = new UpstreamConnections();
  await open(connections).next();
  await open(connections).next();
  expect(sockets.length).toBe(1);
  await beginToClose(sockets[0] as Socket);
  await open(connections).next();
  expect(sockets.length).toBe(2);
});
