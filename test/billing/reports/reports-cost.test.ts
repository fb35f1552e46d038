import { randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '#common/database/database.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { readCreditsConsumed } from '#billing/store/credits-consumed.ts';
import {
  readCreditsSeries,
  readRevenue,
  readStatementLines,
  readStatementMonths,
  readStatements,
} from '#billing/store/reports.ts';
import {
  countEarnings,
  earningKey,
  readEarnings,
  type EarningFilter,
} from '#billing/store/pages/earning-pages.ts';
import { readEarningsBalances } from '#billing/store/pages/money-pages.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { costOf } from '#test/harness/reading-cost.ts';

/**
 * What reports read does not grow with what happened before: one organization is a month old, the other one as busy for
 * five years. Counted are rows and pages that the plans of the real statements read, and not time.
 */
const MONTH = '2026-01-01';
const period = {
  from: new Date('2026-01-01T00:00:00Z'),
  to: new Date('2026-02-01T00:00:00Z'),
  interval: 'DAY',
  timeZone: 'Europe/Berlin',
} as const;

const buyerSince = (since: string) => ({
  since,
  organization: randomUUID(),
  wallet: randomUUID(),
  instance: randomUUID(),
  offering: randomUUID(),
  seldom: randomUUID(),
  seller: randomUUID(),
});
/** Of a history that is not long a plan may well read all. */
const [young, grown, old] = [buyerSince('2026-01-01'), buyerSince('2025-10-01'), buyerSince('2021-02-01')];
const dayAfter = (since: string): Date => new Date(Date.parse(since) + 24 * 3_600_000);
const page = { limit: 20, direction: 'forward' } as const;
let database: TestDatabase;
let client: Client;

/** An hour has a run, a day a purchase; past all rules, because only how much there is matters here. */
async function fill({ since, organization, wallet, instance, offering, seldom, seller }: typeof young) {
  const hours = `generate_series('${since}'::timestamptz, '2026-01-31 23:00Z', interval '1 hour') WITH ORDINALITY AS h(at, n)`;
  await client.query(`
    INSERT INTO wallets (id, organization_id, credits_posted, debits_posted, consumed, sequence, month)
    SELECT '${wallet}', '${organization}', 2 * count(*), count(*), count(*), count(*), '${MONTH}' FROM ${hours};
    INSERT INTO transfers (id, wallet_id, sequence, phase, debit_account, credit_account, amount, kind, balance_after,
      instance_id, description, created_at)
    SELECT gen_random_uuid(), '${wallet}', n, 'POST', 0, 6, 1, 'RUN', 1, '${instance}', 'Run', at FROM ${hours};
    INSERT INTO instance_usage (instance_id, quarter, wallet_id, credits, runs, credits_before)
    SELECT '${instance}', at, '${wallet}', 1, 1, n - 1 FROM ${hours};
    INSERT INTO offering_sums (offering_id, quarter, currency, gross_micros, net_micros, credits)
    SELECT '${offering}', at, 'USD', 10, 8, 1 FROM ${hours};
    INSERT INTO earnings (id, kind, seller_id, offering_id, currency, gross_micros, commission_micros, net_micros, available_at,
      created_at)
    SELECT gen_random_uuid(), CASE WHEN n % 200 = 0 THEN 'RUN_REFUND' ELSE 'USAGE' END, '${seller}', '${offering}', 'USD', 10,
      2, 8, at + interval '15 minutes', at FROM ${hours};
    INSERT INTO earnings (id, kind, seller_id, offering_id, currency, gross_micros, commission_micros, net_micros, available_at,
      created_at)
    SELECT gen_random_uuid(), 'USAGE', '${seller}', '${seldom}', 'CHF', 10, 2, 8, at, at FROM ${hours} WHERE n IN (2, 5);
    INSERT INTO offering_sums (offering_id, quarter, currency, gross_micros, net_micros, credits)
    SELECT '${seldom}', at, 'CHF', 10, 8, 1 FROM ${hours} WHERE n IN (2, 5);
    INSERT INTO earning_sums SELECT seller_id, currency, kind, available_at, gross_micros, commission_micros, net_micros, 1
    FROM earnings WHERE seller_id = '${seller}';
    INSERT INTO wallet_openings SELECT '${wallet}', month::date, 2, 1, 1, 0
    FROM generate_series('${since}'::timestamp, '${MONTH}', interval '1 month') AS month;
    INSERT INTO purchases (id, kind, order_id, organization_id, amount_micros, currency, description, request, created_at)
    SELECT gen_random_uuid(), 'CREDITS', 'Order:' || n, '${organization}', 1, 'USD', 'A pack', '{}', at
    FROM ${hours} WHERE n % 24 = 0`);
}

beforeAll(async () => {
  database = await createTestDatabase('billing');
  client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`SET session_replication_role = 'replica'`);
  for (const buyer of [young, grown, old]) await fill(buyer);
  await client.query('SELECT fold_sums()');
  await client.query('VACUUM ANALYZE');
}, 120_000);
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

test('where clocks are put back, the hour that comes twice is two, and each has its own', async () => {
  const seen = await readCreditsSeries(drizzle({ client }), old.instance, [old.organization], {
    from: new Date('2025-10-25T23:00:00Z'),
    to: new Date('2025-10-26T03:00:00Z'),
    interval: 'HOUR',
    timeZone: 'Europe/Berlin',
  });
  expect(seen).toEqual(
    [23, 24, 25, 26].map((hours) => ({
      at: new Date(Date.UTC(2025, 9, 25, hours)),
      credits: 1,
      runs: 1,
    })),
  );
});

