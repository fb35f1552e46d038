import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '../../harness/graphql.ts';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({ SHARE_QUERIES: 'true', SHARE_FETCHES: 'false' });
});
afterAll(() => graph?.stop());

const asked = () => graph.subgraphs['control-plane'].headers.length;

async function underWay(): Promise<number> {
  const metrics = await (await fetch(`${graph.origin}/metrics`)).text();
  return Number(/gateway_operations_under_way\{transport="http"\} (\d+)/.exec(metrics)?.[1]);
}

/** How often control-plane is asked when the callers ask at the same time. */
async function fetchesFor(callers: (Record<string, string> | undefined)[], query: string): Promise<number> {
  const before = asked();
  const release = graph.hold();
  const answers = callers.map((headers) => graphql(graph.url, query, {}, headers));
  await expect.poll(underWay, { timeout: 10_000 }).toBe(callers.length);
  await expect.poll(graph.held).toBeGreaterThan(0);
  release();
  await Promise.all(answers);
  return asked() - before;
}

test('identical queries of one caller at the same time run once', async () => {
  const headers = { authorization: `Bearer ${await graph.issuer.tokenOf()}` };
  expect(await fetchesFor([headers, headers, headers], '{ slow }')).toBe(1);
  expect(await fetchesFor([undefined, undefined], '{ slow }')).toBe(1);
});

test('callers are never mixed up, nor two tokens of one person', async () => {
  const tokens = await Promise.all([
    graph.issuer.tokenOf(),
    graph.issuer.tokenOf({ sub: 'subject-2' }),
    graph.issuer.tokenOf({ jti: 'another' }),
  ]);
  const callers = [undefined, ...tokens.map((token) => ({ authorization: `Bearer ${token}` }))];
  expect(await fetchesFor(callers, '{ slow }')).toBe(4);
});

test('mutations always run', async () => {
  expect(await fetchesFor([undefined, undefined], 'mutation { slowly }')).toBe(2);
});
