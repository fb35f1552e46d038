import { createClient } from 'graphql-ws';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { graphql } from '../../harness/graphql.ts';
import { startSmallGraph } from '../small-graph.ts';

test('a gateway that stops answers what is under way, and takes nothing new', async () => {
  const graph = await startSmallGraph({ SHARE_FETCHES: 'false' });
  const client = createClient({
    url: graph.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const release = graph.hold();
  const byHttp = graphql(graph.url, '{ slow }');
  const byWebSocket = client.iterate({ query: '{ slow }' }).next();
  await expect.poll(graph.held, { timeout: 10_000 }).toBe(2);

  const stopped = graph.service.stop();
  const ready = await fetch(`${graph.origin}/ready`).then(
    ({ status }) => status,
    () => 'closed',
  );
  expect([503, 'closed']).toContain(ready);
  release();
  expect(await byHttp).toEqual({ status: 200, data: { slow: 'at last' } });
  expect((await byWebSocket).value).toEqual({ data: { slow: 'at last' } });
  await stopped;
  await expect(fetch(graph.url)).rejects.toThrow();
  await client.dispose();
  await graph.stop();
});

test('stopping twice is stopping once', async () => {
  const graph = await startSmallGraph();
  await Promise.all([graph.service.stop(), graph.service.stop()]);
  await graph.stop();
});