test.each<[string, (db: Db, buyer: typeof young) => Promise<unknown>]>([
  [
    'what an instance consumed, day by day',
    (db, { instance, organization }) => readCreditsSeries(db, instance, [organization], period),
  ],
  ['what an offering brought in, day by day', (db, { offering }) => readRevenue(db, offering, period)],
  ['the months of a statement', (db, { organization }) => readStatementMonths(db, organization)],
  ['what changed in a month', (db, { organization }) => readStatements(db, organization, [MONTH])],
  ['what was bought in a month', (db, { organization }) => readStatementLines(db, organization, [MONTH])],
  [
    'what was consumed since the month began',
    (db, { instance }) => readCreditsConsumed(db, period.from, [instance]),
  ],
  ['what was ever consumed', (db, { instance }) => readCreditsConsumed(db, null, [instance])],
  [
    'what was consumed since the second day',
    (db, { instance, since }) => readCreditsConsumed(db, dayAfter(since), [instance]),
  ],
  ['what a seller earned', (db, { seller }) => readEarningsBalances(db, seller)],
  ['how often a seller earned', (db, { seller }) => countEarnings(db, seller, { currency: 'USD' })],
  ['the newest earnings of a seller', (db, { seller }) => readEarnings(db, seller, {}, page)],
  [
    'what a seller seldom earned in another currency',
    (db, { seller }) => readEarnings(db, seller, { currency: 'CHF' }, page),
  ],
  [
    'what an offering of a seller seldom earned',
    (db, { seller, seldom }) => readEarnings(db, seller, { offering: seldom }, page),
  ],
  ['how often it did', (db, { seller, seldom }) => countEarnings(db, seller, { offering: seldom })],
  [
    'the newest refunds of a seller',
    (db, { seller }) => readEarnings(db, seller, { kinds: ['REFUND'] }, { ...page, limit: 2 }),
  ],
])('%s costs the same after five years as after one month', async (_what, report) => {
  const first = await costOf(client, (db) => report(db, young));
  expect(first.rows).toBeGreaterThan(0);
  for (const buyer of [grown, old]) {
    const later = await costOf(client, (db) => report(db, buyer));
    // An index has a level more; the months of a statement are one row each.
    expect(later.rows).toBeLessThanOrEqual(first.rows + 150);
    expect(later.pages).toBeLessThanOrEqual(2 * first.pages + 200);
    // The plan was made for it: no scan expected to read a history.
    expect(later.expected).toBeLessThan(5_000);
  }
});

test('earnings are counted exactly, whatever is asked for, and not one by one when they are many', async () => {
  const db = drizzle({ client });
  const { rows } = await client.query<{ all: string; refunds: string }>(
    `SELECT count(*) AS all, count(*) FILTER (WHERE kind = 'RUN_REFUND') AS refunds FROM earnings WHERE seller_id = $1`,
    [old.seller],
  );
  expect(await countEarnings(db, old.seller, {})).toBe(Number(rows[0]?.all));
  expect(await countEarnings(db, old.seller, { kinds: ['REFUND'] })).toBe(Number(rows[0]?.refunds));
  expect(await countEarnings(db, old.seller, { kinds: ['SALE'] })).toBe(0);
  expect(await countEarnings(db, old.seller, { currency: 'EUR' })).toBe(0);
  const aDay = { from: period.from, to: dayAfter(MONTH) };
  expect(await countEarnings(db, old.seller, { ...aDay, offering: old.offering })).toBe(24);
  expect(await countEarnings(db, old.seller, { offering: old.offering })).toBeNull();
});

test('earnings of a currency, an offering or a time are those that there are, in pages of either direction', async () => {
  const db = drizzle({ client });
  const { seller, seldom, offering } = grown;
  const all = await client.query<{ id: string }>(
    'SELECT id FROM earnings WHERE seller_id = $1 ORDER BY created_at DESC, id DESC',
    [seller],
  );
  const ids = async (filter: EarningFilter, how: Partial<Page> = {}) => {
    const seen: string[] = [];
    const after = how.direction === 'backward' ? 'before' : 'after';
    for (let key: string[] | undefined; ;) {
      const rows = await readEarnings(db, seller, filter, {
        ...page,
        limit: 499,
        ...how,
        ...(key && { [after]: key }),
      });
      const last = rows.at(-1);
      if (!last) return seen;
      seen.push(...rows.map(({ id }) => id));
      key = [...earningKey(last)];
    }
  };
  const newestFirst = all.rows.map(({ id }) => id);
  expect(await ids({})).toEqual(newestFirst);
  expect(await ids({}, { direction: 'backward' })).toEqual(newestFirst.toReversed());
  const rare = await ids({ currency: 'CHF' });
  expect(rare).toHaveLength(2);
  expect(await ids({ offering: seldom })).toEqual(rare);
  expect(await ids({ offering: seldom, currency: 'USD' })).toEqual([]);
  expect(await ids({ offering: seldom }, { limit: 0 })).toEqual(rare);
  expect(await ids({ offering })).toEqual(newestFirst.filter((id) => !rare.includes(id)));
  expect(await ids({ offering }, { direction: 'backward', limit: 99 })).toEqual(
    newestFirst.filter((id) => !rare.includes(id)).toReversed(),
  );
  // Of a kind that is seldom among what is not.
  const refunds = await ids({ kinds: ['REFUND'] });
  expect(refunds.length).toBeGreaterThan(2);
  expect(await ids({ offering, kinds: ['REFUND'] }, { limit: 1 })).toEqual(refunds);
  expect(await countEarnings(db, seller, { offering: seldom })).toBe(2);
  expect(await countEarnings(db, seller, { offering: seldom, ...period })).toBe(0);
});
