import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readCreditsConsumed } from '#billing/store/credits-consumed.ts';
import { createLedgerFixture, type LedgerFixture } from '../ledger/ledger-fixture.ts';

/** What an instance consumed is the difference of two kept sums: whatever the clock did when they were kept. */
const HOUR_MS = 3_600_000;

let at: LedgerFixture;
beforeAll(async () => {
  at = await createLedgerFixture();
});
afterEach(() => at.expectHealthy());
afterAll(() => at?.close());

async function run(organization: string, instance: string, credits: number): Promise<void> {
  const id = randomUUID();
  expect(await at.hold(organization, { id, instance, amountCredits: credits })).toBe('CREATED');
  expect(await at.ledger.settle({ id, amountCredits: credits, description: 'Run' })).toBe('SETTLED');
}

/** Makes all runs of the instance so far have been so many hours later, or earlier. */
async function move(instance: string, hours: number): Promise<void> {
  const client = await at.database.pool.connect();
  try {
    await client.query(`SET session_replication_role = 'replica'`);
    for (const [table, column] of [
      ['transfers', 'created_at'],
      ['instance_usage', 'quarter'],
    ])
      await client.query(
        `UPDATE ${table} SET ${column} = ${column} + make_interval(hours => $2) WHERE instance_id = $1`,
        [instance, hours],
      );
    await client.query(`SET session_replication_role = 'origin'`);
  } finally {
    client.release();
  }
}

const consumed = async (instance: string, since: Date | null): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await readCreditsConsumed(at.database.db, since, [instance, randomUUID()])).map((paid) => [
      paid.organizationId,
      paid.credits,
    ]),
  );
const hoursAgo = (hours: number): Date => new Date(Date.now() - hours * HOUR_MS);

test('of each wallet that paid, ever and since a moment', async () => {
  const [one, two] = [await at.organizationWith(100), await at.organizationWith(100)];
  const instance = randomUUID();
  await run(one, instance, 1);
  await move(instance, -48);
  await run(one, instance, 2);
  await run(two, instance, 4);
  await move(instance, -1);
  const before = new Date();
  await run(one, instance, 8);
  expect(await consumed(instance, null)).toEqual({ [one]: 11, [two]: 4 });
  expect(await consumed(instance, hoursAgo(100))).toEqual({ [one]: 11, [two]: 4 });
  expect(await consumed(instance, hoursAgo(24))).toEqual({ [one]: 10, [two]: 4 });
  // In the middle of a quarter of an hour.
  expect(await consumed(instance, before)).toEqual({ [one]: 8, [two]: 0 });
  expect(await consumed(instance, hoursAgo(-24))).toEqual({ [one]: 0, [two]: 0 });
});

test('when the clock went back, too', async () => {
  const organization = await at.organizationWith(100);
  const instance = randomUUID();
  await run(organization, instance, 1);
  await move(instance, 2);
  await run(organization, instance, 2);
  await run(organization, instance, 4);
  expect(await consumed(instance, null)).toEqual({ [organization]: 7 });
  expect(await consumed(instance, hoursAgo(-1))).toEqual({ [organization]: 1 });
});
