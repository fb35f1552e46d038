import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendLogsTo } from '#common/process/logging.ts';
import type { Service } from '#common/services/service.ts';
import { readConfig } from '#gateway/config.ts';
import { start } from '#gateway/server.ts';
import { graphql } from '../../harness/graphql.ts';
import { type SubgraphDefinition, TestSubgraph } from '../subgraph.ts';

const definition = (fields: string): SubgraphDefinition => ({
  typeDefs: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { ${fields} }`,
  resolvers: { Query: { greeting: () => 'hello', farewell: () => 'bye' } },
});

const statusOf = async (url: string, query: string) => (await graphql(url, query)).status;

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

const env = () => ({
  LOG_LEVEL: 'silent',
  PORT: '0',
  SUPERGRAPH: file,
  SUPERGRAPH_DIR: join(folder, 'kept'),
  SUPERGRAPH_POLL_INTERVAL_MS: '50',
});

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

describe('with several subgraphs', () => {
  const other: SubgraphDefinition = {
    typeDefs: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { number: Int }`,
    resolvers: { Query: { number: () => 1 } },
  };
  /** Takes connections and never answers. */
  const silent = createServer(() => {});
  let away: TestSubgraph;
  let list: string;

  beforeAll(async () => {
    away = new TestSubgraph(other);
    await away.start();
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    list = join(folder, 'several.yaml');
    const subgraphs = { greeter: { routing_url: subgraph.url }, away: { routing_url: away.url } };
    await writeFile(list, JSON.stringify({ subgraphs }));
  });
  afterAll(async () => {
    await away.stop();
    silent.closeAllConnections();
    silent.close();
  });

  test('one that fails, or never answers, holds back no change of another', async () => {
    const running = await start(readConfig({ ...env(), SUPERGRAPH: list }));
    try {
      await away.stop();
      await subgraph.replace(definition('greeting: String farewell: String'));
      await expect.poll(() => statusOf(running.url, '{ farewell }'), { timeout: 10_000 }).toBe(200);
      const port = Number(new URL(away.url).port);
      const hanging = createServer(() => {});
      hanging.listen(port, '127.0.0.1');
      await once(hanging, 'listening');
      await subgraph.replace(definition('greeting: String'));
      await expect.poll(() => statusOf(running.url, '{ farewell }'), { timeout: 20_000 }).toBe(400);
      hanging.closeAllConnections();
      hanging.close();
      await once(hanging, 'close');
    } finally {
      await running.stop();
    }
    await away.start();
  });

  test('a start while one is away is made with what was kept of it, and is degraded', async () => {
    await (await start(readConfig({ ...env(), SUPERGRAPH: list }))).stop();
    await away.stop();
    const running = await start(readConfig({ ...env(), SUPERGRAPH: list }));
    try {
      expect(await graphql(running.url, '{ greeting number }')).toMatchObject({
        status: 200,
        data: { greeting: 'hello', number: null },
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'away' } }],
      });
      const ready = await fetch(new URL('/ready', running.url));
      expect([ready.status, await ready.json()]).toMatchObject([
        200,
        { status: 'degraded', subgraphs: { greeter: 'ready', away: 'not ready' } },
      ]);
    } finally {
      await running.stop();
    }
    await away.start();
  });

  test('one that hangs at the start is named, and the start does not wait for ever', async () => {
    const lines: string[] = [];
    sendLogsTo({ write: (line) => void lines.push(line) });
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/graphql`;
    const hangs = join(folder, 'hangs.yaml');
    const subgraphs = { greeter: { routing_url: subgraph.url }, hung: { routing_url: url } };
    await writeFile(hangs, JSON.stringify({ subgraphs }));
    const config = readConfig({ ...env(), LOG_LEVEL: 'warn', SUPERGRAPH: hangs });
    await expect(start(config)).rejects.toThrow(`hung (${url}) did not answer`);
    expect(lines.join('')).toMatch(/"subgraph":"hung".*did not answer within 5 s/);
  }, 30_000);
});
