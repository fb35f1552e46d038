import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { readConfig } from '#gateway/config.ts';
import { start } from '#gateway/server.ts';
import { graphql } from '../harness/graphql.ts';
import { type SmallGraph, startSmallGraph } from './small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph?.stop());

const fieldNames = async () => {
  const answer = await graphql<{ query: { fields: { name: string }[] } }>(
    graph.url,
    '{ query: __type(name: "Query") { fields { name } } }',
  );
  return answer.data?.query.fields.map(({ name }) => name);
};
async function figure(name: string): Promise<number> {
  const lines = (await (await fetch(`${graph.origin}/metrics`)).text()).split('\n');
  const line = lines.find((text) => text.startsWith(`${name} `));
  return Number(line?.slice(name.length));
}
const generations = () => figure('gateway_supergraph_generations');
const patient = { timeout: 10_000 };
/** A supergraph without `runs`. */
const without = (field: string) => (sdl: string) => sdl.replace(new RegExp(`^ +${field}.*$`, 'm'), '');

test('a new supergraph is taken over under a live stream, which ends on the old one', async () => {
  const client = createClient({
    url: graph.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const stream = client.iterate({ query: 'subscription { ticks { number } }' });
  expect((await stream.next()).value).toEqual({ data: { ticks: { number: 1 } } });

  await graph.publish(without('runs'));
  await expect.poll(fieldNames, patient).not.toContain('runs');
  expect((await graphql(graph.url, '{ runs }')).status).toBe(400);
  expect((await graphql(graph.url, '{ viewer }')).data).toEqual({ viewer: 'somebody' });
  await expect.poll(generations, patient).toBe(2);
  expect(graph.openTicks()).toBe(1);

  await stream.return?.();
  await expect.poll(generations, patient).toBe(1);
  await client.dispose();
  await graph.publish((sdl) => sdl);
  await expect.poll(fieldNames, patient).toContain('runs');
});

test('a new supergraph knows the plans of what was asked for before, so that nobody waits for them', async () => {
  const query =
    'query ($more: Boolean!) { products(first: 1) { name offering @include(if: $more) } operators }';
  const authorization = `Bearer ${await graph.issuer.tokenOf()}`;
  const callers: Record<string, string>[] = [{}, { authorization }];
  const ask = () => Promise.all(callers.map((headers) => graphql(graph.url, query, { more: true }, headers)));
  const before = await ask();
  await graph.publish(without('runs'));
  await expect.poll(() => figure('gateway_supergraph_updates_total{outcome="used"}'), patient).toBe(3);
  const planned = await figure('gateway_plans_total{cache="miss"}');
  expect(await ask()).toEqual(before);
  expect(await figure('gateway_plans_total{cache="miss"}')).toBe(planned);
  await graph.publish((sdl) => sdl);
  await expect.poll(fieldNames, patient).toContain('runs');
});

test('a broken supergraph changes nothing, and a good one after it is taken over', async () => {
  await graph.publish((sdl) => sdl.slice(0, sdl.length / 2));
  await expect.poll(() => figure('gateway_supergraph_updates_total{outcome="broken"}'), patient).toBe(1);
  await graph.publish((sdl) => `${sdl}\ntype Query { again: Int }`);
  await expect.poll(() => figure('gateway_supergraph_updates_total{outcome="broken"}'), patient).toBe(2);
  expect(await fieldNames()).toContain('nested');
  await graph.publish(without('nested'));
  await expect.poll(fieldNames, patient).not.toContain('nested');
  expect(await fieldNames()).toContain('viewer');
  await expect.poll(generations, patient).toBe(1);
});

test.each([
  [{ SUPERGRAPH: '/nowhere/supergraph.graphql' }, 'cannot be read'],
  [{ SUPERGRAPH: 'package.json' }, 'is not valid'],
  [{ SUPERGRAPH: 'subgraphs/billing/schema.graphql' }, 'is not valid'],
])('a gateway with %j does not start, and says why', async (env, message) => {
  await expect(start(readConfig({ LOG_LEVEL: 'silent', PORT: '0', ...env }))).rejects.toThrow(message);
});

test('service keys that are missing are named', async () => {
  await expect(startSmallGraph({ IDENTITY_DIR: '/nowhere' })).rejects.toThrow('/nowhere');
});

test('a taken port is a clear sentence', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await expect(startSmallGraph({ PORT: String(port) })).rejects.toThrow(`Port ${port} is taken`);
  server.close();
});

test('mistakes in the configuration are reported together', () => {
  expect(() => readConfig({ PORT: 'x', OIDC_ISSUER: 'ftp://x', MAX_DEPTH: '0' })).toThrow(
    /PORT[^]*OIDC_ISSUER[^]*MAX_DEPTH/,
  );
});
