import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EngineOptions, FetchEvent } from '#gateway/engine/engine.ts';
import { FEDERATION } from './harness/case.ts';
import { startGateway, type TestContext, type TestGateway } from './harness/gateway.ts';
import type { ReceivedRequest } from './harness/subgraph-server.ts';

const globalId = (type: string, key: number | string) => Buffer.from(`${type}:${key}`).toString('base64');

const subgraphs = {
  feed: {
    typeDefs: `${FEDERATION}
      type Query { feed(size: Int! = 10): [Entry!]! books: [Book!]! }
      type Mutation { touch: Int! }
      union Entry = Book | Film
      type Book @key(fields: "id") { id: ID! }
      type Film @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: {
        feed: (_: unknown, { size }: { size: number }) =>
          Array.from({ length: size }, (_entry, i) => {
            const type = i % 2 === 0 ? 'Book' : 'Film';
            return { __typename: type, id: globalId(type, i % 6) };
          }),
        books: () =>
          ['Qm9vazox', 'not base64', globalId('Film', 1), globalId('Book', 2)].map((id) => ({ id })),
      },
      Mutation: { touch: () => 1 },
    },
  },
  titles: {
    typeDefs: `${FEDERATION}
      type Query { now: Int! }
      type Book @key(fields: "id") { id: ID! title: String }
      type Film @key(fields: "id") { id: ID! title: String }
    `,
    resolvers: {
      Query: { now: () => 1 },
      Book: { title: ({ id }: { id: string }) => `Book ${id}` },
      Film: {
        title: ({ id }: { id: string }) => {
          if (id === globalId('Film', 3)) throw new Error('lost');
          return `Film ${id}`;
        },
      },
    },
  },
};

const FEED = '{ feed { ... on Book { title } ... on Film { title } } }';
let gateway: TestGateway<'feed' | 'titles'>;
let events: FetchEvent<TestContext>[];

async function start(options: Partial<EngineOptions<TestContext>> = {}) {
  await gateway?.stop();
  events = [];
  gateway = await startGateway(subgraphs, { onFetch: (event) => events.push(event), ...options });
}

const execute = (document: string, variables?: Record<string, unknown>, signal?: AbortSignal) =>
  gateway.engine.execute({ document, variables, signal, context: {} });

const representationsOf = ({ variables }: ReceivedRequest) =>
  variables['representations'] as { __typename: string; id: string }[];

beforeEach(() => start());
afterEach(() => gateway.stop());

describe('representations', () => {
  it('are sent once each, and the entity goes to all places in order', async () => {
    const { data } = await execute('{ feed(size: 100) { ... on Book { title } ... on Film { id } } }');
    expect(gateway.subgraphs.titles.requests.map(representationsOf)).toEqual([
      [0, 2, 4].map((i) => ({ __typename: 'Book', id: globalId('Book', i) })),
    ]);
    const feed = (data as { feed: { title?: string }[] }).feed;
    expect(feed).toHaveLength(100);
    expect(feed.every(({ title }, i) => i % 2 === 1 || title === `Book ${globalId('Book', i % 6)}`)).toBe(
      true,
    );
  });

  it('are cut to what a subgraph takes, one type at a time', async () => {
    await start({ subgraphs: { titles: { maxEntities: 2, splitEntitiesByType: true } } });
    const { data, errors } = await execute('{ feed { ... on Book { id title } ... on Film { id title } } }');
    const sizes = gateway.subgraphs.titles.requests.map((request) => {
      return representationsOf(request).map(({ __typename }) => __typename);
    });
    expect(sizes.toSorted()).toEqual([['Book', 'Book'], ['Book'], ['Film', 'Film'], ['Film']].toSorted());
    const feed = (data as { feed: { id: string; title: string | null }[] }).feed;
    const lost = globalId('Film', 3);
    expect(feed.filter(({ id }) => id !== lost).every(({ id, title }) => title?.endsWith(id))).toBe(true);
    expect(errors?.map(({ path }) => path)).toEqual([
      ['feed', 3, 'title'],
      ['feed', 9, 'title'],
    ]);
  });

  it('with an id that is not a global id of their type are null and not sent, where that is asked for', async () => {
    await start({ subgraphs: { titles: { globalIds: { uuidKeyed: [] } } } });
    const { data, errors } = await execute('{ books { title } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      books: [
        { title: 'Book Qm9vazox' },
        { title: null },
        { title: null },
        { title: `Book ${globalId('Book', 2)}` },
      ],
    });
    expect(gateway.subgraphs.titles.requests.flatMap(representationsOf)).toHaveLength(2);
  });

  it('answered by a list of another length are refused as a whole', async () => {
    gateway.subgraphs.titles.intercept = (_request, response) => {
      response.end(JSON.stringify({ data: { _entities: [{ title: 'whose?' }] } }));
    };
    const { data, errors } = await execute('{ books { title } }');
    expect((data as { books: { title: null }[] }).books.every(({ title }) => title === null)).toBe(true);
    expect(errors).toMatchObject([
      { path: ['books'], extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', serviceName: 'titles' } },
    ]);
  });
});

describe('errors', () => {
  it('of one entity are reported at each of its places', async () => {
    const { errors } = await execute(FEED);
    expect(errors).toMatchObject([
      { message: 'lost', path: ['feed', 3, 'title'], extensions: { serviceName: 'titles' } },
      { message: 'lost', path: ['feed', 9, 'title'] },
    ]);
  });

  it('of a subgraph that is down leave the rest of the data', async () => {
    await gateway.subgraphs.titles.kill();
    const { data, errors } = await execute('{ books { id title } }');
    expect((data as { books: object[] }).books[0]).toEqual({ id: 'Qm9vazox', title: null });
    expect(errors).toMatchObject([
      { path: ['books'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'titles' } },
    ]);
    const shown = JSON.stringify(errors);
    expect(shown).not.toContain('127.0.0.1');
    expect(shown).not.toContain('ECONNREFUSED');
    await gateway.subgraphs.titles.start();
    expect((await execute('{ books { title } }')).errors).toBeUndefined();
  });

  it('come out of a 4xx answer, without what is internal to the subgraph', async () => {
    gateway.subgraphs.feed.intercept = (_request, response) => {
      const error = {
        message: 'too complex',
        extensions: { code: 'COST', stacktrace: ['at x'], exception: {} },
      };
      response.writeHead(400).end(JSON.stringify({ errors: [error] }));
    };
    const { errors } = await execute('{ books { id } }');
    expect(errors).toMatchObject([
      { message: 'too complex', extensions: { code: 'COST', serviceName: 'feed' } },
    ]);
    expect(errors?.[0]?.extensions).not.toHaveProperty('stacktrace');
    expect(errors?.[0]?.extensions).not.toHaveProperty('exception');
  });

  it.each([
    [502, '<html>', 'SUBGRAPH_UNAVAILABLE'],
    [200, '<html>', 'SUBGRAPH_INVALID_RESPONSE'],
    [200, '{}', 'SUBGRAPH_INVALID_RESPONSE'],
    [200, '{"data":[]}', 'SUBGRAPH_INVALID_RESPONSE'],
    [200, '{"errors":"no"}', 'SUBGRAPH_INVALID_RESPONSE'],
  ])('tell what is no GraphQL answer: HTTP %i %s', async (status, body, code) => {
    gateway.subgraphs.feed.intercept = (_request, response) => void response.writeHead(status).end(body);
    const { data, errors } = await execute('{ books { id } }');
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code, serviceName: 'feed' } }]);
  });

  it('do not come of data of a wrong shape, except where it is', async () => {
    gateway.subgraphs.feed.intercept = (_request, response) => {
      response.end(JSON.stringify({ data: { books: [{ __typename: 'Book', id: ['x'] }] } }));
    };
    const { data, errors } = await execute('{ books { id } }');
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { message: 'Invalid value found for field Book.id.', path: ['books', 0, 'id'] },
    ]);
  });
});

describe('a fetch', () => {
  it('that takes too long ends with an error', async () => {
    await start({ subgraphs: { titles: { timeoutMs: 50 } } });
    gateway.subgraphs.titles.intercept = () => {};
    const { data, errors } = await execute('{ books { id title } }');
    expect((data as { books: object[] }).books).toHaveLength(4);
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_TIMEOUT', serviceName: 'titles' } }]);
  });

  it('is aborted when the client leaves', async () => {
    const controller = new AbortController();
    const closed = new Promise<void>((resolve) => {
      gateway.subgraphs.feed.intercept = (_request, response) => {
        response.on('close', () => resolve());
        controller.abort();
      };
    });
    const { errors } = await execute('{ books { id } }', {}, controller.signal);
    expect(errors).toMatchObject([{ extensions: { code: 'REQUEST_ABORTED' } }]);
    await closed;
  });

  it('carries the headers of its caller, and is reported', async () => {
    await start({
      requestHeaders: async (subgraph, context) => ({ ...context.headers, 'x-subgraph': subgraph }),
    });
    const context = { headers: { authorization: 'Bearer 1' } };
    await gateway.engine.execute({ document: 'query Feed { books { title } }', context });
    for (const [name, server] of Object.entries(gateway.subgraphs)) {
      expect(server.requests[0]?.headers).toMatchObject({ authorization: 'Bearer 1', 'x-subgraph': name });
    }
    expect(events).toMatchObject([
      { subgraph: 'feed', operationName: 'Feed__feed', status: 'ok', context },
      { subgraph: 'titles', status: 'ok', context },
    ]);
  });

  it('whose headers can not be made fails alone', async () => {
    await start({
      requestHeaders: (subgraph) => {
        if (subgraph === 'titles') throw new Error('key store at 10.0.0.1 is down');
        return {};
      },
    });
    const { data, errors } = await execute('{ books { id title } }');
    expect((data as { books: object[] }).books[0]).toEqual({ id: 'Qm9vazox', title: null });
    expect(errors).toMatchObject([{ message: 'The fetch from subgraph "titles" failed.' }]);
  });
});

const times = (count: number, document: string) =>
  Promise.all(Array.from({ length: count }, () => execute(document)));

describe('sharing', () => {
  it('sends equal fetches of concurrent queries once', async () => {
    const results = await times(20, FEED);
    expect(gateway.subgraphs.feed.requests).toHaveLength(1);
    expect(gateway.subgraphs.titles.requests).toHaveLength(1);
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    await execute(FEED);
    expect(gateway.subgraphs.feed.requests).toHaveLength(2);
  });

  it('does not share across identities, nor mutations', async () => {
    await start({ requestHeaders: (_subgraph, context) => context.headers ?? {} });
    const as = (token: string, document: string) =>
      gateway.engine.execute({ document, context: { headers: { authorization: token } } });
    await Promise.all([as('a', FEED), as('b', FEED), as('a', FEED)]);
    expect(gateway.subgraphs.feed.requests).toHaveLength(2);
    await Promise.all([as('a', 'mutation { touch }'), as('a', 'mutation { touch }')]);
    expect(gateway.subgraphs.feed.requests).toHaveLength(4);
  });

  it('goes by the sharing key where there is one, and makes headers only to send', async () => {
    let made = 0;
    await start({
      requestHeaders: () => ({ 'x-request-id': String((made += 1)) }),
      sharingKey: ({ headers }) => headers?.['authorization'],
    });
    const as = (authorization: string) =>
      gateway.engine.execute({ document: '{ books { id } }', context: { headers: { authorization } } });
    await Promise.all([as('a'), as('a'), as('b')]);
    expect(gateway.subgraphs.feed.requests.map(({ headers }) => headers['x-request-id'])).toEqual(['1', '2']);
    await times(2, '{ books { id } }');
    expect(made).toBe(4);
  });

  it('asks once for what several places of a query need', async () => {
    await start({ sharing: { fetches: false } });
    await execute('{ a: books { title } b: books { title } }');
    expect(gateway.subgraphs.titles.requests).toHaveLength(1);
  });

  it('can be turned off', async () => {
    await start({ sharing: { fetches: false } });
    await times(3, '{ books { id } }');
    expect(gateway.subgraphs.feed.requests).toHaveLength(3);
  });

  it('keeps the fetch for the others when one caller leaves', async () => {
    const controller = new AbortController();
    const asked = new Promise<ServerResponse>((resolve) => {
      gateway.subgraphs.feed.intercept = (_request, response) => resolve(response);
    });
    const leaving = execute('{ books { id } }', {}, controller.signal);
    const staying = execute('{ books { id } }');
    const response = await asked;
    controller.abort();
    expect((await leaving).errors).toMatchObject([{ extensions: { code: 'REQUEST_ABORTED' } }]);
    response.end(JSON.stringify({ data: { books: [] } }));
    expect(await staying).toEqual({ data: { books: [] } });
    expect(gateway.subgraphs.feed.requests).toHaveLength(1);
  });
});

const documents = (count: number) => Array.from({ length: count }, () => FEED);
const as = (token: string | undefined, document: string, variables = {}) =>
  gateway.engine.execute({
    document,
    variables,
    context: { headers: token === undefined ? undefined : { authorization: token } },
  });

describe('an answer that comes back unchanged', () => {
  const BOOKS = '{ feed { ... on Book { title } } }';
  const print = () => gateway.engine.print({ document: BOOKS, context: {} });

  it('is not read and printed again, and one that has changed is', async () => {
    const first = await print();
    // Twice in a row before answers are scanned, and twice afterwards.
    for (let i = 0; i < 3; i += 1) await print();
    const again = await print();
    expect(await print()).toBe(again);
    expect(again.text).toBe(first.text);
    expect(gateway.subgraphs.titles.requests).toHaveLength(6);

    gateway.subgraphs.titles.intercept = ({ variables }, response) => {
      const representations = variables['representations'] as { id: string }[];
      const _entities = representations.map(({ id }) => ({ __typename: 'Book', title: `New ${id}` }));
      response.end(JSON.stringify({ data: { _entities } }));
    };
    expect((await print()).text).toBe(first.text.replaceAll('Book ', 'New '));
    gateway.subgraphs.titles.intercept = undefined;
    expect((await print()).text).toBe(first.text);
  });

  it('is read again where fetches are not shared', async () => {
    await start({ sharing: { fetches: false } });
    const printed = [await print(), await print(), await print(), await print()];
    expect(new Set(printed).size).toBe(4);
  });
});

describe('inbound sharing', () => {
  let headersMade: number;
  const counted = () => {
    headersMade += 1;
    return {};
  };
  beforeEach(() => {
    headersMade = 0;
  });

  it('runs equal queries of equal callers once', async () => {
    await start({ sharing: { inbound: true }, requestHeaders: counted, sharingKey: () => 'everybody' });
    const results = await Promise.all(documents(10).map((document) => execute(document)));
    const texts = await Promise.all(
      documents(10).map((document) => gateway.engine.executeToJson({ document, context: {} })),
    );
    expect(headersMade).toBe(4);
    expect(new Set(texts).size).toBe(1);
    expect(results.every((result) => JSON.stringify(result) === JSON.stringify(results[0]))).toBe(true);
  });

  it('tells variables, callers and mutations apart', async () => {
    await start({
      sharing: { inbound: true },
      requestHeaders: counted,
      sharingKey: ({ headers }) => headers?.['authorization'],
    });
    const query = 'query($size: Int!) { feed(size: $size) { __typename } }';
    await Promise.all([
      as('a', query, { size: 1 }),
      as('a', query, { size: 1 }),
      as('a', query, { size: 2 }),
    ]);
    expect(headersMade).toBe(2);
    await Promise.all([
      as('b', query, { size: 1 }),
      as(undefined, query, { size: 1 }),
      as(undefined, query, { size: 1 }),
    ]);
    expect(headersMade).toBe(5);
    await Promise.all([as('a', 'mutation { touch }'), as('a', 'mutation { touch }')]);
    expect(headersMade).toBe(7);
  });

  it('needs a sharing key where answers depend on the caller', async () => {
    await start({ sharing: { inbound: true }, requestHeaders: counted });
    await Promise.all([execute('{ books { id } }'), execute('{ books { id } }')]);
    expect(headersMade).toBe(2);
  });

  it('answers who leaves, and goes on for the others', async () => {
    await start({ sharing: { inbound: true } });
    const controller = new AbortController();
    const leaving = execute(FEED, {}, controller.signal);
    const staying = execute(FEED);
    controller.abort();
    expect(await leaving).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_ABORTED' } }] });
    expect((await staying).data).toBeTruthy();
  });
});

describe('a connection that breaks', () => {
  it('under a query is made anew once', async () => {
    let broken = 0;
    gateway.subgraphs.feed.intercept = (_request, response) => {
      broken += 1;
      if (broken === 1) response.socket?.destroy();
      else response.end(JSON.stringify({ data: { books: [] } }));
    };
    expect(await execute('{ books { id } }')).toEqual({ data: { books: [] } });
    expect(broken).toBe(2);
  });

  it('under a mutation is an error, because it may have happened', async () => {
    gateway.subgraphs.feed.intercept = (_request, response) => void response.socket?.destroy();
    const { errors } = await execute('mutation { touch }');
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(gateway.subgraphs.feed.requests).toHaveLength(1);
  });
});
