import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { EventStream } from './event-stream.ts';

test('a slow reader holds the stream back instead of filling the memory', async () => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const request = get({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
  const [, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];
  const events = new EventStream(response);
  const [reader] = (await once(request, 'response')) as [IncomingMessage];
  reader.pause();

  // More than the buffers of two sockets take.
  const pending = events.next({ data: { text: 'x'.repeat(50_000_000) } });
  let hasSettled = false;
  void pending.then(() => (hasSettled = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(hasSettled).toBe(false);

  reader.resume();
  await pending;
  events.complete();
  await once(reader, 'end');
  server.close();
});
