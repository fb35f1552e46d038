import { EventEmitter, once } from 'node:events';
import type { ExecutionResult } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FEDERATION } from './harness/case.ts';
import { startGateway, type TestGateway } from './harness/gateway.ts';

/** A log of events that outlives its server's connections, as a real one would in a database. */
class EventLog {
  readonly #changes = new EventEmitter({}).setMaxListeners(0);
  length = 0;
  subscribers = 0;
  /** Where each subscription began. */
  readonly starts: number[] = [];

  append(count = 1): void {
    this.length += count;
    this.#changes.emit('change');
  }

  /** Not an async generator: those can not be left while they wait, and a server's must. */
  read(after: number): AsyncIterableIterator<{ sequence: number }> {
    this.starts.push(after);
    this.#count(1);
    let [sequence, left] = [after, false];
    const leave = async () => {
      if (!left) this.#count(-1);
      left = true;
      return { done: true, value: undefined } as const;
    };
    return {
      next: async () => {
        while (!left && sequence >= this.length) await once(this.#changes, 'change');
        if (left) return { done: true, value: undefined };
        sequence += 1;
        return { done: false, value: { sequence } };
      },
      return: leave,
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  #count(change: number): void {
    this.subscribers += change;
    this.#changes.emit('change');
  }

  /** When so many subscriptions are there. */
  async hasSubscribers(count: number): Promise<void> {
    while (this.subscribers !== count) await once(this.#changes, 'change');
  }
}

let log: EventLog;
let names: number;
let gateway: TestGateway<'runs' | 'names'>;

const subgraphs = {
  runs: {
    typeDefs: `${FEDERATION}
      extend schema
        @link(url: "https://specs.example.com/streams/v1.0", import: ["@resumable"])
        @composeDirective(name: "@resumable")
      directive @resumable(cursor: String!, argument: String!) on FIELD_DEFINITION
      type Query { length: Int! }
      type Subscription {
        output(run: ID!, after: Int! = 0): Output @resumable(cursor: "sequence", argument: "after")
        live: Output
        refused: Output
      }
      interface Output { sequence: Int! run: Run! lost: Run }
      type Text implements Output { sequence: Int! run: Run! lost: Run }
      type Run @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: { length: () => log.length },
      Subscription: {
        output: {
          subscribe: (_: unknown, args: { after: number }) => log.read(args.after),
          resolve: toOutput,
        },
        live: { subscribe: () => log.read(log.length), resolve: toOutput },
        refused: {
          subscribe: () => {
            throw new Error('not yours');
          },
        },
      },
    },
  },
  names: {
    typeDefs: `${FEDERATION} type Run @key(fields: "id") { id: ID! name: String! }`,
    resolvers: {
      Run: {
        __resolveReference: ({ id }: { id: string }) => (id === '404' ? null : { id }),
        name: ({ id }: { id: string }) => {
          names += 1;
          return `Run ${id}`;
        },
      },
    },
  },
};

function toOutput({ sequence }: { sequence: number }) {
  return { __typename: 'Text', sequence, run: { id: String(sequence % 2) }, lost: { id: '404' } };
}

beforeEach(async () => {
  log = new EventLog();
  names = 0;
  gateway = await startGateway(subgraphs, { requestHeaders: () => ({ authorization: 'Bearer service' }) });
});
afterEach(() => gateway.stop());

type Stream = AsyncGenerator<ExecutionResult, void, void>;

async function subscribe(document: string, variables?: Record<string, unknown>, signal?: AbortSignal) {
  const result = await gateway.engine.subscribe({ document, variables, signal, context: {} });
  if (!(Symbol.asyncIterator in result)) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}

async function take(stream: Stream, count: number): Promise<ExecutionResult[]> {
  const results: ExecutionResult[] = [];
  while (results.length < count) {
    const { value, done } = await stream.next();
    if (done) break;
    results.push(JSON.parse(JSON.stringify(value)) as ExecutionResult);
  }
  return results;
}

const OUTPUT = 'subscription($after: Int!) { output(run: "r", after: $after) { sequence } }';
const sequences = (results: ExecutionResult[]) =>
  results.map(({ data }) => (data as { output: { sequence: number } | null } | null)?.output?.sequence);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('a subscription', () => {
  it('gives every event in order, completed from other subgraphs', async () => {
    const stream = await subscribe('subscription { o: output(run: "r") { n: sequence run { name } } }');
    log.append(3);
    expect(await take(stream, 3)).toEqual(
      range(1, 3).map((n) => ({ data: { o: { n, run: { name: `Run ${n % 2}` } } } })),
    );
    expect(names).toBe(3);
    await stream.return();
  });

  it('gives null without an error for an entity that a subgraph does not know', async () => {
    const stream = await subscribe('subscription { output(run: "r") { sequence lost { name } } }');
    log.append();
    expect(await take(stream, 1)).toEqual([{ data: { output: { sequence: 1, lost: null } } }]);
    await stream.return();
  });

  it('carries identity as upgrade headers and connection params', async () => {
    const stream = await subscribe(OUTPUT, { after: 0 });
    log.append();
    await take(stream, 1);
    expect(gateway.subgraphs.runs.connections).toEqual([{ headers: { authorization: 'Bearer service' } }]);
    expect(gateway.subgraphs.runs.upgrades).toMatchObject([{ authorization: 'Bearer service' }]);
    await stream.return();
  });

  it('leaves its upstream when the client leaves a quiet stream', async () => {
    const stream = await subscribe(OUTPUT, { after: 0 });
    const waiting = stream.next();
    await log.hasSubscribers(1);
    await stream.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
    await log.hasSubscribers(0);
  });

  it('ends when its signal is aborted', async () => {
    const controller = new AbortController();
    const stream = await subscribe(OUTPUT, { after: 0 }, controller.signal);
    const waiting = stream.next();
    await log.hasSubscribers(1);
    controller.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    await log.hasSubscribers(0);
  });

  it('ends when the engine is closed', async () => {
    const stream = await subscribe(OUTPUT, { after: 0 });
    const waiting = stream.next();
    await log.hasSubscribers(1);
    await gateway.engine.close();
    expect((await waiting).done).toBe(true);
  });

  it('decides conditions at its root', async () => {
    const stream = await subscribe(
      'subscription($no: Boolean!) { output(run: "r") { sequence run @include(if: $no) { name } } }',
      { no: false },
    );
    log.append();
    expect(await take(stream, 1)).toEqual([{ data: { output: { sequence: 1 } } }]);
    await stream.return();
  });

  it('that the subgraph refuses gives the reason and ends', async () => {
    const stream = await subscribe('subscription { refused { sequence } }');
    const [result] = await take(stream, 2);
    expect(result).toMatchObject({
      data: null,
      errors: [{ message: 'not yours', extensions: { serviceName: 'runs' } }],
    });
    expect((await stream.next()).done).toBe(true);
  });

  it('that is not valid is refused before there is a stream', async () => {
    const result = await gateway.engine.subscribe({ document: 'subscription { nothing }', context: {} });
    expect(result).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  it('gives one result for a query', async () => {
    expect(await gateway.engine.subscribe({ document: '{ length }', context: {} })).toEqual({
      data: { length: 0 },
    });
  });
});

describe('a broken connection', () => {
  it('of a resumable field is not seen by the client', async () => {
    const stream = await subscribe(OUTPUT, { after: 2 });
    log.append(5);
    const seen = sequences(await take(stream, 2));
    for (const restart of range(1, 5)) {
      await gateway.subgraphs.runs.kill();
      log.append(2);
      await gateway.subgraphs.runs.start();
      log.append();
      seen.push(...sequences(await take(stream, restart === 5 ? 4 : 3)));
    }
    expect(seen).toEqual(range(3, 3 + seen.length - 1));
    expect(log.starts[0]).toBe(2);
    await stream.return();
  });

  it('is resumed where nothing of the cursor is selected, and the start is written into the query', async () => {
    const stream = await subscribe('subscription { output(run: "r", after: 1) { __typename run { id } } }');
    log.append(2);
    expect(await take(stream, 1)).toEqual([{ data: { output: { __typename: 'Text', run: { id: '0' } } } }]);
    await log.hasSubscribers(1);
    gateway.subgraphs.runs.disconnect();
    log.append();
    expect(await take(stream, 1)).toEqual([{ data: { output: { __typename: 'Text', run: { id: '1' } } } }]);
    expect(log.starts).toEqual([1, 2]);
    await stream.return();
  });

  it('of another field is told, and ends the stream', async () => {
    const stream = await subscribe('subscription { live { sequence } }');
    const first = stream.next();
    await log.hasSubscribers(1);
    log.append();
    await first;
    gateway.subgraphs.runs.disconnect();
    const [result] = await take(stream, 2);
    expect(result).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_DISCONNECTED', serviceName: 'runs' } }],
    });
    expect((await stream.next()).done).toBe(true);
  });

  it('does not disturb events that other subgraphs fail to complete', async () => {
    await gateway.subgraphs.names.kill();
    const stream = await subscribe('subscription { output(run: "r") { sequence run { id name } } }');
    log.append();
    expect(await take(stream, 1)).toMatchObject([
      {
        data: { output: null },
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'names' } }],
      },
    ]);
    await stream.return();
  });
});

describe('a slow reader', () => {
  it('of a resumable field gets everything, with a bound on what is kept for it', async () => {
    const stream = await subscribe(OUTPUT, { after: 0 });
    log.append(5_000);
    const seen: (number | undefined)[] = sequences(await take(stream, 1));
    // Nobody reads until the gateway has had enough and left the subgraph.
    await log.hasSubscribers(0);
    seen.push(...sequences(await take(stream, 4_999)));
    expect(seen).toEqual(range(1, 5_000));
    await stream.return();
  });

  it('of another field is told, and ended', async () => {
    const stream = await subscribe('subscription { live { sequence } }');
    const first = stream.next();
    await log.hasSubscribers(1);
    log.append(5_000);
    await first;
    await log.hasSubscribers(0);
    const results = await take(stream, 5_000);
    expect(results.length).toBeLessThan(5_000);
    expect(results.at(-1)).toMatchObject({ errors: [{ extensions: { code: 'SLOW_CONSUMER' } }] });
  });
});
