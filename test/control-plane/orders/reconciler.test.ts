import { afterAll, beforeAll, expect, test } from 'vitest';
import { person } from '#test/harness/identity.ts';
import { paidOrder, startFixture, type Fixture } from '../fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture({ reconciles: true });
});
afterAll(() => fixture.stop());

const activeOf = async (email: string) => {
  const { data } = await fixture.ask<{ instances: { totalCount: number } }>(
    person(email),
    '{ instances(state: [ACTIVE]) { totalCount } }',
  );
  return data!.instances.totalCount;
};
const looks = async () => {
  const { rows } = await fixture.pool.query<{ key: string; finished: boolean; since: string; run_at: Date }>(
    `SELECT key, finished_at IS NOT NULL AS finished, payload ->> 'since' AS since, run_at
     FROM jobs WHERE queue = 'reconciler' ORDER BY created_at`,
  );
  return rows;
};
const waiting = async () => (await looks()).filter(({ finished }) => !finished);
const lastErrors = async () => {
  const { rows } = await fixture.pool.query<{ last_error: string }>(
    `SELECT last_error FROM jobs WHERE queue = 'reconciler' AND finished_at IS NULL`,
  );
  return rows.map((row) => row.last_error);
};
const lookNow = async () => {
  await fixture.pool.query(
    `UPDATE jobs SET run_at = now() WHERE queue = 'reconciler' AND finished_at IS NULL`,
  );
  await fixture.pool.query(`NOTIFY jobs, 'reconciler'`);
};

test('a paid order whose event was lost is found, page by page; one that came is left alone', async () => {
  await expect.poll(async () => (await looks()).map(({ finished }) => finished)).toEqual([true, false]);
  const known = paidOrder('known@example.com');
  await fixture.sendOrder(known);
  await expect.poll(() => activeOf('known@example.com')).toBe(1);
  fixture.commerce.orders = [
    known,
    { id: 'an order of another form' },
    paidOrder('lost1@example.com'),
    paidOrder('lost2@example.com'),
  ];
  await lookNow();
  await expect.poll(() => activeOf('lost1@example.com')).toBe(1);
  await expect.poll(() => activeOf('lost2@example.com')).toBe(1);
  expect(await activeOf('known@example.com')).toBe(1);
});

test('the next look begins an hour before the last one, not at the beginning', async () => {
  // The orders that a look finds are delivered before it ends.
  await expect.poll(async () => (await looks()).map(({ finished }) => finished)).toEqual([true, true, false]);
  const all = await looks();
  const [first, next] = [all[0]!, all.at(-1)!];
  expect(Date.now() - Date.parse(first.since)).toBeGreaterThan(29 * 86_400_000);
  expect(Date.now() - Date.parse(next.since)).toBeLessThan(61 * 60_000);
  expect(next.finished).toBe(false);
  // Asked for early, it takes the slot after the one that it was meant for.
  expect(next.run_at.getTime() - Date.now()).toBeLessThanOrEqual(10 * 60_000);
});

test('a token without the permission is told by its name in the word of commerce', async () => {
  fixture.commerce.refusing = true;
  try {
    await lookNow();
    await expect
      .poll(lastErrors)
      .toEqual([expect.stringMatching(/HTTP 200 without orders: .*MANAGE_ORDERS/)]);
  } finally {
    fixture.commerce.refusing = false;
  }
  fixture.commerce.orders = [paidOrder('permitted@example.com')];
  await lookNow();
  await expect.poll(() => activeOf('permitted@example.com')).toBe(1);
  await expect.poll(waiting).toHaveLength(1);
});

test('starting again adds no second chain, and commerce being away does not break it', async () => {
  await expect.poll(waiting).toHaveLength(1);
  fixture.commerce.down = true;
  await lookNow();
  await expect.poll(lastErrors).toEqual(['commerce answered HTTP 503 without orders']);
  await fixture.restart();
  fixture.commerce.down = false;
  fixture.commerce.orders = [paidOrder('after@example.com')];
  await lookNow();
  await expect.poll(() => activeOf('after@example.com')).toBe(1);
  await expect.poll(waiting).toHaveLength(1);
});
