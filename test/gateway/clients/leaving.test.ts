import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '#common/services/service.ts';
import { readConfig } from '#gateway/config.ts';
import { start } from '#gateway/server.ts';
import { FEDERATION } from '../../federation/harness/case.ts';
import { compose } from '../../federation/harness/gateway.ts';
import { SubgraphServer } from '../../federation/harness/subgraph-server.ts';

const definition = {
  typeDefs: `${FEDERATION} type Query { slow: String } type Mutation { slowly: String }`,
  resolvers: {},
};
const subgraph = new SubgraphServer(definition);
let folder: string;
let gateway: Service;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leaving-test-'));
  await subgraph.start();
  const SUPERGRAPH = join(folder, 'supergraph.graphql');
  await writeFile(SUPERGRAPH, compose({ books: definition }, { books: subgraph.url }));
  gateway = await start(readConfig({ SUPERGRAPH, PORT: '0', LOG_LEVEL: 'silent' }));
});
afterAll(async () => {
  await gateway?.stop();
  await subgraph.kill();
  await rm(folder, { recursive: true, force: true });
});

const ask = (query: string, accept: string, signal: AbortSignal) =>
  fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
    signal,
  }).then((response) => response.text());

const underWay = async () => {
  const metrics = await (await fetch(new URL('/metrics', gateway.url))).text();
  return /gateway_operations_under_way\{transport="http"\} (\d+)/.exec(metrics)?.[1];
};

test.each([
  ['{ slow }', 'application/json'],
  ['{ slow }', 'application/graphql-response+json'],
  ['{ slow }', 'text/event-stream'],
  ['mutation { slowly }', 'application/json'],
])('the fetch of %s ends when its client leaves (%s)', async (query, accept) => {
  const leaving = new AbortController();
  const ended = new Promise<void>((resolve) => {
    subgraph.intercept = (_request, response) => {
      response.on('close', resolve);
      leaving.abort();
    };
  });
  await expect(ask(query, accept, leaving.signal)).rejects.toThrow('aborted');
  await ended;
});

test('a fetch that two clients wait for goes on when one leaves', async () => {
  const leaving = new AbortController();
  const held = new Promise<() => void>((resolve) => {
    subgraph.intercept = (_request, response) =>
      resolve(() => void response.end('{"data":{"slow":"at last"}}'));
  });
  const staying = ask('{ slow }', 'application/json', new AbortController().signal);
  const release = await held;
  const left = ask('{ slow }', 'application/json', leaving.signal);
  await expect.poll(underWay, { timeout: 10_000 }).toBe('2');
  leaving.abort();
  await expect(left).rejects.toThrow('aborted');
  await expect.poll(underWay, { timeout: 10_000 }).toBe('1');
  release();
  expect(await staying).toBe('{"data":{"slow":"at last"}}');
});
