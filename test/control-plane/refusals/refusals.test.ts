import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCommerce, type Commerce } from '#test/commerce/commerce.ts';
import { mutationsOf } from '#test/harness/roles-table.ts';
import { startFixture, type Fixture } from '../fixture.ts';
import { attempts, callerOf, type Role } from '../world.ts';
import { ofInstances } from './instances.ts';
import { ofOfferings } from './offerings.ts';
import { ofPeople } from './people.ts';
import { kinds, type Kind, type Refusal, type Row, type Rows } from './refusal.ts';
import { ofServices } from './services.ts';
import { makeThings, type Things } from './things.ts';

/**
 * What each mutation refuses, and in which words for programs: one value in `errors`, with field and code, and
 * nothing is changed. A mutation of the schema without a row is a failure.
 */
let commerce: Commerce;
let fixture: Fixture;
let things: Things;

beforeAll(async () => {
  // The real one: what a price and a link may name is what commerce has.
  commerce = await startCommerce();
  fixture = await startFixture({ saleor: { url: `${commerce.url}/`, appToken: commerce.appToken } });
  things = await makeThings(fixture);
}, 60_000);
afterAll(async () => {
  await fixture?.stop();
  await commerce?.stop();
});

const rowsOf = (it: Things): Rows => ({
  ...ofPeople(it),
  ...ofOfferings(it),
  ...ofInstances(it),
  ...ofServices(),
});

/** What has a life of its own: how far work is, and the audit log, which has each refusal. */
const CHANGING = ['jobs', 'offering_listings', 'audit_outbox', 'audit_events', 'audit_days'];
/** Of these, what was asked for. */
const ASKED_FOR = [
  `SELECT 'jobs' AS name, md5(string_agg(queue || key, '|' ORDER BY queue, key)) AS sum FROM jobs WHERE queue NOT IN ('reconciler', 'listings')`,
  `SELECT 'listings', md5(string_agg(offering_id || ' ' || revision, '|' ORDER BY offering_id)) FROM offering_listings`,
];

/** A sum of every table. */
async function digest(): Promise<Record<string, string>> {
  const { rows: tables } = await fixture.pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1)`,
    [CHANGING],
  );
  const sums = tables.map(
    ({ name }) => `SELECT '${name}', md5(string_agg(t::text, '|' ORDER BY t::text)) FROM "${name}" t`,
  );
  const { rows } = await fixture.pool.query<{ name: string; sum: string }>(
    [...ASKED_FOR, ...sums].join(' UNION ALL '),
  );
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

async function changedSince(before: Record<string, string>): Promise<string[]> {
  const after = await digest();
  return Object.keys(after).filter((table) => before[table] !== after[table]);
}

const refusalsOf = (row: Row, kind: Kind): readonly Refusal[] => {
  const given = row[kind];
  if (given === null) return [];
  return Array.isArray(given[0]) ? (given as readonly Refusal[]) : [given as Refusal];
};

interface Refused {
  field: string | null;
  code: string;
}

async function refusedBy(mutation: string, args: string, role: Role): Promise<Refused[]> {
  const { data, errors } = await fixture.ask<{ answer: { errors: Refused[] } | null }>(
    callerOf(role, things),
    `mutation { answer: ${mutation}(${args}) { errors { field code } } }`,
  );
  if (!errors) return data?.answer?.errors ?? [];
  return errors.map(({ path, extensions }) => ({
    field: null,
    code: `${String(extensions?.['code'])} of ${path?.join() === 'answer' ? 'the whole field' : 'the request'}`,
  }));
}

test('every mutation of the schema has its table of refusals', async () => {
  expect(Object.keys(rowsOf(things)).toSorted()).toEqual((await mutationsOf('control-plane')).toSorted());
});

describe.each(kinds)('%s', (kind) => {
  test('is one value in errors, with field and code, and changes nothing', async () => {
    const before = await digest();
    const found: unknown[] = [];
    const expected: unknown[] = [];
    for (const [mutation, row] of Object.entries(rowsOf(things)))
      for (const [args, field, code, role = 'OWNER'] of refusalsOf(row, kind)) {
        const asked = args ?? attempts[mutation]!(things);
        const name = `${mutation}(${asked.slice(0, 100)}) as ${role}`;
        expected.push([name, [{ field, code }], 'nothing changed']);
        const errors = await refusedBy(mutation, asked, role);
        found.push([name, errors, (await changedSince(before)).join() || 'nothing changed']);
      }
    expect(found).toEqual(expected);
  });
});

test('what is not refused shows where it changes something', async () => {
  const before = await digest();
  expect(await refusedBy('instanceUpdate', attempts['instanceUpdate']!(things), 'OWNER')).toEqual([]);
  expect(await changedSince(before)).toEqual(['instances']);
});
