import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { graphql } from '../../harness/graphql.ts';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

let graph: SmallGraph;
let operator: { authorization: string };
beforeAll(async () => {
  graph = await startSmallGraph();
  operator = { authorization: `Bearer ${await graph.issuer.tokenOf({ groups: ['gsv-team'] })}` };
});
afterAll(() => graph?.stop());

interface Inspected {
  readiness: { status: string; subgraphs: Record<string, string> };
  generations: { alive: number; remembered: { changes: { kind: string; text: string }[] }[] };
  operations: { name: string | null; type: string; count: number; failures: number; maxMs: number }[];
  streams: { count: number; listed: { name: string | null; transport: string }[] };
}
const inspect = async (): Promise<Inspected> =>
  (await fetch(`${graph.origin}/inspection`, { headers: operator })).json() as Promise<Inspected>;

test('how the graph is doing is shown to operators alone', async () => {
  const buyer = { authorization: `Bearer ${await graph.issuer.tokenOf({ groups: ['buyers'] })}` };
  for (const path of ['/inspection', '/inspection/schema'])
    for (const [headers, status] of [
      [{}, 403],
      [buyer, 403],
      [{ authorization: 'Bearer wrong' }, 401],
      [operator, 200],
    ] as const)
      expect([path, (await fetch(`${graph.origin}${path}`, { headers })).status]).toEqual([path, status]);
});

test('operations are counted by document and name, with those that failed', async () => {
  await graphql(graph.url, 'query Shop { products { name } }');
  await graphql(graph.url, 'query Shop { products { name } }');
  await graphql(graph.url, 'query Broken { broken }');
  const { operations, readiness } = await inspect();
  expect(operations).toContainEqual(
    expect.objectContaining({ name: 'Shop', type: 'query', count: 2, failures: 0 }),
  );
  expect(operations).toContainEqual(expect.objectContaining({ name: 'Broken', count: 1, failures: 1 }));
  expect(Object.keys(readiness.subgraphs).toSorted()).toEqual(['commerce', 'control-plane', 'runtime']);
});

test('an open stream is listed as long as it is open', async () => {
  const client = createClient({
    url: graph.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const stream = client.iterate({ query: 'subscription Watch { ticks { number } }' });
  await stream.next();
  expect((await inspect()).streams).toMatchObject({
    count: 1,
    listed: [{ name: 'Watch', transport: 'websocket' }],
  });
  await stream.return?.();
  await client.dispose();
  await expect.poll(async () => (await inspect()).streams.count).toBe(0);
});

test('each field says whose it is; what clients do not see is not there', async () => {
  const response = await fetch(`${graph.origin}/inspection/schema`, { headers: operator });
  const { types } = (await response.json()) as {
    types: {
      name: string;
      subgraphs: string[];
      fields: { name: string; type: string; owners: string[] }[];
    }[];
  };
  const product = types.find(({ name }) => name === 'Product');
  expect(product?.subgraphs).toEqual(['commerce', 'control-plane', 'runtime']);
  expect(product?.fields.find(({ name }) => name === 'offering')).toMatchObject({
    type: 'String',
    owners: ['control-plane'],
  });
  expect(product?.fields.find(({ name }) => name === 'name')?.owners).toEqual(['commerce']);
  expect(types.map(({ name }) => name)).not.toContain('VerifiedApiKey');
  const query = types.find(({ name }) => name === 'Query');
  expect(query?.fields.map(({ name }) => name)).not.toContain('apiKeyVerify');
});

test('a new supergraph is remembered with what clients see of the change', async () => {
  await graph.publish((sdl) => sdl.replace(/^ +runs.*$/m, '  walks: Int @join__field(graph: RUNTIME)'));
  await expect.poll(async () => (await inspect()).generations.remembered.length).toBe(2);
  const [{ changes = [] } = {}] = (await inspect()).generations.remembered;
  expect(changes).toContainEqual({ kind: 'added', text: 'Query.walks is new.' });
  expect(changes).toContainEqual({ kind: 'breaking', text: 'Query.runs was removed.' });
});
