import type { ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SubgraphOptions } from '#gateway/engine/engine.ts';
import { FEDERATION } from './harness/case.ts';
import { plannedText, startGateway, type TestGateway } from './harness/gateway.ts';

/**
 * Every error of an answer with data has a path, whatever went wrong: the field that it is about, or what the fetch was
 * to bring. Only an answer without data has errors without one: there nothing was run.
 */
const MAX_BYTES = 15_000;

const subgraphs = {
  shop: {
    typeDefs: `${FEDERATION}
      type Query {
        items: [Item!]! first: Item second: Item text: String note: String count: Int! mood: Mood size: Int
        things: [Thing] hidden: String @authenticated
      }
      type Mutation { put(name: String): String must: String! }
      type Subscription { changed: Item must: Item! refused: Item }
      enum Mood { GOOD BAD }
      interface Thing { id: ID! }
      type Item implements Thing @key(fields: "id") { id: ID! name: String! secret: String @authenticated }
    `,
    resolvers: {
      Query: {
        items: () => [{ id: '1' }, { id: '2' }],
        first: () => ({ id: '1' }),
        second: () => ({ id: '2' }),
        text: () => 'text',
        count: () => null,
      },
      Item: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        name: ({ id }: { id: string }) => `Item ${id}`,
      },
      Mutation: {
        put: (_: unknown, { name }: { name?: string }) => {
          if (name === undefined) throw new Error('no name');
          return name;
        },
        must: () => null,
      },
      Subscription: {
        changed: { subscribe: () => events({ changed: { id: '1' } }) },
        must: { subscribe: () => events({ must: null }) },
        refused: {
          subscribe: () => {
            throw new Error('not yours');
          },
        },
      },
    },
  },
  stock: {
    typeDefs: `${FEDERATION}
      type Query { stocked: Int }
      type Item @key(fields: "id") { id: ID! left: Int due: Int! label(size: Int): String }
    `,
    resolvers: {
      Query: { stocked: () => 1 },
      Item: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        left: ({ id }: { id: string }) => {
          if (id === '2') throw new Error('not counted');
          return 1;
        },
        due: () => 1,
        label: (_: unknown, { size }: { size: number | null }) => 'x'.repeat(size ?? 1),
      },
    },
  },
  prices: {
    typeDefs: `${FEDERATION} type Item @key(fields: "id") { id: ID! price: Int kept: Int @external ofKept: Int @requires(fields: "kept") }`,
    resolvers: { Item: { price: () => 1, ofKept: () => 1 } },
  },
  keeping: {
    typeDefs: `${FEDERATION} type Item @key(fields: "id") { id: ID! kept: Int }`,
    resolvers: {
      Item: {
        kept: () => {
          throw new Error('not kept');
        },
      },
    },
  },
};

async function* events(...all: unknown[]): AsyncGenerator<unknown> {
  yield* all;
}

type Name = keyof typeof subgraphs;
type Answer = (response: ServerResponse) => void;

