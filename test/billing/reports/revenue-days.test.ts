import { randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRevenue, type ReportPeriod } from '#billing/store/reports.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { costOf } from '#test/harness/reading-cost.ts';

/** Long reports of an offering are read from its days, which are made of its quarters of an hour and say the same. */
const DAY_MS = 86_400_000;
const ago = (days: number): Date => new Date(Date.now() - days * DAY_MS);
const offering = randomUUID();
let database: TestDatabase;
let client: Client;

/** Every quarter of an hour of so many days until now, with figures that differ, in two currencies. */
const sell = (days: number) =>
  client.query(
    `INSERT INTO offering_sums
     SELECT $1, quarter_of(now()) - n * interval '15 minutes', currency, 10 * n + 7, 2 * n + 1, 8 * n + 6, n % 5, n, n % 3
     FROM generate_series(0, $2::int * 96) AS n, unnest(ARRAY['USD', 'CHF']) AS currency WHERE currency = 'USD' OR n % 7 = 0`,
    [offering, days],
  );
async function fold(): Promise<number> {
  const { rows } = await client.query<{ days: number }>('SELECT fold_days()::int AS days');
  const [{ days } = { days: 0 }] = rows;
  return days === 0 ? 0 : days + (await fold());
}
const revenue = (period: ReportPeriod) => readRevenue(drizzle({ client }), offering, period);
const faults = async () =>
  (await client.query(`SELECT fault, id FROM ledger_audit WHERE fault LIKE 'the kept days%'`)).rows;

beforeAll(async () => {
  database = await createTestDatabase('billing');
  client = new Client({ connectionString: database.url });
  await client.connect();
  await sell(400);
  await client.query('VACUUM ANALYZE');
}, 60_000);
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

const zones = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
const periods: ReportPeriod[] = zones.flatMap((timeZone) =>
  (['WEEK', 'MONTH'] as const).flatMap((interval) => [
    { from: ago(390), to: ago(0), interval, timeZone },
    { from: ago(200.4), to: ago(0.7), interval, timeZone },
    { from: ago(30.1), to: ago(29.9), interval, timeZone },
    {
      from: new Date(ago(90).setUTCHours(0, 0, 0, 0)),
      to: new Date(ago(45).setUTCHours(0, 0, 0, 0)),
      interval,
      timeZone,
    },
  ]),
);

test('weeks and months in any time zone are the same before and after days are folded, and cost less', async () => {
  const year: ReportPeriod = { from: ago(365), to: ago(0), interval: 'MONTH', timeZone: 'Europe/Zurich' };
  const read = () => costOf(client, (db) => readRevenue(db, offering, year));
  const before = [];
  for (const period of periods) before.push(await revenue(period));
  const quarters = await read();
  expect(before.flat().reduce((sum, { grossMicros }) => sum + grossMicros, 0)).toBeGreaterThan(0);

  expect(await fold()).toBeGreaterThan(395);
  await client.query('VACUUM ANALYZE');
  expect(await fold()).toBe(0);
  for (const [index, period] of periods.entries())
    expect(await revenue(period), JSON.stringify(period)).toEqual(before[index]);
  const days = await read();
  expect(quarters.rows).toBeGreaterThan(40_000);
  // Twelve days that two months share, two that are not folded yet, and of all others one row for each currency.
  expect(days.rows).toBeLessThan(5_000);
  expect(days.pages).toBeLessThan(quarters.pages / 4);
});

test('a day that is not what its quarters of an hour are is found', async () => {
  expect(await faults()).toEqual([]);
  const fault = { fault: 'the kept days of an offering differ from its quarters of an hour', id: offering };
  for (const harm of [
    // The first day, of which there may be an hour only, need not have any of that currency.
    `UPDATE offering_days SET net_micros = net_micros + 1
     WHERE currency = 'CHF' AND day = (SELECT min(day) FROM offering_days WHERE currency = 'CHF')`,
    `DELETE FROM offering_days WHERE currency = 'USD' AND day = (SELECT max(day) FROM offering_days)`,
    `INSERT INTO offering_days SELECT offering_id, day, 'EUR', 0, 0, 0, 0, 0, 0 FROM offering_days WHERE currency = 'USD' LIMIT 1`,
  ]) {
    await client.query('BEGIN');
    await client.query(harm);
    expect(await faults(), harm).toEqual([fault]);
    await client.query('ROLLBACK');
  }
});
