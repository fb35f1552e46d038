import { randomUUID } from 'node:crypto';
import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '#common/database/database.ts';
import { readCreditsConsumed } from '#billing/store/credits-consumed.ts';
import {
  readCreditsSeries,
  readRevenue,
  readStatementLines,
  readStatementMonths,
  readStatements,
} from '#billing/store/reports.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';

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
});
const [young, old] = [buyerSince('2026-01-01'), buyerSince('2021-02-01')];
const dayAfter = (since: string): Date => new Date(Date.parse(since) + 24 * 3_600_000);
let database: TestDatabase;
let client: Client;

/** An hour has a run, a day a purchase; past all rules, because only how much there is matters here. */
async function fill({ since, organization, wallet, instance, offering }: typeof young) {
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
  for (const buyer of [young, old]) await fill(buyer);
  await client.query('VACUUM ANALYZE');
}, 120_000);
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

interface Plan {
  'Node Type': string;
  'Plan Rows': number;
  'Actual Rows': number;
  'Actual Loops': number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}
/** Under a limit no more is read than it lets through. */
const nodesOf = (plan: Plan, limit = Infinity): Plan[] => [
  { ...plan, 'Plan Rows': Math.min(plan['Plan Rows'], limit) },
  ...(plan.Plans ?? []).flatMap((inner) =>
    nodesOf(inner, plan['Node Type'] === 'Limit' ? plan['Plan Rows'] : Infinity),
  ),
];

/** What the statements of a report read, by their own plans: rows of tables, pages, and how many rows were expected. */
async function costOf(report: (db: Db) => Promise<unknown>) {
  const cost = { rows: 0, pages: 0, expected: 0 };
  const dialect = new PgDialect();
  const explained = {
    async execute(statement: SQL) {
      const { sql, params } = dialect.sqlToQuery(statement);
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
        `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`,
        params,
      );
      const plan = rows[0]!['QUERY PLAN'][0].Plan;
      for (const node of nodesOf(plan)) {
        if (!/^(Seq|Index|Index Only|Bitmap Heap) Scan$/.test(node['Node Type'])) continue;
        cost.rows += (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
        cost.expected = Math.max(cost.expected, node['Plan Rows']);
      }
      cost.pages += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
      return client.query(sql, params);
    },
  };
  await report(explained as unknown as Db);
  return cost;
}

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
])('%s costs the same after five years as after one month', async (_what, report) => {
  const [first, later] = [await costOf((db) => report(db, young)), await costOf((db) => report(db, old))];
  expect(first.rows).toBeGreaterThan(0);
  // An index has a level more; the months of a statement are one row each.
  expect(later.rows).toBeLessThanOrEqual(first.rows + 150);
  expect(later.pages).toBeLessThanOrEqual(2 * first.pages + 200);
  // The plan was made for it: no scan expected to read a history.
  expect(later.expected).toBeLessThan(5_000);
});
