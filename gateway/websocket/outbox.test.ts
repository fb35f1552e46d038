import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { Connection } from './connection.ts';

let server: WebSocketServer;
let client: WebSocket;
let connection: Connection;
let peer: WebSocket;
const received: string[] = [];

beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  received.length = 0;
  client.on('message', (data) => received.push(String(data)));
  const [socket, request] = (await once(server, 'connection')) as [WebSocket, IncomingMessage];
  peer = socket;
  connection = new Connection(socket, request, '127.0.0.1');
  await once(client, 'open');
});
afterEach(() => {
  client.terminate();
  server.close();
});

const has = async (count: number): Promise<void> => {
  while (received.length < count) await once(client, 'message');
};

test.each([0, 1, 125, 126, 127, 65_535, 65_536, 300_000])(
  'a message of %i bytes is one, with those beside it',
  async (bytes) => {
    const { outbox } = connection;
    const text = 'x'.repeat(bytes);
    void outbox.send('before');
    void outbox.send(text);
    void outbox.send('', Buffer.from(text));
    void outbox.send('after');
    await has(4);
    expect(received.map((message) => message.length)).toEqual([6, bytes, bytes, 5]);
    expect(received).toEqual(['before', text, text, 'after']);
  },
);

test('its parts may be of any script', async () => {
  void connection.outbox.send('{"id":"ä', '{"data":"日本 🦄"}', '→');
  void connection.outbox.send('{"id":"ä', Buffer.from('{"data":"日本 🦄"}'), '→');
  await has(2);
  expect(new Set(received)).toEqual(new Set(['{"id":"ä{"data":"日本 🦄"}→']));
});

test('messages of one turn leave in one write', async () => {
  const write = vi.spyOn(connection.request.socket, 'write');
  for (let i = 0; i < 50; i += 1) void connection.outbox.send(`message ${i}`);
  await has(50);
  expect(received).toEqual(Array.from({ length: 50 }, (_, i) => `message ${i}`));
  expect(write).toHaveBeenCalledOnce();
});

test('who sends more than is read waits until it is', async () => {
  const { outbox } = connection;
  client.pause();
  const text = 'x'.repeat(1_000_000);
  let sent = 0;
  const send = async (): Promise<void> => {
    for (; sent < 50; sent += 1) await outbox.send(text);
  };
  const all = send();
  for (let turns = 0; turns < 100; turns += 1) await turn();
  expect(sent).toBeLessThan(50);
  client.resume();
  await all;
  await has(50);
});

test('there is room for more as soon as it has left the process', async () => {
  const room = connection.outbox.send('x'.repeat(100_000));
  expect(room).toBeInstanceOf(Promise);
  await room;
  expect(connection.outbox.send('y')).toBeUndefined();
});

test('nobody waits for a client that is gone', async () => {
  client.pause();
  const text = 'x'.repeat(10_000_000);
  const waiting = connection.outbox.send(text);
  client.terminate();
  await waiting;
  await once(client, 'close');
  await expect.poll(() => connection.signal.aborted).toBe(true);
  expect(connection.outbox.send(text)).toBeUndefined();
});

test('what was sent before a close is read before it, and nothing after it', async () => {
  const { outbox } = connection;
  void outbox.send('last');
  connection.close({ code: 1001, message: 'Going away' });
  void outbox.send('too late');
  const [code] = (await once(client, 'close')) as [number];
  expect(code).toBe(1001);
  expect(received).toEqual(['last']);
});

test('nothing follows the frame by which a WebSocket is closed', async () => {
  void connection.outbox.send('too late');
  peer.close(1001);
  const write = vi.spyOn(connection.request.socket, 'write');
  await turn();
  expect(write).not.toHaveBeenCalled();
});