const says =
  (body: unknown, status = 200): Answer =>
  (response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
const hangs: Answer = () => undefined;
const breaksOff: Answer = (response) => void response.socket?.destroy();
const no = (more: object = {}) => ({ message: 'no', ...more });
const ofAll = (entity: object) => ({ data: { _entities: [entity, entity] } });

interface Case {
  it: string;
  query: string;
  variables?: Record<string, unknown>;
  /** What these subgraphs answer instead of what they would. */
  answers?: Partial<Record<Name, Answer>>;
  /** Has a gateway of its own: it gives a subgraph up that is away. */
  isOutage?: boolean;
  paths: (string | number)[][];
}

const startWith = (shop: SubgraphOptions = {}): Promise<TestGateway<Name>> =>
  startGateway(subgraphs, {
    plansInThread: true,
    maxAnswerBytes: MAX_BYTES,
    authorization: () => ({ authenticated: false, scopes: new Set() }),
    subgraphs: {
      shop: { ...shop, maxMutations: 4 },
      stock: { maxEntities: 1, maxAnswerBytes: 10_000 },
    },
    requestHeaders: (subgraph, { headers }) => {
      if (headers?.['without'] === subgraph) throw new Error('no key');
      return {};
    },
  });

let gateway: TestGateway<Name>;
beforeAll(async () => {
  gateway = await startWith();
});
afterAll(() => gateway?.stop());
afterEach(() => {
  for (const server of Object.values(gateway.subgraphs)) server.intercept = undefined;
});

function answering(answers: Case['answers'] = {}, { subgraphs: servers } = gateway): void {
  for (const [name, answer] of Object.entries(answers))
    servers[name as Name].intercept = (_request, response) => answer(response);
}

const pathsOf = ({ errors = [] }: Pick<ExecutionResult, 'errors'>): unknown[] =>
  errors.map(({ path }) => path);

const ROOT = '{ first { id } alias: text note }';
const ofRoot = [['first'], ['alias'], ['note']];
const ENTITIES = '{ items { left } }';

const cases: Case[] = [
  {
    it: 'an error with a path',
    query: ROOT,
    answers: { shop: says({ data: { first: null }, errors: [no({ path: ['first', 'id'] })] }) },
    paths: [['first', 'id']],
  },
  {
    it: 'an error without a path, of what is null',
    query: ROOT,
    answers: { shop: says({ data: { first: { id: '1' }, alias: 'x', note: null }, errors: [no()] }) },
    paths: [['note']],
  },
  {
    it: 'an error without a path where nothing is null',
    query: ROOT,
    answers: { shop: says({ data: { first: { id: '1' }, alias: 'x', note: 'x' }, errors: [no()] }) },
    paths: [['first']],
  },
  ...[[], [0], 5, 'first', {}, [{}], ['elsewhere']].map((path): Case => ({
    it: `an error whose path says nothing: ${JSON.stringify(path)}`,
    query: ROOT,
    answers: { shop: says({ data: null, errors: [no({ path })] }) },
    paths: ofRoot,
  })),
  {
    it: 'a query that is refused as a whole',
    query: ROOT,
    answers: { shop: says({ errors: [no()] }, 400) },
    paths: ofRoot,
  },
  { it: 'no JSON', query: ROOT, answers: { shop: says('<html>') }, paths: ofRoot },
  { it: 'JSON of another shape', query: ROOT, answers: { shop: says({ data: [] }) }, paths: ofRoot },
  {
    it: 'a failing server',
    isOutage: true,
    query: ROOT,
    answers: { shop: says('away', 502) },
    paths: ofRoot,
  },
  {
    it: 'a connection that breaks off',
    isOutage: true,
    query: ROOT,
    answers: { shop: breaksOff },
    paths: ofRoot,
  },
  { it: 'no answer in time', isOutage: true, query: ROOT, answers: { shop: hangs }, paths: ofRoot },

  { it: 'an error in an entity', query: ENTITIES, paths: [['items', 1, 'left']] },
  {
    it: 'an error in an entity, under other names',
    query: '{ all: items { rest: left } }',
    paths: [['all', 1, 'rest']],
  },
  {
    it: 'an error of a fetch of entities without a path',
    query: '{ items { price } }',
    answers: { prices: says({ ...ofAll({ price: 1 }), errors: [no()] }) },
    paths: [['items']],
  },
  {
    it: 'an error of a fetch of entities with a path that names none',
    query: '{ items { price } }',
    answers: { prices: says({ data: null, errors: [no({ path: ['_entities'] })] }) },
    paths: [['items']],
  },
  {
    it: 'too few entities',
    query: '{ items { price } }',
    answers: { prices: says({ data: { _entities: [] } }) },
    paths: [['items']],
  },
  {
    it: 'entities of a subgraph that is away',
    isOutage: true,
    query: '{ items { price } first { price } }',
    answers: { prices: breaksOff },
    paths: [['items'], ['first']],
  },
  {
    it: 'entities that are more than a subgraph may answer with',
    query: '{ first { label(size: 11000) } }',
    paths: [['first']],
  },
  {
    it: 'errors of two questions that were sent as one',
    query: '{ items { price } first { ofKept } }',
    answers: { keeping: says({ data: { _entities: [{ kept: 1 }] } }), prices: says({ errors: [no()] }) },
    paths: [['items'], ['first']],
  },
  {
    it: 'what is asked for a field that requires it, and not by the client',
    query: '{ first { ofKept } }',
    paths: [['first']],
  },

  { it: 'a null that must not be', query: '{ count }', paths: [['count']] },
  {
    it: 'an entity that is not there, of which a field must be',
    query: '{ items { due } }',
    answers: { stock: says({ data: { _entities: [null] } }) },
    paths: [['items', 0, 'due']],
  },
  ...Object.entries({ mood: 'WILD', size: 'many', things: 'none' }).map(([field, value]): Case => ({
    it: `${field} that is ${JSON.stringify(value)}`,
    query: field === 'things' ? '{ things { id } }' : `{ ${field} }`,
    answers: { shop: says({ data: { [field]: value } }) },
    paths: [[field]],
  })),
  {
    it: 'an object of no type that there is',
    query: '{ things { id } }',
    answers: { shop: says({ data: { things: [{ __typename: 'Ghost', id: '1' }] } }) },
    paths: [['things', 0]],
  },

  { it: 'a field that somebody may not see', query: '{ text hidden }', paths: [['hidden']] },
  {
    it: 'one in a list',
    query: '{ items { id secret } }',
    paths: [
      ['items', 0, 'secret'],
      ['items', 1, 'secret'],
    ],
  },
  {
    it: 'an answer that would be too long',
    query: '{ text items { a: label(size: 4800) b: label(size: 4801) } }',
    paths: [['text'], ['items']],
  },
];

describe('the path of', () => {
  it.each(cases.map((one) => [one.it, one] as const))('%s', async (_name, one) => {
    const { query: document, variables, answers, isOutage, paths } = one;
    const asked = isOutage ? await startWith({ timeoutMs: 100 }) : gateway;
    try {
      answering(answers, asked);
      const request = { document, variables, context: {} };
      expect(pathsOf(await asked.engine.execute(request))).toEqual(paths);
      // As text, and what is asked for often is put together from text.
      for (let time = 0; time < 4; time += 1) {
        const text = JSON.parse(await plannedText(asked.engine, request)) as ExecutionResult;
        expect(pathsOf(text)).toEqual(paths);
        expect(text).toHaveProperty('data');
      }
    } finally {
      if (isOutage) await asked.stop();
    }
  });

  it.each([
    [
      'that fails',
      'a: put(name: "x") b: put(name: "x") c: put(name: "x") d: put e: put(name: "x") f: put',
      [['d'], ['f']],
    ],
    ['that must be', 'a: put(name: "x") must e: put', [['must']]],
  ])('a mutation %s, of more than are sent at once', async (_what, fields, paths) => {
    const request = { document: `mutation { ${fields} }`, context: {} };
    expect(pathsOf(await gateway.engine.execute(request))).toEqual(paths);
    expect(pathsOf(JSON.parse(await plannedText(gateway.engine, request)) as ExecutionResult)).toEqual(paths);
  });

  it.each<[string, string, Case['answers'], (string | number)[][]]>([
    [
      'of whose other fields a subgraph knows none',
      'changed { name left }',
      { stock: breaksOff },
      [['changed']],
    ],
    ['that is null and must not be', 'must { id }', {}, [['must']]],
    ['of a subscription that is refused', 'refused { id }', {}, [['refused']]],
  ])('an event %s', async (_what, field, answers, paths) => {
    answering(answers);
    const document = `subscription { ${field} }`;
    const stream = await gateway.engine.subscribe({ document, context: {} });
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
    const [first] = await Array.fromAsync(stream);
    expect(pathsOf(first ?? {})).toEqual(paths);
  });

  it('a subscription whose subgraph is away', async () => {
    const own = await startWith();
    await own.subgraphs.shop.kill();
    const stream = await own.engine.subscribe({ document: 'subscription { changed { id } }', context: {} });
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
    expect((await Array.fromAsync(stream)).map(pathsOf)).toEqual([[['changed']]]);
    await own.stop();
  });

  it.each<[string, string, Case['answers'], unknown[]]>([
    [
      'an object of a list, of which nothing came',
      '{ items { id ... @defer { price } } }',
      { prices: breaksOff },
      [[['items']], []],
    ],
    [
      'objects of a list, without saying of which',
      '{ items { id ... @defer { price } } }',
      { prices: says({ ...ofAll({ price: null }), errors: [no()] }) },
      [[['items']], []],
    ],
    ['an object', '{ first { id ... @defer { price } } }', { prices: breaksOff }, [[['first']]]],
    ['a field of an object', '{ second { id ... @defer { left } } }', {}, [[['second', 'left']]]],
    ['the root', '{ text ... @defer { stocked } }', { stock: breaksOff }, [[['stocked']]]],
    [
      'an object that would be too long',
      '{ items { id a: label(size: 4800) ... @defer { b: label(size: 4800) } } }',
      {},
      [[['items', 0]], [['items', 1]]],
    ],
  ])('what is put off of %s', async (_what, document, answers, paths) => {
    answering(answers);
    const result = await gateway.engine.executeIncrementally({ document, context: {} });
    if (!('initialResult' in result)) throw new Error(JSON.stringify(result));
    expect(pathsOf(result.initialResult)).toEqual([]);
    const parts = (await Array.fromAsync(result.subsequentResults)).flatMap(
      ({ incremental = [] }) => incremental,
    );
    expect(parts.map(pathsOf)).toEqual(paths);
  });
});

describe('an answer without data was not run, and its errors are about no field', () => {
  it.each<[string, string, Record<string, unknown>?]>([
    ['no GraphQL', '{'],
    ['no such field', '{ nothing }'],
    ['no such operation', 'fragment F on Query { text }'],
    ['no value for a variable', 'mutation ($name: String!) { put(name: $name) }'],
    ['a wrong value of a variable', 'mutation ($name: String) { put(name: $name) }', { name: 5 }],
  ])('%s', async (_what, document, variables) => {
    const result = await gateway.engine.execute({ document, variables, context: {} });
    expect(result).not.toHaveProperty('data');
    expect(pathsOf(result)).toEqual([undefined]);
  });
});
