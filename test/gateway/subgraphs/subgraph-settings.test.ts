import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '#gateway/config.ts';
import { start } from '#gateway/server.ts';
import { settingsOf } from '#gateway/settings.ts';
import { FEDERATION } from '../../federation/harness/case.ts';
import { compose } from '../../federation/harness/gateway.ts';
import { graphql } from '../../harness/graphql.ts';

test('a subgraph is reached as the settings say', async () => {
  const subgraph = createServer((request, response) => {
    request.resume();
    // Only the first is answered.
    if (asked++ === 0) response.end(JSON.stringify({ data: { version: request.httpVersion } }));
  });
  let asked = 0;
  subgraph.listen(0, '127.0.0.1');
  await once(subgraph, 'listening');
  const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}/`;
  const folder = await mkdtemp(join(tmpdir(), 'subgraph-settings-test-'));
  const SUPERGRAPH = join(folder, 'supergraph.graphql');
  const definition = { typeDefs: `${FEDERATION} type Query { version: String }`, resolvers: {} };
  await writeFile(SUPERGRAPH, compose({ books: definition }, { books: 'http://nowhere.invalid/' }));
  const SUBGRAPHS = JSON.stringify({ books: { url, h2c: true, timeoutMs: 1_000 } });
  const gateway = await start(readConfig({ SUPERGRAPH, SUBGRAPHS, PORT: '0', LOG_LEVEL: 'silent' }));

  expect((await graphql(gateway.url, '{ version }')).data).toEqual({ version: '2.0' });
  expect(await graphql(gateway.url, '{ version }')).toMatchObject({
    data: { version: null },
    errors: [{ message: 'Subgraph "books" did not answer within 1000 ms.' }],
  });

  await gateway.stop();
  subgraph.close();
  await rm(folder, { recursive: true, force: true });
});

test('commerce has longer than the 20 s that a Saleor gives a payment app, but not for reading, unless an operator decides otherwise', () => {
  expect(settingsOf(readConfig({}))['commerce']?.mutationTimeoutMs).toBe(30_000);
  expect(settingsOf(readConfig({}))['commerce']?.timeoutMs).toBe(5_000);
  const SUBGRAPHS = '{"commerce": {"timeoutMs": 5000}}';
  expect(settingsOf(readConfig({ SUBGRAPHS }))['commerce']).toMatchObject({
    timeoutMs: 5_000,
    maxEntities: 100,
  });
});

test('the HTTP/1.1 client and its pipelining are for an operator to choose', () => {
  const chosen = { pipelining: 8, ownHttp1: false };
  const SUBGRAPHS = JSON.stringify({ billing: chosen });
  expect(settingsOf(readConfig({ SUBGRAPHS }))['billing']).toMatchObject(chosen);
});

test.each([
  ['books', 'JSON is needed'],
  ['{"books": {"timeout": 1}}', 'Unrecognized key: "timeout"'],
  ['{"books": {"timeoutMs": 0}}', 'SUBGRAPHS.books.timeoutMs'],
])('settings that mean nothing are refused: %s', (SUBGRAPHS, message) => {
  expect(() => readConfig({ SUBGRAPHS })).toThrow(message);
});
