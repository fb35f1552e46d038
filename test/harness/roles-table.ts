import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { expect } from 'vitest';
import type { Subgraph } from './database.ts';
import type { GraphQLAnswer } from './graphql.ts';

interface Trial<Role, World> {
  subgraph: Subgraph;
  roles: readonly Role[];
  /** What is tried upon, made anew after each try that was let in. */
  makeWorld(): Promise<World>;
  outcomeOf(mutation: string, role: Role, world: World): Promise<string>;
}

/**
 * Who may do what: tries every mutation of a subgraph's schema as everybody, and compares what comes out with the
 * table in its README. A mutation without a row, or a right that nobody wrote down, is a failure.
 */
export async function expectTable<Role extends string, World>({
  subgraph,
  roles,
  makeWorld,
  outcomeOf,
}: Trial<Role, World>): Promise<void> {
  const found: string[] = [];
  let untouched: World | undefined;
  for (const name of (await mutationsOf(subgraph)).toSorted()) {
    const outcomes: string[] = [];
    for (const role of roles) {
      const world: World = (untouched ??= await makeWorld());
      const outcome = await outcomeOf(name, role, world);
      if (outcome === 'yes') untouched = undefined;
      outcomes.push(outcome);
    }
    found.push([`\`${name}\``, ...outcomes].join(' | '));
  }
  expect(found).toEqual(await tableIn(subgraph, roles.length));
}

const fileOf = (subgraph: Subgraph, name: string): Promise<string> =>
  readFile(new URL(`../../subgraphs/${subgraph}/${name}`, import.meta.url), 'utf8');

/** Every mutation, also those for services alone. */
export async function mutationsOf(subgraph: Subgraph): Promise<string[]> {
  const { definitions } = parse(await fileOf(subgraph, 'schema.graphql'));
  return definitions.flatMap((definition) =>
    definition.kind === 'ObjectTypeDefinition' && definition.name.value === 'Mutation'
      ? (definition.fields ?? []).map(({ name }) => name.value)
      : [],
  );
}

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the table with so many roles, without the space that lines its columns up. */
async function tableIn(subgraph: Subgraph, roles: number): Promise<string[]> {
  return (await fileOf(subgraph, 'README.md'))
    .split('\n')
    .filter((line) => /^\| `[a-zA-Z]+` /.test(line) && cells(line).length === roles + 1)
    .map((line) => cells(line).join(' | '));
}

interface Payload {
  errors?: { code: string }[];
}

/**
 * How a mutation ended that was asked for as `answer`: `sign in`; `no`, it is told that it is not allowed; `–`, for
 * it there is no such thing; else `yes`, it may, whatever came of it.
 */
export function outcomeIn({ data, errors }: GraphQLAnswer<{ answer: Payload | null }>): string {
  const code = errors?.[0]?.extensions?.['code'] ?? data?.answer?.errors?.[0]?.code;
  if (code === 'UNAUTHENTICATED') return 'sign in';
  if (code === 'FORBIDDEN') return 'no';
  return code === 'NOT_FOUND' ? '–' : 'yes';
}
