import { parse, visit } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { Supergraph } from '#gateway/engine/planning/supergraph.ts';
import { FEDERATION } from './harness/case.ts';
import { startGateway, type TestGateway } from './harness/gateway.ts';

const subgraphs = {
  users: {
    typeDefs: `${FEDERATION} type Query { me(id: ID): User } type User { id: ID! name: String }`,
    resolvers: { Query: { me: () => ({ id: '1', name: 'Ada' }) } },
  },
};

let gateway: TestGateway<'users'>;
const plan = vi.spyOn(Supergraph.prototype, 'plan');
const start = () => startGateway(subgraphs, { planCacheSize: 2 });
const execute = (document: string, variables = {}) =>
  gateway.engine.execute({ document, variables, context: {} });

beforeAll(async () => {
  gateway = await start();
});
afterAll(() => gateway.stop());
beforeEach(() => {
  plan.mockClear();
});

it('plans an operation once for each set of conditions', async () => {
  const document = 'query($id: ID, $more: Boolean!) { me(id: $id) { id name @include(if: $more) } }';
  await execute(document, { id: '1', more: true });
  await execute(document, { id: '2', more: true });
  expect(plan).toHaveBeenCalledTimes(1);
  expect(await execute(document, { id: '3', more: false })).toEqual({ data: { me: { id: '1' } } });
  expect(await execute(document, { id: '3', more: true })).toEqual({
    data: { me: { id: '1', name: 'Ada' } },
  });
  expect(plan).toHaveBeenCalledTimes(2);
});

it('keeps as many documents as it is told to', async () => {
  for (const document of ['{ a: me { id } }', '{ b: me { id } }', '{ c: me { id } }', '{ a: me { id } }']) {
    await execute(document);
  }
  expect(plan).toHaveBeenCalledTimes(4);
});

it('keeps no document that is so long that many of them would fill the memory', async () => {
  for (const length of [64, 65]) {
    const alias = 'a'.repeat(length * 1_024 - 20);
    for (let repeat = 0; repeat < 2; repeat++)
      expect(await execute(`{ ${alias}: me { id } }`)).toEqual({ data: { [alias]: { id: '1' } } });
  }
  expect(plan).toHaveBeenCalledTimes(3);
});

it('keeps no tokens of a document, and says all the same where its variables are wrong', async () => {
  const document = 'query(\n  $id: ID!\n) { me(id: $id) { id } }';
  const valid = parse(document);
  await gateway.engine.plan({ document, valid, variables: { id: '1' }, context: {} });
  visit(valid, {
    enter({ loc }) {
      expect([loc?.source.body, loc?.startToken, loc?.endToken]).toEqual([document, undefined, undefined]);
    },
  });
  expect((await execute(document)).errors?.[0]?.locations).toEqual([{ line: 2, column: 3 }]);
});

it('plans documents that differ in literals, spaces and comments as one', async () => {
  const documents = [
    'query Mine { me(id: "1") { name } }',
    'query Mine { me(id: 2) { name } } # mine',
    'query Mine {\n  me(id: null) { name }\n}',
  ];
  for (const document of documents)
    expect(await execute(document)).toEqual({ data: { me: { name: 'Ada' } } });
  expect(plan).toHaveBeenCalledTimes(1);
});

it('tells apart what it keeps as one: variables, conditions, names', async () => {
  const documents = [
    'query($id: ID) { me(id: $id) { name } }',
    'query($other: ID) { me(id: $other) { name } }',
    '{ me(id: "1") { name @skip(if: true) id } }',
    '{ me(id: "1") { name @skip(if: false) id } }',
  ];
  const answers = [];
  for (const document of documents) answers.push((await execute(document)).data);
  expect(answers).toEqual([
    { me: { name: 'Ada' } },
    { me: { name: 'Ada' } },
    { me: { id: '1' } },
    { me: { name: 'Ada', id: '1' } },
  ]);
  expect(plan).toHaveBeenCalledTimes(4);
});

it('hands what is used most to the next engine, which then plans nothing', async () => {
  const often = 'query Often($id: ID!, $more: Boolean = true) { me(id: $id) { name @include(if: $more) } }';
  await execute('{ seldom: me { id } }');
  for (const id of ['1', '2', '3']) await execute(often, { id });
  const [most, ...others] = gateway.engine.mostUsedOperations(5);
  expect(most).toMatchObject({ document: often, operationName: 'Often', variables: { more: true } });
  expect(others).toHaveLength(1);
  const next = await start();
  await next.engine.warm([{ document: '{ gone }', caller: {} }, ...(most ? [most] : [])]);
  plan.mockClear();
  expect(await next.engine.execute({ document: often, variables: { id: '1' }, context: {} })).toEqual({
    data: { me: { name: 'Ada' } },
  });
  expect(plan).not.toHaveBeenCalled();
  await next.stop();
});

it.each([
  ['{', undefined, 'GRAPHQL_PARSE_FAILED'],
  ['{ unknown }', undefined, 'GRAPHQL_VALIDATION_FAILED'],
  ['query A { me { id } } query B { me { id } }', undefined, 'OPERATION_RESOLUTION_FAILURE'],
  ['query A { me { id } }', 'B', 'OPERATION_RESOLUTION_FAILURE'],
  ['query($id: ID!) { me(id: $id) { id } }', undefined, 'BAD_USER_INPUT'],
])('refuses %s (%s) with %s', async (document, operationName, code) => {
  const result = await gateway.engine.execute({ document, operationName, context: {} });
  expect(result).toMatchObject({ errors: [{ extensions: { code } }] });
  expect(result).not.toHaveProperty('data');
});

it('explains a plan', async () => {
  const text = await gateway.engine.explain({ document: '{ me { id } }' });
  expect(text).toContain('Fetch(service: "users")');
});

it('refuses a supergraph that is none', () => {
  expect(() => new Supergraph('type Query { a: Int }')).toThrow();
});
