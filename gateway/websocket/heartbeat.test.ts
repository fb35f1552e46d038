import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { keepAlive } from './heartbeat.ts';

const INTERVAL_MS = 300;
const MESSAGE = 'x'.repeat(100_000);

let server: WebSocketServer;
let client: WebSocket;
let peer: WebSocket;

beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [socket, request] = (await once(server, 'connection')) as [WebSocket, IncomingMessage];
  peer = socket;
  keepAlive(peer, request.socket, INTERVAL_MS);
  await once(client, 'open');
});
afterEach(() => {
  client.terminate();
  server.close();
});

/** As a stream does: the next message when the one before has left the process. */
async function write(count: number): Promise<void> {
  for (let left = count; left > 0 && peer.readyState === peer.OPEN; left -= 1) {
    await new Promise<void>((resolve) => {
      peer.send(MESSAGE, () => resolve());
    });
  }
}

test('a peer that reads nothing more is cut off', async () => {
  client.pause();
  void write(1_000);
  await once(peer, 'close');
  expect(peer.readyState).toBe(peer.CLOSED);
});

test('a peer that is slow to read is not, though its answers to pings come late', async () => {
  let read = 0;
  client.on('message', () => (read += 1));
  client.pause();
  const written = write(200);
  await wait(3 * INTERVAL_MS);
  client.resume();
  await written;
  while (read < 200) await once(client, 'message');
  expect(peer.readyState).toBe(peer.OPEN);
});

test('a quiet peer that answers pings is not', async () => {
  for (let pings = 0; pings < 3; pings += 1) await once(client, 'ping');
  expect(peer.readyState).toBe(peer.OPEN);
});
