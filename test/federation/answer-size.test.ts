import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SubgraphHandler } from '#gateway/engine/transport/carriers/in-process-carrier.ts';
import { createEngine } from '#gateway/engine/engine.ts';
import { FEDERATION } from './harness/case.ts';
import { compose, startGateway, type TestGateway } from './harness/gateway.ts';

const LIMIT = 100_000;
const tooLongAt = (...path: (string | number)[]) => ({
  message: expect.stringContaining('more than 100000 bytes. Ask for shorter lists, or for fewer fields.'),
  path,
  extensions: { code: 'ANSWER_TOO_LONG', limit: LIMIT },
});
/** Each of these fields, at the root, says so. */
const tooLong = (...fields: string[]) => ({ data: null, errors: fields.map((name) => tooLongAt(name)) });

interface Sized {
  size: number;
}
const text = (_: unknown, { size }: Sized): string => 'x'.repeat(size);
/** A subgraph with texts of any length, alone and on pages. */
const page = (name: string, more = '') => ({
  typeDefs: `${FEDERATION}
    type Query { ${name}: String ${name}Of(size: Int!): String }
    type Page @key(fields: "id") { id: ID! ${name}Text(size: Int!): String ${more} }`,
  resolvers: {
    Query: { [`${name}Of`]: text },
    Page: { [`${name}Text`]: text, long: () => 'x'.repeat(LIMIT + 1), follows: () => 'it' },
  },
});
let writes = 0;
const subgraphs = {
  one: page('one'),
  two: page('two', 'long: String'),
  three: page('three', 'long: String @external follows: String @requires(fields: "long")'),
  pages: {
    typeDefs: `${FEDERATION}
      type Query { pages(count: Int!): [Page!]! same(count: Int!): [Page!]! }
      type Mutation { write(size: Int!): String }
      type Subscription { written(sizes: [Int!]!): Written }
      type Written { text: String page: Page! }
      type Page @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        pages: (_: unknown, { count }: { count: number }) =>
          Array.from({ length: count }, (_page, id) => ({ id: `${id}` })),
        same: (_: unknown, { count }: { count: number }) =>
          Array.from({ length: count }, () => ({ id: 'same' })),
      },
      Mutation: {
        write: (_: unknown, { size }: Sized) => {
          writes += 1;
          return 'x'.repeat(size);
        },
      },
      Subscription: {
        written: {
          async *subscribe(_: unknown, { sizes }: { sizes: number[] }) {
            for (const size of sizes) yield { written: { text: 'x'.repeat(size), page: { id: '1' } } };
          },
        },
      },
    },
  },
};

let gateway: TestGateway<keyof typeof subgraphs>;
beforeAll(async () => {
  gateway = await startGateway(subgraphs, { maxAnswerBytes: LIMIT });
});
afterAll(() => gateway?.stop());
afterEach(() => {
  for (const subgraph of Object.values(gateway.subgraphs)) {
    subgraph.intercept = undefined;
    subgraph.requests.length = 0;
  }
});

const run = (document: string, headers?: Record<string, string>) =>
  gateway.engine.execute({ document, context: { headers } });
const asJson = async (document: string): Promise<unknown> =>
  JSON.parse(await gateway.engine.executeToJson({ document, context: {} }));

/** The next answers of a subgraph, to be written by the test. */
function held(name: 'one' | 'two' | 'three', count = 1): Promise<ServerResponse[]> {
  const responses: ServerResponse[] = [];
  return new Promise((resolve) => {
    gateway.subgraphs[name].intercept = (_request, response) => {
      response.setHeader('content-type', 'application/json').flushHeaders();
      if (responses.push(response) === count) resolve(responses);
    };
  });
}
const only = async (name: 'one' | 'two' | 'three'): Promise<ServerResponse> =>
  (await held(name))[0] as ServerResponse;
const opened = (name: string, length: number): string => `{"data":{"${name}":"${'x'.repeat(length)}`;

describe('what comes in answer to one operation', () => {
  it('ends it as soon as that is too much, and every fetch under way with it', async () => {
    const responses = Promise.all([only('one'), only('two'), only('three')]);
    const result = run('{ one two three }');
    const upstream = await responses;
    const closed = Promise.all(upstream.map((response) => once(response, 'close')));
    // None of them is too long by itself, and none is ever complete.
    for (const [i, name] of ['one', 'two', 'three'].entries())
      upstream[i]?.write(opened(name, i === 2 ? 10_000 : 60_000));
    expect(await result).toMatchObject(tooLong('one', 'two', 'three'));
    await closed;
    expect(upstream.map(({ writableFinished }) => writableFinished)).toEqual([false, false, false]);
  });

  it('is complete up to the limit', async () => {
    expect(await run('{ oneOf(size: 49000) twoOf(size: 49000) }')).toMatchObject({
      data: { oneOf: expect.any(String), twoOf: expect.any(String) },
    });
  });

  it('asks nothing more once it is too much', async () => {
    expect(await run('{ pages(count: 1) { follows } }')).toMatchObject(tooLong('pages'));
    expect(gateway.subgraphs.two.requests).toHaveLength(1);
    expect(gateway.subgraphs.three.requests).toHaveLength(0);
  });

  it('is counted over entities of many subgraphs, one list after the other', async () => {
    const document = `{ pages(count: 3) { oneText(size: 12000) twoText(size: 12000) threeText(size: 12000) } }`;
    expect(await run(document)).toMatchObject(tooLong('pages'));
    expect(await asJson(document)).toMatchObject(tooLong('pages'));
  });

  it('is counted as the answer that is made of it, too: what came once may stand in many places', async () => {
    expect(await asJson('{ same(count: 30) { oneText(size: 5000) } }')).toMatchObject(tooLong('same'));
    expect(await asJson('{ same(count: 3) { oneText(size: 5000) } }')).not.toHaveProperty('errors');
    // As values, which WebSockets and events are written from.
    expect(await run('{ same(count: 30) { oneText(size: 5000) } }')).toMatchObject(tooLong('same'));
    expect(await run('{ same(count: 3) { oneText(size: 5000) } }')).not.toHaveProperty('errors');
  });

  it('tells of a mutation that was done', async () => {
    expect(await run('mutation { a: write(size: 60000) b: write(size: 60000) }')).toMatchObject(
      tooLong('a', 'b'),
    );
    expect(writes).toBe(2);
  });

  it('is counted when the subgraph lives in this process', async () => {
    const handler: SubgraphHandler = async () => ({ status: 200, body: `${opened('one', LIMIT)}"}}` });
    const supergraphSdl = compose({ one: subgraphs.one }, { one: 'http://127.0.0.1:1/' });
    const engine = createEngine({ supergraphSdl, maxAnswerBytes: LIMIT, subgraphs: { one: { handler } } });
    expect(await engine.execute({ document: '{ one }', context: undefined })).toMatchObject(tooLong('one'));
    const bounded = { one: { handler, maxAnswerBytes: 1_000 } };
    const strict = createEngine({ supergraphSdl, maxAnswerBytes: LIMIT, subgraphs: bounded });
    expect(await strict.execute({ document: '{ one }', context: undefined })).toMatchObject({
      errors: [{ extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' } }],
    });
    await Promise.all([engine.close(), strict.close()]);
  });
});

describe('a neighbour who shares a fetch with it', () => {
  it('gets its answer', async () => {
    const responses = Promise.all([only('one'), only('two')]);
    const [greedy, neighbour] = [run('{ one two }'), run('{ one }')];
    const [shared, other] = await responses;
    shared.write(opened('one', 60_000));
    other.write(opened('two', 60_000));
    expect(await greedy).toMatchObject(tooLong('one', 'two'));
    shared.end('"}}');
    expect(await neighbour).toEqual({ data: { one: 'x'.repeat(60_000) } });
    expect(gateway.subgraphs.one.requests).toHaveLength(1);
  });

  it('is charged for what came before it joined', async () => {
    const responses = [only('one'), only('two')] as const;
    const first = run('{ one }');
    const shared = await responses[0];
    shared.write(opened('one', 90_000));
    const late = run('{ one two }');
    (await responses[1]).write(opened('two', 20_000));
    expect(await late).toMatchObject(tooLong('one', 'two'));
    shared.end('"}}');
    expect(await first).toEqual({ data: { one: 'x'.repeat(90_000) } });
  });
});

const collect = async (document: string) => {
  const result = await gateway.engine.executeIncrementally({ document, context: {} });
  if (!('initialResult' in result)) return [result];
  return [result.initialResult, ...(await Array.fromAsync(result.subsequentResults))];
};

describe('of what comes in parts', () => {
  it('all parts count together, and what is too much is said where it is missing', async () => {
    const parts = await collect(
      '{ pages(count: 1) { oneText(size: 60000) ... @defer(label: "more") { twoText(size: 60000) } } }',
    );
    expect(parts).toMatchObject([
      { data: { pages: [{ oneText: expect.any(String) }] }, hasNext: true },
      {
        incremental: [{ data: null, path: ['pages', 0], label: 'more', errors: [tooLongAt('pages', 0)] }],
        hasNext: false,
      },
    ]);
  });

  it('nothing follows a first part that was too long', async () => {
    const parts = await collect(
      '{ oneOf(size: 110000) pages(count: 1) { id ... @defer { twoText(size: 1) } } }',
    );
    expect(parts).toMatchObject([tooLong('oneOf', 'pages')]);
  });

  it('each event of a subscription is an answer of its own', async () => {
    const stream = await gateway.engine.subscribe({
      document:
        'subscription { written(sizes: [1, 60000, 110000, 2]) { text page { oneText(size: 50000) } } }',
      context: {},
    });
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
    const lengths = (await Array.fromAsync(stream)).map(({ data, errors }) => {
      const written = data?.['written'] as { text: string } | undefined;
      return written?.text.length ?? errors?.map(({ extensions }) => extensions['code']);
    });
    expect(lengths).toEqual([1, ['ANSWER_TOO_LONG'], ['ANSWER_TOO_LONG'], 2]);
  });
});
