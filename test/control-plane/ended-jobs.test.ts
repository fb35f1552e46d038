import { afterAll, beforeAll, expect, test } from 'vitest';
import { queues } from '#control-plane/store/work.ts';
import { paidOrder, startFixture, type Fixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture?.stop());

async function count(what: string): Promise<number> {
  const { rows } = await fixture.pool.query<{ count: number }>(`SELECT count(*)::int FROM ${what}`);
  return rows[0]?.count as number;
}
const made = () => Promise.all(['instances', 'api_keys', 'order_lines', 'organizations'].map(count));

// No runtime is here to be told of what webhooks want to hear.
const OPEN = `jobs WHERE finished_at IS NULL AND queue <> 'webhook-event'`;

test('an event that comes after its job was forgotten makes nothing again', async () => {
  const order = paidOrder('patient@example.com');
  await fixture.sendOrder(order);
  await expect.poll(() => count(`instances WHERE state = 'ACTIVE'`)).toBe(1);
  await expect.poll(() => count(OPEN)).toBe(0);
  const before = await made();
  await fixture.pool.query(`UPDATE jobs SET finished_at = now() - interval '91 days'`);
  await fixture.restart();
  await expect.poll(() => count('jobs')).toBe(0);

  await fixture.sendOrder(order);
  await expect.poll(() => count(`jobs WHERE queue = '${queues.orders}' AND finished_at IS NOT NULL`)).toBe(1);
  await expect.poll(() => count(OPEN)).toBe(0);
  expect(await made()).toEqual(before);
});
