import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { SubscriptionSocket } from './subscription-socket.ts';

test('to send to who has just gone is no error', async () => {
  const http = createServer();
  const server = new WebSocketServer({ server: http, WebSocket: SubscriptionSocket });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const connections: Socket[] = [];
  http.on('connection', (connection) => connections.push(connection));
  const accepted = once(server, 'connection') as Promise<[SubscriptionSocket]>;
  const client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
  const [socket] = await accepted;
  socket.send('there');
  expect(String((await once(client, 'message'))[0])).toBe('there');

  const closed = once(client, 'close');
  connections[0]?.destroy();
  expect(socket.readyState).toBe(WebSocket.OPEN);
  await expect(new Promise((resolve) => socket.send('gone', resolve))).resolves.toBeUndefined();
  await closed;
  http.close();
});
