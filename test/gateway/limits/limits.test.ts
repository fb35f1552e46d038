import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '../../harness/graphql.ts';
import { type SmallGraph, startSmallGraph } from '../small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({ MAX_DEPTH: '5', MAX_ALIASES: '3', MAX_ROOT_FIELDS: '2', MAX_COST: '60' });
});
afterAll(() => graph?.stop());

const fetches = () => Object.values(graph.subgraphs).reduce((sum, { headers }) => sum + headers.length, 0);

async function expectRefused(query: string, code: string, variables = {}): Promise<void> {
  const before = fetches();
  // No way in may be wider than another.
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const answer = await graphql(graph.url, query, variables, { accept });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code } }] });
    expect(answer.data).toBeUndefined();
  }
  expect(fetches()).toBe(before);
}

test('an operation that is too deep is refused, through fragments too', async () => {
  await expectRefused('{ nested { inner { inner { inner { inner { name } } } } } }', 'DEPTH_LIMIT_EXCEEDED');
  await expectRefused(
    '{ nested { inner { ...Deeper } } } fragment Deeper on Nested { inner { inner { inner { name } } } }',
    'DEPTH_LIMIT_EXCEEDED',
  );
  const answer = await graphql(graph.url, '{ nested { inner { inner { inner { name } } } } }');
  expect(answer).toEqual({ status: 200, data: { nested: { inner: null } } });
});

test('an operation with too many aliases is refused, each use of a fragment counted', async () => {
  await expectRefused('{ nested { a: name b: name c: name d: name } }', 'ALIAS_LIMIT_EXCEEDED');
  await expectRefused(
    '{ nested { ...Two inner { ...Two } } } fragment Two on Nested { a: name b: name }',
    'ALIAS_LIMIT_EXCEEDED',
  );
});

test('an operation with too many root fields is refused', async () => {
  await expectRefused('{ viewer runs nested { name } }', 'ROOT_FIELD_LIMIT_EXCEEDED');
});

test('a document that is too long is refused', async () => {
  await expectRefused(`{ ${'viewer '.repeat(2_001)} }`, 'TOKEN_LIMIT_EXCEEDED');
});

test('an operation that may come to too many objects is refused, variables counted', async () => {
  const query = 'query ($n: Int) { products(first: $n) { name } }';
  await expectRefused(query, 'COST_LIMIT_EXCEEDED', { n: 61 });
  expect((await graphql(graph.url, query, { n: 60 })).status).toBe(200);
});

test('what a supergraph says about costs counts', async () => {
  await expectRefused('{ search(text: "a", size: 41) { name } }', 'COST_LIMIT_EXCEEDED');
  expect((await graphql(graph.url, '{ search(text: "a", size: 40) { name } }')).status).toBe(200);
  const query = 'query ($text: String, $size: Int) { search(text: $text, size: $size) { name } }';
  await expectRefused(query, 'COST_LIMIT_EXCEEDED', { text: 'a', size: 41 });
  expect((await graphql(graph.url, query, { size: 60 })).status).toBe(200);
});

test('a list whose length must be given is refused without', async () => {
  await expectRefused('{ search(text: "a") { name } }', 'SLICING_ARGUMENT_REQUIRED');
});

test('how long lists are taken to be is configurable', async () => {
  const strict = await startSmallGraph({ MAX_COST: '60', ASSUMED_LIST_SIZE: '61' });
  const answer = await graphql(strict.url, '{ products { name } }');
  expect(answer.errors).toMatchObject([{ extensions: { code: 'COST_LIMIT_EXCEEDED', size: 61, limit: 60 } }]);
  await strict.stop();
});

test('fragments that multiply cost nothing to refuse', async () => {
  const fragments = Array.from(
    { length: 40 },
    (_, i) => `fragment F${i} on Nested { a: inner { ...F${i + 1} } b: inner { ...F${i + 1} } }`,
  );
  const startedMs = performance.now();
  const query = `{ nested { ...F0 } } ${fragments.join(' ')} fragment F40 on Nested { name }`;
  const answer = await graphql(graph.url, query);
  expect(answer.status).toBe(400);
  expect(performance.now() - startedMs).toBeLessThan(2_000);
});

test('the usual introspection query passes in development, and none in production', async () => {
  const shown = await graphql<IntrospectionQuery>(graph.url, getIntrospectionQuery());
  expect(shown.status).toBe(200);
  // Which graphql-js before 16.15 cannot read.
  const locations = shown.data!['__schema'].directives.flatMap((directive) => directive.locations);
  expect(locations).toContain('FIELD_DEFINITION');
  expect(locations).not.toContain('DIRECTIVE_DEFINITION');
  const production = await startSmallGraph({ NODE_ENV: 'production' });
  const refused = await graphql(production.url, getIntrospectionQuery());
  expect(refused).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'INTROSPECTION_DISABLED' } }],
  });
  expect(refused.errors).toHaveLength(1);
  expect((await graphql(production.url, '{ __typename viewer }')).status).toBe(200);
  expect(
    (await fetch(production.url, { headers: { accept: 'text/html' } })).headers.get('content-type'),
  ).not.toContain('text/html');
  await production.stop();
});
