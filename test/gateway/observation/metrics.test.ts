import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '../../harness/graphql.ts';
import { watch } from '../../harness/subscribe.ts';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph?.stop());

/** The value of one series, 0 for one that is not there yet. */
async function value(series: string): Promise<number> {
  const text = await (await fetch(`${graph.origin}/metrics`)).text();
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${series} `));
  return Number(line?.slice(series.length) ?? 0);
}

const operations = (labels: string) => `gateway_operation_duration_seconds_count{${labels}}`;
const fetches = (labels: string) => `gateway_fetch_duration_seconds_count{${labels}}`;

test('operations by kind and outcome, refusals by reason', async () => {
  await graphql(graph.url, '{ viewer }');
  await graphql(graph.url, '{ viewer broken }');
  await graphql(graph.url, '{ nothing }');
  await graphql(graph.url, 'mutation { rename(name: "x") { name } }');
  expect(await value(operations('transport="http",type="query",outcome="ok"'))).toBe(1);
  expect(await value(operations('transport="http",type="query",outcome="partial"'))).toBe(1);
  expect(await value(operations('transport="http",type="mutation",outcome="ok"'))).toBe(1);
  expect(await value('gateway_refusals_total{reason="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
});

test('plans that were in the cache, and those that were not', async () => {
  const [hits, misses] = [
    await value('gateway_plans_total{cache="hit"}'),
    await value('gateway_plans_total{cache="miss"}'),
  ];
  for (let i = 0; i < 3; i += 1) await graphql(graph.url, 'query Planned { viewer }');
  expect(await value('gateway_plans_total{cache="miss"}')).toBe(misses + 1);
  expect(await value('gateway_plans_total{cache="hit"}')).toBe(hits + 2);
});

test('fetches from each subgraph, with their errors and durations', async () => {
  const ok = await value(fetches('subgraph="control-plane",status="ok"'));
  const failed = await value(fetches('subgraph="commerce",status="graphql-error"'));
  await graphql(graph.url, '{ viewer broken }');
  expect(await value(fetches('subgraph="control-plane",status="ok"'))).toBe(ok + 1);
  expect(await value(fetches('subgraph="commerce",status="graphql-error"'))).toBe(failed + 1);
  const sum = 'gateway_fetch_duration_seconds_sum{subgraph="control-plane",status="ok"}';
  expect(await value(sum)).toBeGreaterThan(0);
});

test('streams that are open, were taken up again, and have ended', async () => {
  const open = 'gateway_streams{transport="websocket"}';
  const resumed = 'gateway_streams_resumed_total{subgraph="runtime"}';
  const ended = operations('transport="websocket",type="subscription",outcome="ok"');
  const figures = () => Promise.all([open, resumed, ended].map(value));
  const watched = watch(graph.url, 'subscription { steps { number } }', {});
  await watched.until((events) => events.length > 0);
  expect(await figures()).toEqual([1, 0, 0]);
  await graph.subgraphs.runtime.stop();
  await graph.subgraphs.runtime.start();
  await watched.until((events) => events.length > 1);
  await expect.poll(figures).toEqual([1, 1, 0]);
  await watched.stop();
  await expect.poll(figures).toEqual([0, 1, 1]);
});

test('what the process is doing', async () => {
  const text = await (await fetch(`${graph.origin}/metrics`)).text();
  expect(text).toContain('gateway_supergraph_generations 1');
  for (const name of [
    'nodejs_eventloop_lag_p99_seconds',
    'process_resident_memory_bytes',
    'process_cpu_seconds_total',
  ])
    expect(text).toMatch(new RegExp(`^${name} \\S+$`, 'm'));
});
