import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '#common/service.ts';
import { readConfig } from '#gateway/config.ts';
import { start } from '#gateway/server.ts';
import { graphql } from '../harness/graphql.ts';
import { type SubgraphDefinition, TestSubgraph } from './subgraph.ts';

const definition = (fields: string): SubgraphDefinition => ({
  typeDefs: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { ${fields} }`,
  resolvers: { Query: { greeting: () => 'hello', farewell: () => 'bye' } },
});

let folder: string;
let file: string;
let subgraph: TestSubgraph;
let gateway: Service;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-introspection-'));
  file = join(folder, 'supergraph.yaml');
  subgraph = new TestSubgraph(definition('greeting: String'));
  await subgraph.start();
  await writeFile(file, JSON.stringify({ subgraphs: { greeter: { routing_url: subgraph.url } } }));
  gateway = await start(readConfig(env()));
});
afterAll(async () => {
  await gateway?.stop();
  await subgraph.stop();
  await rm(folder, { recursive: true });
});

const env = () => ({ LOG_LEVEL: 'silent', PORT: '0', SUPERGRAPH: file, SUPERGRAPH_POLL_INTERVAL_MS: '50' });

test('a list of subgraphs is composed from what they say of themselves, and again when one changes', async () => {
  expect((await graphql(gateway.url, '{ greeting }')).data).toEqual({ greeting: 'hello' });
  expect((await graphql(gateway.url, '{ farewell }')).status).toBe(400);

  await subgraph.replace(definition('greeting: String farewell: String'));
  await expect
    .poll(async () => (await graphql(gateway.url, '{ greeting farewell }')).data, { timeout: 10_000 })
    .toEqual({ greeting: 'hello', farewell: 'bye' });
});

test('a subgraph that is away changes nothing, and one that is back is asked again', async () => {
  await subgraph.stop();
  expect((await graphql(gateway.url, '{ __typename }')).data).toEqual({ __typename: 'Query' });
  await subgraph.replace(definition('greeting: String'));
  await expect
    .poll(async () => (await graphql(gateway.url, '{ farewell }')).status, { timeout: 10_000 })
    .toBe(400);
  expect((await graphql(gateway.url, '{ greeting }')).data).toEqual({ greeting: 'hello' });
});

test('a list that cannot be read, or whose subgraphs do not answer, is a clear sentence at the start', async () => {
  await expect(start(readConfig({ ...env(), SUPERGRAPH: '/nowhere/list.yaml' }))).rejects.toThrow(
    'cannot be read',
  );
  const other = join(folder, 'other.yaml');
  await writeFile(other, 'subgraphs: {}\nrouting: 1');
  await expect(start(readConfig({ ...env(), SUPERGRAPH: other }))).rejects.toThrow(
    /cannot be composed|no list/,
  );
  await writeFile(other, 'subgraphs: { gone: { routing_url: "http://127.0.0.1:9/graphql" } }');
  await expect(start(readConfig({ ...env(), SUPERGRAPH: other }))).rejects.toThrow('cannot be composed');
});
