import { afterAll, beforeAll, expect, test } from 'vitest';
import { fold } from '#common/text/fold.ts';
import { person } from '#test/harness/identity.ts';
import { operator, startFixture, type Fixture } from '../fixture.ts';

const names = [
  'Łódź Straße',
  'Ærø Œuvre þing',
  'Βοηθός ΟΔΟΣ',
  'Помощник Ёлка',
  'الْعَرَبِيَّة أحمد',
  'עִבְרִית',
  'İstanbul ıssız',
  '客户支持代理',
  '한국어 도우미',
  'ผู้ช่วยภาษาไทย',
  'ＦＵＬＬ ﬁnance',
  'IT',
  'The Who',
];

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
  for (const name of names) {
    const { data } = await fixture.ask<{ organizationCreate: { errors: unknown[] } }>(
      person('founder@example.com'),
      'mutation ($name: String!) { organizationCreate(input: { name: $name }) { errors { code } } }',
      { name },
    );
    expect(data?.organizationCreate.errors).toEqual([]);
  }
});
afterAll(() => fixture.stop());

async function found(search: string): Promise<string[]> {
  const { data } = await fixture.ask<{ organizations: { edges: { node: { name: string } }[] } }>(
    operator,
    'query ($search: String!) { organizations(search: $search, first: 20) { edges { node { name } } } }',
    { search },
  );
  return data!.organizations.edges.map(({ node }) => node.name);
}

test.each([
  ['lodz strasse', 'Łódź Straße'],
  ['ŁÓDŹ', 'Łódź Straße'],
  ['aero thing', 'Ærø Œuvre þing'],
  ['œuvre', 'Ærø Œuvre þing'],
  ['οδος', 'Βοηθός ΟΔΟΣ'],
  ['ΒΟΗΘΌΣ', 'Βοηθός ΟΔΟΣ'],
  ['елка', 'Помощник Ёлка'],
  ['العربية', 'الْعَرَبِيَّة أحمد'],
  ['احمد', 'الْعَرَبِيَّة أحمد'],
  ['עברית', 'עִבְרִית'],
  ['issiz', 'İstanbul ıssız'],
  ['支持', '客户支持代理'],
  ['도우미', '한국어 도우미'],
  ['ภาษาไทย', 'ผู้ช่วยภาษาไทย'],
  ['full finance', 'ＦＵＬＬ ﬁnance'],
  ['it', 'IT'],
  ['the who', 'The Who'],
])('«%s» finds %s', async (search, name) => {
  expect(await found(search)).toContain(name);
});

test('a text of signs alone is in no name, an empty one in all', async () => {
  expect(await found('!! <->')).toEqual([]);
  expect((await found(' ')).length).toBeGreaterThanOrEqual(names.length);
});

test('the database compares letters as the services do', async () => {
  const { rows } = await fixture.pool.query<{ name: string; folded: string }>(
    'SELECT name, folded(name) AS folded FROM unnest($1::text[]) AS name',
    [names],
  );
  expect(rows.map(({ folded }) => folded)).toEqual(names.map(fold));
});

test('slugs have letters of every script, in those of addresses', async () => {
  const { rows } = await fixture.pool.query<{ slug: string }>(
    'SELECT slug FROM organizations WHERE name = ANY ($1) ORDER BY array_position($1, name)',
    [names.slice(0, 4)],
  );
  expect(rows.map(({ slug }) => slug)).toEqual([
    'lodz-strasse',
    'aero-oeuvre-thing',
    'voithos-odos',
    'pomoshchnik-elka',
  ]);
});
