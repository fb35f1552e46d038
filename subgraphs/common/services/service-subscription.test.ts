import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { openServiceSubscription, type ServiceEvent } from './service-subscription.ts';

/** A service that answers what it is sent with what the test says. */
let server: WebSocketServer;
let received: { type: string; payload?: unknown }[];
let socket: WebSocket | undefined;
let leaving: AbortController;

beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'graphql-transport-ws' });
  received = [];
  leaving = new AbortController();
  await once(server, 'listening');
  server.on('connection', (connected) => {
    socket = connected;
    connected.on('message', (data) => {
      const message = JSON.parse(String(data)) as { type: string };
      received.push(message);
      if (message.type === 'connection_init') say({ type: 'connection_ack' });
    });
  });
});
afterEach(async () => {
  vi.useRealTimers();
  leaving.abort();
  for (const client of server.clients) client.terminate();
  await new Promise((closed) => server.close(closed));
});

const say = (message: object): void => socket?.send(JSON.stringify(message));
const got = (type: string) =>
  vi.waitFor(() => expect(received.map((message) => message.type)).toContain(type));
const sayEvent = (payload: ServiceEvent): void => {
  const { id } = received.find(({ type }) => type === 'subscribe') as unknown as { id: string };
  say({ id, type: 'next', payload });
};
const open = () =>
  openServiceSubscription(
    {
      url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
      authorization: async () => 'Bearer me',
    },
    'subscription { changed }',
    leaving.signal,
  );

test('events come as the service that asks, until it wants no more; then the connection is closed', async () => {
  const events = open();
  const first = events.next();
  await got('subscribe');
  expect(received[0]?.payload).toEqual({ headers: { authorization: 'Bearer me' } });
  sayEvent({ data: { changed: 1 } });
  expect(await first).toEqual({ done: false, value: { data: { changed: 1 } } });
  const second = events.next();
  const closed = once(socket as WebSocket, 'close');
  leaving.abort();
  expect(await second).toEqual({ done: true, value: undefined });
  expect((await closed)[0]).toBe(1000);
});

test('a connection that breaks is an error, one that is closed in order the end; none is made again', async () => {
  const closedWith = async (code: number): Promise<unknown> => {
    received.length = 0;
    const next = open().next();
    await got('subscribe');
    socket?.close(code);
    return next;
  };
  await expect(closedWith(1001)).rejects.toMatchObject({ code: 1001 });
  await expect(closedWith(4500)).rejects.toMatchObject({ code: 4500 });
  expect(await closedWith(1000)).toEqual({ done: true, value: undefined });
  expect(received.map(({ type }) => type)).toEqual(['connection_init', 'subscribe']);
});

test('a peer that vanished without closing is given up', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const givenUp = expect(open().next()).rejects.toMatchObject({ code: 4499 });
  await got('subscribe');
  await vi.advanceTimersByTimeAsync(10_000);
  await got('ping');
  await vi.advanceTimersByTimeAsync(5_000);
  await givenUp;
});
