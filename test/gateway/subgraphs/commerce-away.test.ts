import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '../../harness/graphql.ts';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

/** As a Saleor whose workers are all busy: it takes every request, and answers when the test wants. */
const held: { body: string; response: ServerResponse }[] = [];
const commerce = createServer(async (request, response) => {
  held.push({ body: await text(request), response });
});
/** The next request that holds such words. */
const request = async (words: string): Promise<ServerResponse> => {
  const found = (): ServerResponse | undefined => held.find(({ body }) => body.includes(words))?.response;
  await expect.poll(found, { timeout: 10_000, interval: 5 }).toBeDefined();
  return found() as ServerResponse;
};

let graph: SmallGraph;
beforeAll(async () => {
  commerce.listen(0, '127.0.0.1');
  await once(commerce, 'listening');
  const COMMERCE_URL = `http://127.0.0.1:${(commerce.address() as AddressInfo).port}/graphql`;
  graph = await startSmallGraph({ COMMERCE_URL });
});
afterAll(async () => {
  await graph?.stop();
  commerce.closeAllConnections();
  commerce.close();
});

const ask = (query: string) => graphql(graph.url, query);
const others = { viewer: 'somebody', runs: 0 };
const circuits = async (): Promise<string[]> => {
  const metrics = await (await fetch(`${graph.origin}/metrics`)).text();
  return [...metrics.matchAll(/^gateway_circuit_open\{subgraph="([\w-]+)",operations="(\w+)"\} 1$/gm)].map(
    ([, subgraph, of]) => `${subgraph} ${of}`,
  );
};

test('a commerce that hangs costs who reads it five seconds, no payment, and nobody else anything', async () => {
  let [isRead, isPaid] = [false, false];
  const pays = ask('mutation { rename(name: "Paid") { name } }').finally(() => (isPaid = true));
  const payment = await request('rename');
  const reads = ask('{ viewer runs nested { name } }').finally(() => (isRead = true));
  await request('nested');

  expect(await ask('{ viewer runs }')).toEqual({ status: 200, data: others });
  const ready = await fetch(`${graph.origin}/ready`);
  expect([ready.status, await ready.json()]).toEqual([
    200,
    {
      status: 'degraded',
      subgraphs: { commerce: 'not ready', 'control-plane': 'ready', runtime: 'ready' },
    },
  ]);
  expect([isRead, isPaid]).toEqual([false, false]);

  expect(await reads).toEqual({
    status: 200,
    data: { ...others, nested: null },
    errors: [
      {
        message: 'Subgraph "commerce" did not answer within 5000 ms.',
        path: ['nested'],
        extensions: { code: 'SUBGRAPH_TIMEOUT', serviceName: 'commerce' },
      },
    ],
  });
  expect(isPaid).toBe(false);
  payment.end('{"data":{"rename":{"name":"Paid"}}}');
  expect(await pays).toEqual({ status: 200, data: { rename: { name: 'Paid' } } });
}, 30_000);

test('its circuit is its own, and that of what is read from it holds no payment back', async () => {
  // Five at a time, none of which may be the same as another, or they would be one.
  const reads = Array.from({ length: 5 }, (_, i) => ask(`{ products(first: ${i + 1}) { name } runs }`));
  for (const { errors } of await Promise.all(reads))
    expect(errors).toMatchObject([{ path: ['products'], extensions: { code: 'SUBGRAPH_TIMEOUT' } }]);
  await expect.poll(circuits, { timeout: 10_000 }).toEqual(['commerce queries']);

  expect(await ask('{ viewer runs }')).toEqual({ status: 200, data: others });
  const pays = ask('mutation { rename(name: "Again") { name } }');
  (await request('Again')).end('{"data":{"rename":{"name":"Again"}}}');
  expect((await pays).data).toEqual({ rename: { name: 'Again' } });
}, 30_000);
