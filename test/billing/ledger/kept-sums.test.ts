import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { unfoldedSums } from '#billing/store/ledger/unfolded-sums.ts';
import { costOf } from '#test/harness/reading-cost.ts';
import { createLedgerFixture, type LedgerFixture } from './ledger-fixture.ts';

let at: LedgerFixture;
const seller = randomUUID();

beforeAll(async () => {
  at = await createLedgerFixture();
});
afterEach(() => at.expectHealthy());
afterAll(() => at?.close());

const rows = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await at.database.pool.query<T & object>(text, values)).rows;
const balances = () =>
  rows(`SELECT name AS account, NULL AS currency, sum(balance)::text AS balance FROM account_balances GROUP BY name
        UNION ALL SELECT account, currency, sum(balance_micros)::text FROM money_balances GROUP BY account, currency
        ORDER BY account, currency, balance`);
const count = async (text: string): Promise<number> =>
  Number((await rows<{ count: string }>(`SELECT count(*) FROM ${text}`))[0]?.count);
async function fold(): Promise<void> {
  const sweep = unfoldedSums(at.database.pool);
  while ((await sweep.deleteBatch()) > 0);
}

/** Buys ten credits for a dollar, spends three of them, and gives one of the others up. */
async function business(): Promise<void> {
  const organization = randomUUID();
  const paid = { amountMicros: 1_000_000, currency: 'USD' };
  const bought = {
    id: randomUUID(),
    kind: 'PURCHASE' as const,
    amountCredits: 10,
    order: `Order:${randomUUID()}`,
    paid,
  };
  expect(await at.grant(organization, bought)).toBe('CREATED');
  const id = randomUUID();
  expect(await at.hold(organization, { id, run: id, amountCredits: 3, seller })).toBe('CREATED');
  expect(await at.ledger.settle({ id, amountCredits: 3, description: 'Run' })).toBe('SETTLED');
  expect(
    await at.ledger.adjust({ id: randomUUID(), organization, amountCredits: 1, description: 'Mistake' }),
  ).toBe('CREATED');
}
/** A month goes by: what was earned is long available. */
async function pass(): Promise<void> {
  const client = await at.database.pool.connect();
  try {
    // The ledger refuses that otherwise.
    await client.query(`BEGIN; SET LOCAL session_replication_role = 'replica'`);
    for (const table of ['earnings', 'earning_sums'])
      await client.query(
        `UPDATE ${table} SET available_at = available_at - interval '30 days' WHERE isfinite(available_at)`,
      );
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

test('sums of many movements become one, which is the same', async () => {
  await Promise.all(Array.from({ length: 10 }, business));
  const before = await balances();
  expect(before).toContainEqual({ account: 'CLEARING', currency: 'USD', balance: '-10000000' });
  expect(before).toContainEqual({ account: 'ISSUANCE_PURCHASE', currency: null, balance: '-90' });
  expect(await count('account_sums')).toBeGreaterThan(20);
  await fold();
  expect(await balances()).toEqual(before);
  expect(await count('account_sums')).toBe(
    await count('(SELECT DISTINCT account, seller_id, currency FROM account_sums) AS a'),
  );
  // What is pending stays by the time when it becomes available.
  expect(await count(`earning_sums WHERE available_at > now()`)).toBeGreaterThan(0);
});

test('what a seller could be paid out long ago is one row', async () => {
  await business();
  await fold();
  const earned = () =>
    rows(
      `SELECT kind, sum(gross_micros)::text AS gross, sum(net_micros)::text AS net, sum(entries)::text AS entries
          FROM earning_sums WHERE seller_id = $1 GROUP BY kind`,
      [seller],
    );
  const before = await earned();
  await pass();
  await fold();
  await business();
  await pass();
  await fold();
  expect(await rows('SELECT available_at FROM earning_sums WHERE seller_id = $1', [seller])).toEqual([
    { available_at: Number.NEGATIVE_INFINITY },
  ]);
  const [was, is] = [before[0] as Record<string, string>, (await earned())[0] as Record<string, string>];
  expect(Number(is['gross']) - Number(was['gross'])).toBe(300_000);
  expect(Number(is['entries']) - Number(was['entries'])).toBe(1);
});

test('nothing is lost or doubled when several fold while business goes on', async () => {
  for (let round = 0; round < 5; round++) {
    await Promise.all([...Array.from({ length: 8 }, business), fold(), fold(), fold()]);
    await pass();
  }
  await fold();
  // What it must be is worked out from the transfers themselves, after this test as after all others.
  expect(await count('account_sums')).toBe(
    await count('(SELECT DISTINCT account, seller_id, currency FROM account_sums) AS a'),
  );
});

/** What it costs to look for faults, when nothing has happened for a while. */
async function costOfLooking() {
  await pass();
  await fold();
  const client = new Client({ connectionString: at.database.url });
  await client.connect();
  try {
    // Of tables as small as these a planner reads all.
    await client.query('VACUUM ANALYZE');
    await client.query('SET enable_seqscan = off');
    return await costOf(client, (db) => db.execute(sql`SELECT * FROM ledger_faults`));
  } finally {
    await client.end();
  }
}

test('what is looked at all the time costs the same, however much a wallet has bought and spent', async () => {
  const organization = randomUUID();
  const trade = async (): Promise<void> => {
    const paid = { amountMicros: 1_000_000, currency: 'USD' };
    const id = randomUUID();
    await at.grant(organization, { kind: 'PURCHASE', amountCredits: 3, order: `Order:${id}`, paid });
    await at.hold(organization, { id, run: id, amountCredits: 3, seller });
    await at.ledger.settle({ id, amountCredits: 3, description: 'Run' });
  };
  await trade();
  const before = await costOfLooking();
  for (let times = 0; times < 100; times++) await trade();
  const after = await costOfLooking();
  expect(after.rows).toBeLessThanOrEqual(before.rows + 2);
}, 60_000);
