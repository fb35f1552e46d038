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
  expect(breakingChanges(before, 'type Query { a: Int b: Int c: Int }')).toEqual([]);
  expect(breakingChanges(before, 'type Query { a: Int c: Int }')).toEqual(['Query.b was removed.']);
});

test('without a main branch there is nothing to compare with, and that is told', async () => {
  expect(await breakingChangesSinceMain(root, 'type Query { a: Int }')).toEqual({
    base: undefined,
    changes: [],
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
  expect(breakingChanges(`${dead} type Dead { id: ID }`, dead)).toEqual([]);
});
