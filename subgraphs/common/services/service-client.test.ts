import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listen } from '#common/serving/listen.ts';
import { createServiceClient, type ServiceClient } from './service-client.ts';

let server: Server;
let client: ServiceClient;
/** Connections that are still to break when they are asked. */
let toBreak = 0;
let asked = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    request.resume().on('end', () => {
      if (toBreak-- > 0) return void request.socket.destroy();
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"there":true}}');
    });
  });
  const port = await listen(server, '127.0.0.1', 0);
  client = createServiceClient('commerce', `http://127.0.0.1:${port}/graphql`, { appToken: 'a token' });
});
beforeEach(() => {
  [toBreak, asked] = [1, 0];
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test.each(['{ there }', 'query There { there }', '\n  query ($a: Int) { there }'])(
  'a query whose connection broke is sent again: %j',
  async (document) => {
    expect(await client.request(document, {})).toEqual({ there: true });
    expect(asked).toBe(2);
  },
);

test('once, and no oftener', async () => {
  toBreak = 2;
  await expect(client.request('{ there }', {})).rejects.toThrow('commerce does not answer');
  expect(asked).toBe(2);
});

test('a mutation whose connection broke may have been done, and is not sent again', async () => {
  await expect(client.request('mutation There { there }', {})).rejects.toThrow('commerce does not answer');
  expect(asked).toBe(1);
});
