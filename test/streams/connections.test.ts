import type { ExecutionResult } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { startGateway, type TestContext, type TestGateway } from '../federation/harness/gateway.ts';
import { createRunGraph, type RunGraph } from './run-graph.ts';

type Stream = AsyncGenerator<ExecutionResult<{ output: { sequence: number } }>, void, void>;

let graph: RunGraph;
let gateway: TestGateway<'runs' | 'names'>;
afterEach(() => gateway.stop());

async function start(headersPerSubscription: boolean): Promise<void> {
  graph = createRunGraph();
  gateway = await startGateway(graph.definitions, {
    requestHeaders: (_subgraph, { headers }) => ({ ...headers, 'x-request-id': crypto.randomUUID() }),
    subgraphs: { runs: { headersPerSubscription } },
  });
}

async function subscribe(run: string, authorization: string): Promise<Stream> {
  const context: TestContext = { headers: { authorization } };
  const document = 'subscription($run: ID!) { output(run: $run) { sequence } }';
  return (await gateway.engine.subscribe({ document, variables: { run }, context })) as Stream;
}

/** Streams of runs of their own, whose subscriptions are under way. */
async function open(count: number, authorization: (i: number) => string) {
  const runs = Array.from({ length: count }, (_, i) => `${authorization(i)} ${i}`);
  const streams = await Promise.all(runs.map((run, i) => subscribe(run, authorization(i))));
  const reading = streams.map((stream) => sequences(stream));
  await Promise.all(runs.map((run) => graph.log(run).hasReaders(1)));
  return { runs, streams, reading };
}

async function sequences(stream: Stream): Promise<number[]> {
  const seen: number[] = [];
  for await (const { data } of stream) if (data) seen.push(data.output.sequence);
  return seen;
}

describe('a subgraph that takes who asks from each subscription', () => {
  it('has one connection for up to 50 subscriptions, whoever asks', async () => {
    await start(true);
    const { runs, reading } = await open(120, (i) => `buyer ${i % 7}`);
    expect(gateway.subgraphs.runs.webSockets).toBe(3);
    expect(new Set(gateway.subgraphs.runs.connections.map((params) => JSON.stringify(params)))).toEqual(
      new Set(['{"headers":{}}']),
    );
    const extensions = gateway.subgraphs.runs.extensions as { headers: Record<string, string> }[];
    expect(extensions.map(({ headers }) => headers['authorization']).toSorted()).toEqual(
      runs.map((_, i) => `buyer ${i % 7}`).toSorted(),
    );
    expect(new Set(extensions.map(({ headers }) => headers['x-request-id'])).size).toBe(120);
    for (const run of runs) graph.log(run).append(3);
    for (const run of runs) graph.log(run).end();
    for (const seen of await Promise.all(reading)) expect(seen).toEqual([1, 2, 3]);
  });

  it('has none when the last subscription has ended, and a new one for the next', async () => {
    await start(true);
    const first = await open(2, () => 'buyer');
    await first.streams[0]?.return();
    graph.log(first.runs[1] ?? '').append();
    graph.log(first.runs[1] ?? '').end();
    expect(await Promise.all(first.reading)).toEqual([[], [1]]);
    await expect.poll(() => gateway.subgraphs.runs.webSockets).toBe(0);
    const second = await open(1, () => 'seller');
    expect(gateway.subgraphs.runs.webSockets).toBe(1);
    await second.streams[0]?.return();
  });

  it('gets all of them back on a few connections after it was gone', async () => {
    await start(true);
    const { runs, reading } = await open(100, (i) => `buyer ${i}`);
    for (const run of runs) graph.log(run).append(2);
    await gateway.subgraphs.runs.kill();
    await gateway.subgraphs.runs.start();
    await Promise.all(runs.map((run) => graph.log(run).hasReaders(1)));
    expect(gateway.subgraphs.runs.webSockets).toBeLessThanOrEqual(4);
    for (const run of runs) graph.log(run).append();
    for (const run of runs) graph.log(run).end();
    for (const seen of await Promise.all(reading)) expect(seen).toEqual([1, 2, 3]);
  });
});

describe('another subgraph', () => {
  it('has connections of their own for callers who differ, and hears of each operation by itself', async () => {
    await start(false);
    const { streams, reading } = await open(6, (i) => (i % 2 === 0 ? 'buyer' : 'seller'));
    const { connections, upgrades, extensions, webSockets } = gateway.subgraphs.runs;
    expect(webSockets).toBe(2);
    const identities = new Set(['buyer', 'seller']);
    expect(new Set(upgrades.map(({ authorization }) => authorization))).toEqual(identities);
    const params = connections as { headers: Record<string, string> }[];
    expect(params.map(({ headers }) => Object.keys(headers))).toEqual([['authorization'], ['authorization']]);
    expect(extensions).toHaveLength(6);
    for (const extension of extensions) {
      expect(extension).toEqual({ headers: { 'x-request-id': expect.any(String) } });
    }
    for (const stream of streams) await stream.return();
    await Promise.all(reading);
  });
});
