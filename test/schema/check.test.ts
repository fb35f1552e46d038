import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breakingChanges, breakingChangesSinceMain } from '#schema/breaking-changes.ts';
import { differing } from '#schema/generated.ts';
import { lintSdl } from '#schema/lint.ts';
import { reachable } from '#schema/reachable.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'check-test-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function lint(sdl: string, subgraph = 'ours'): Promise<string> {
  await rm(join(root, 'subgraphs'), { recursive: true, force: true });
  await mkdir(join(root, 'subgraphs', subgraph), { recursive: true });
  await writeFile(join(root, 'subgraphs', subgraph, 'schema.graphql'), sdl);
  return lintSdl(root);
}

test.each([
  ['a root field without description', 'type Query { run: ID }', /Describe this root field/],
  ['a type without description', 'type Run { "A UUID." id: ID! }', /required for type "Run"/],
  ['a field without description', '"Work." type Run { cost: Int! }', /required for field "cost"/],
  ['an argument without description', '"Work." type Run { "In it." log(after: ID): ID }', /value "after"/],
  ['an input field without description', '"How." input Filter { state: ID }', /value "state"/],
  ['an enum value without description', '"Where it is." enum State { DONE }', /enum value "DONE"/],
  ['a scalar without description', 'scalar DateTime', /required for scalar "DateTime"/],
  ['a directive without description', 'directive @slow on FIELD_DEFINITION', /required for directive "slow"/],
  ['a type in lower case', 'type run { id: ID! }', /PascalCase/],
  ['a field in snake case', 'type Run { started_at: ID! }', /camelCase/],
  ['an enum value in lower case', 'enum State { done }', /UPPER_CASE/],
  ['a field that repeats its type', 'type Run { runId: ID! }', /starts with the name of the parent type/],
  ['a deprecation without reason', 'type Run { id: ID! @deprecated }', /deprecation/i],
])('the SDL lint reports %s', async (_what, sdl, report) => {
  expect(await lint(sdl)).toMatch(report);
});

test('the SDL lint has nothing to say about described fields, and lets Saleor its names', async () => {
  const described = '"Reads." type Query { "A run." run: Run } "Work." type Run { "In credits." cost: Int! }';
  expect(await lint(described)).toBe('');
  expect(await lint('type Product { id: ID! productType: ID! } input W { AND: [W!] }', 'commerce')).toBe('');
});

test('what clients can do no longer is a breaking change, what they can do besides is none', () => {
  const before = 'type Query { a: Int b: Int }';
  expect(breakingChanges(before, 'type Query { a: Int b: Int c: Int }').changes).toEqual([]);
  expect(breakingChanges(before, 'type Query { a: Int c: Int }').changes).toEqual(['Query.b was removed.']);
});

test('without a main branch there is nothing to compare with, and that is told', async () => {
  expect(await breakingChangesSinceMain(root, 'type Query { a: Int }')).toEqual({
    base: undefined,
    changes: [],
    unnoticed: [],
  });
});

test('generated files that differ or are missing are named', async () => {
  const [same, other, missing] = ['same.ts', 'other.ts', 'missing.ts'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(same, 'text');
  await writeFile(other, 'old');
  const fresh = new Map([
    [same, 'text'],
    [other, 'new'],
    [missing, 'text'],
  ]);
  expect(await differing(root, fresh)).toEqual(['other.ts', 'missing.ts']);
});

test('the API declares nothing that no operation can come to, and knows what such a thing is', async () => {
  const api = buildSchema(await readFile(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
  expect(Object.keys(reachable(api).getTypeMap()).toSorted()).toEqual(
    Object.keys(api.getTypeMap()).toSorted(),
  );
  const dead = 'type Query { a: A } interface A { id: ID } type B implements A { id: ID } ';
  const names = Object.keys(reachable(buildSchema(`${dead} type Dead { id: ID }`)).getTypeMap());
  expect(names).toContain('B');
  expect(names).not.toContain('Dead');
  expect(breakingChanges(`${dead} type Dead { id: ID }`, dead).changes).toEqual([]);
});

const DAY_MS = 86_400_000;
const used = (coordinates: string[], daysAgo: number, firstDaysAgo = 60) => ({
  client: 'shop',
  clientVersion: '1.2',
  operation: 'Products',
  documentHash: '0123456789abcdef',
  coordinates,
  count: 7,
  firstAt: new Date(Date.now() - firstDaysAgo * DAY_MS).toISOString(),
  lastAt: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
});

test('a breaking change names whom it would break, or that nobody would notice', () => {
  const before = 'type Query { a: Int b: Int c: Int }';
  const after = 'type Query { a: Int }';
  const usage = { days: 60, exportedAt: Date.now(), uses: [used(['Query.b'], 3), used(['Query.c'], 40)] };
  const { changes, unnoticed } = breakingChanges(before, after, usage);
  expect(changes).toEqual([
    expect.stringMatching(/^Query\.b was removed\. Would break shop 1\.2 \(Products, 7 times, last \d{4}-/),
  ]);
  expect(unnoticed).toEqual(['Query.c was removed. Nobody used it for 30 days.']);
});

test('what was recorded for a few days proves nothing', () => {
  const usage = { days: 4, exportedAt: Date.now(), uses: [used(['Query.a'], 1, 4)] };
  expect(breakingChanges('type Query { a: Int b: Int }', 'type Query { a: Int }', usage)).toEqual({
    changes: ['Query.b was removed. Nobody used it, but usage is known for 4 days only.'],
    unnoticed: [],
  });
});

const everything = `
  directive @d on FIELD
  interface I { a: Int } union U = A | B
  type A implements I { a: Int e(x: Int, y: E): E } type B { b: Int }
  enum E { P Q } input N { a: Int b: N }
  type Query { a: A b(n: N): U }`;
test.each([
  ['a field', 'type A implements I { a: Int e(x: Int, y: E): E }', 'type A implements I { a: Int }', 'A.e'],
  ["a field's type", 'type B { b: Int }', 'type B { b: ID }', 'B.b'],
  ['an argument', 'e(x: Int, y: E)', 'e(y: E)', 'A.e(x:)'],
  ["an argument's type", 'e(x: Int, y: E)', 'e(x: ID, y: E)', 'A.e(x:)'],
  ['a required argument', 'e(x: Int,', 'e(z: Int!, x: Int,', 'A.e'],
  ["an enum's value, by who reads it", 'enum E { P Q }', 'enum E { P }', 'A.e'],
  ["an enum's value, by who sends it", 'enum E { P Q }', 'enum E { P }', 'A.e(y:)'],
  ['a type, by its fields', 'union U = A | B', 'union U = A', 'B'],
  ["an input's field, by variables", 'input N { a: Int b: N }', 'input N { b: N }', 'N'],
  ["an input's field, where it is written out", 'input N { a: Int b: N }', 'input N { b: N }', 'N.a'],
  ['a required field of an input', 'input N { a: Int', 'input N { z: Int! a: Int', 'Query.b(n:)'],
  ['an interface', 'type A implements I {', 'type A {', 'A'],
])('who uses what a change takes away is found: %s', (_what, old, changed, coordinate) => {
  expect(everything).toContain(old);
  const usage = { days: 60, exportedAt: Date.now(), uses: [used([coordinate], 1)] };
  const { changes } = breakingChanges(everything, everything.replace(old, changed), usage);
  expect(changes.join('\n')).toContain('Would break shop 1.2');
});
