import type { ExecutionResult } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../federation/harness/gateway.ts';
import { createRunGraph, type RunGraph } from './run-graph.ts';

let graph: RunGraph;
let gateway: TestGateway<'runs' | 'names'>;

beforeEach(async () => {
  graph = createRunGraph();
  gateway = await startGateway(graph.definitions, {
    requestHeaders: (_subgraph, { headers }) => ({ ...headers, 'x-request-id': crypto.randomUUID() }),
    sharingKey: ({ headers }) => headers?.['authorization'],
  });
});
afterEach(() => gateway.stop());

type Stream = AsyncGenerator<ExecutionResult, void, void>;

const OUTPUT =
  'subscription($run: ID!, $after: Int! = 0) { output(run: $run, after: $after) { sequence run { name } } }';

async function subscribe(
  variables: Record<string, unknown>,
  authorization = 'buyer',
  document = OUTPUT,
): Promise<Stream> {
  const context = { headers: { authorization } };
  const result = await gateway.engine.subscribe({ document, variables, context });
  if (!(Symbol.asyncIterator in result)) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}

async function sequences(stream: Stream, count = Number.POSITIVE_INFINITY): Promise<unknown[]> {
  const seen: unknown[] = [];
  while (seen.length < count) {
    const { value, done } = await stream.next();
    if (done) break;
    const { errors, data } = value as ExecutionResult<Record<string, { sequence: number }>>;
    seen.push(errors ? errors[0]?.extensions['code'] : Object.values(data ?? {})[0]?.sequence);
  }
  return seen;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

describe('subscribers of the same', () => {
  it('share one subscription and one execution for each event', async () => {
    const log = graph.log('r');
    const streams = await Promise.all(many(1_000, () => subscribe({ run: 'r' })));
    const reading = streams.map((stream) => sequences(stream));
    await log.hasReaders(1);
    log.append(20);
    log.end();
    const seen = await Promise.all(reading);
    expect(new Set(seen.map(String))).toEqual(new Set([String(range(1, 20))]));
    expect(log.starts).toEqual([0]);
    expect(graph.named).toHaveLength(20);
  });

  it('leave it one by one; the last one ends it', async () => {
    const log = graph.log('r');
    const streams = await Promise.all(many(3, () => subscribe({ run: 'r' })));
    const reading = streams.map((stream) => sequences(stream, 1));
    await log.hasReaders(1);
    log.append();
    await Promise.all(reading);
    for (const stream of streams.slice(1)) await stream.return();
    log.append();
    expect(await sequences(streams[0] as Stream, 1)).toEqual([2]);
    expect(log.readers).toBe(1);
    await streams[0]?.return();
    await log.hasReaders(0);
    expect(log.starts).toEqual([0]);
  });

  it('who come late read what they missed by themselves and then join', async () => {
    const log = graph.log('r');
    log.append(5);
    const first = await subscribe({ run: 'r' });
    expect(await sequences(first, 5)).toEqual(range(1, 5));
    const late = await subscribe({ run: 'r', after: 2 });
    expect(await sequences(late, 3)).toEqual(range(3, 5));
    const waiting = sequences(late, 2);
    await log.hasReaders(1);
    log.append(2);
    expect(await waiting).toEqual([6, 7]);
    expect(await sequences(first, 2)).toEqual([6, 7]);
    expect(log.starts).toEqual([0, 2]);
    await Promise.all([first.return(), late.return()]);
  });

  it('who come back where the others are join at once', async () => {
    const log = graph.log('r');
    log.append(2);
    const first = await subscribe({ run: 'r' });
    await sequences(first, 2);
    const again = await subscribe({ run: 'r', after: 2 });
    const waiting = sequences(again, 1);
    log.append();
    expect(await waiting).toEqual([3]);
    expect(log.starts).toEqual([0]);
    await Promise.all([first.return(), again.return()]);
  });

  it('who are ahead do not wait for those behind', async () => {
    const log = graph.log('r');
    log.append(10);
    const behind = await subscribe({ run: 'r' });
    await sequences(behind, 1);
    const ahead = await subscribe({ run: 'r', after: 500 });
    const waiting = sequences(ahead, 1);
    await log.hasReaders(2);
    log.append(491);
    expect(await waiting).toEqual([501]);
    expect(await sequences(behind, 500)).toEqual(range(2, 501));
    await Promise.all([behind.return(), ahead.return()]);
  });

  it('share by cursors without an order only where they begin at the same', async () => {
    const marked = 'subscription($after: String) { marked(run: "r", after: $after) { mark } }';
    const log = graph.log('r');
    log.append(3);
    const open = (after?: string) => subscribe({ after }, 'buyer', marked);
    const [first, same] = await Promise.all([open(), open()]);
    const readings = [first, same].map((stream) => sequences(stream, 3));
    await Promise.all(readings);
    expect(log.starts).toHaveLength(1);
    const other = await open('at 1');
    await sequences(other, 2);
    expect(log.starts).toEqual([0, 1]);
    await Promise.all([first, same, other].map((stream) => stream.return()));
  });

  it('go on together when the subgraph comes back', async () => {
    const log = graph.log('r');
    const streams = await Promise.all(many(10, () => subscribe({ run: 'r' })));
    const reading = streams.map((stream) => sequences(stream));
    await log.hasReaders(1);
    log.append(3);
    await gateway.subgraphs.runs.kill();
    await gateway.subgraphs.runs.start();
    log.append(3);
    log.end();
    for (const seen of await Promise.all(reading)) expect(seen).toEqual(range(1, 6));
    expect(log.starts.length).toBeLessThanOrEqual(2);
  });
});

/** That so many subscriptions are made for the streams. */
const readersOf = async (streams: Promise<Stream>[], count: number) => {
  const opened = await Promise.all(streams);
  const waiting = opened.map((stream) => stream.next());
  await graph.log('r').hasReaders(count);
  await Promise.all(opened.map((stream) => stream.return()));
  await Promise.all(waiting);
};

describe('nothing is shared', () => {
  it('between callers with different identities', () =>
    readersOf([subscribe({ run: 'r' }), subscribe({ run: 'r' }, 'seller')], 2));

  it('by callers who have no identity to be known by', async () => {
    await gateway.stop();
    gateway = await startGateway(graph.definitions, { sharingKey: () => undefined });
    await readersOf([subscribe({ run: 'r' }), subscribe({ run: 'r' })], 2);
  });

  it('between other variables, or other selections', async () => {
    const other = 'subscription { output(run: "r") { sequence } }';
    await readersOf([subscribe({ run: 'r' }), subscribe({}, 'buyer', other)], 2);
    const bytes = 'subscription($b: Int!) { output(run: "r", bytes: $b) { text } }';
    await readersOf([subscribe({ b: 1 }, 'buyer', bytes), subscribe({ b: 2 }, 'buyer', bytes)], 2);
  });

  it('where the start says something else as well', async () => {
    const twice = 'subscription($a: Int!) { output(run: "r", after: $a, bytes: $a) { text sequence } }';
    const log = graph.log('r');
    const [one, two] = await Promise.all([1, 2].map((a) => subscribe({ a }, 'buyer', twice)));
    const first = [one?.next(), two?.next()];
    await log.hasReaders(2);
    log.append(3);
    const texts = (await Promise.all(first)).map(
      (result) => (result?.value as ExecutionResult | undefined)?.data,
    );
    expect(texts).toMatchObject([{ output: { text: 'x' } }, { output: { text: 'xx' } }]);
    await Promise.all([one?.return(), two?.return()]);
  });

  it('with those who come after the first event of what can not be read again', async () => {
    const live = 'subscription { live(run: "r") { sequence } }';
    const log = graph.log('r');
    const together = await Promise.all(many(2, () => subscribe({}, 'buyer', live)));
    const firsts = together.map((stream) => sequences(stream, 1));
    await log.hasReaders(1);
    log.append();
    expect(await Promise.all(firsts)).toEqual([[1], [1]]);
    const later = await subscribe({}, 'buyer', live);
    const waiting = sequences(later, 1);
    await log.hasReaders(2);
    log.append();
    expect(await waiting).toEqual([2]);
    await Promise.all([...together, later].map((stream) => stream.return()));
  });
});
