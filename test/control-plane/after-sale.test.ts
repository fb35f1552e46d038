import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { person } from '#test/harness/identity.ts';
import { paidOrder, startFixture, type Fixture } from './fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture({ reconciles: true });
});
afterAll(() => fixture.stop());

type Order = ReturnType<typeof paidOrder>;
const canceled = (order: Order) => ({ ...order, status: 'CANCELED' });
const refunded = (order: Order) => ({
  ...order,
  chargeStatus: 'NONE',
  total: { gross: { amount: 19.99 } },
  totalRefunded: { amount: 19.99 },
});

const statesOf = async (order: Order): Promise<string[]> => {
  const { rows } = await fixture.pool.query<{ state: string }>(
    'SELECT state FROM instances WHERE order_id = $1',
    [order.id],
  );
  return rows.map(({ state }) => state);
};
const left = async (): Promise<string | undefined> => {
  const { rows } = await fixture.pool.query<{ count: string }>(
    `SELECT count(*) FROM jobs WHERE queue IN ('commerce-events', 'commerce-orders', 'credit-packs', 'provisioning')
       AND finished_at IS NULL AND failed_at IS NULL`,
  );
  return rows[0]?.count;
};
/** What was told so far has been worked off. */
const settled = async (): Promise<void> => {
  await expect.poll(left, { timeout: 10_000 }).toBe('0');
};
const organizationOf = async (email: string): Promise<string | undefined> =>
  (
    await fixture.pool.query<{ id: string }>('SELECT id FROM organizations WHERE personal_email = $1', [
      email,
    ])
  ).rows[0]?.id;

test('a cancellation suspends what was delivered and says so, however often it is told', async () => {
  const order = paidOrder('cancels@example.com');
  await fixture.sendOrder(order);
  await expect.poll(() => statesOf(order)).toEqual(['ACTIVE']);
  for (const event of ['order_cancelled', 'order_updated', 'order_cancelled'])
    expect(await fixture.sendEvent(event, { order: canceled(order) })).toBe(202);
  await expect.poll(() => statesOf(order)).toEqual(['SUSPENDED']);
  const { data } = await fixture.ask<{ instances: { edges: { node: unknown }[] } }>(
    person('cancels@example.com'),
    '{ instances(first: 1) { edges { node { state failure } } } }',
  );
  expect(data?.instances.edges[0]?.node).toEqual({ state: 'SUSPENDED', failure: 'The order was cancelled.' });
  // An older event that comes late brings nothing back.
  await fixture.sendEvent('order_updated', { order: { ...order, number: 'late' } });
  await settled();
  expect(await statesOf(order)).toEqual(['SUSPENDED']);
});

test.each([
  ['a cancellation', canceled],
  ['a refund', refunded],
])('%s that comes before the payment delivers nothing', async (_what, made) => {
  const order = paidOrder(`early${made.name}@example.com`);
  expect(await fixture.sendEvent('order_updated', { order: made(order) })).toBe(202);
  await settled();
  await fixture.sendOrder(order);
  await settled();
  expect(await statesOf(order)).toEqual([]);
});

test('a refund takes the credits back that are left', async () => {
  const order = paidOrder('refunds@example.com', { variantPk: 11, slug: 'pro-credit-pack' });
  await fixture.sendOrder(order);
  const balance = async () => {
    const organization = await organizationOf('refunds@example.com');
    return organization && (await fixture.wallet(organization))?.balance;
  };
  await expect.poll(balance).toBe(500);
  await fixture.sendEvent('order_fully_refunded', { order: refunded(order) });
  await expect.poll(balance).toBe(0);
  await fixture.sendEvent('order_refunded', { order: refunded(order) });
  await settled();
  expect(await balance()).toBe(0);
});

test('a cancellation whose event was lost is found by the next look', async () => {
  const order = paidOrder('lostcancel@example.com');
  await fixture.sendOrder(order);
  await expect.poll(() => statesOf(order)).toEqual(['ACTIVE']);
  fixture.commerce.orders = [canceled(order)];
  await fixture.pool.query(
    `UPDATE jobs SET run_at = now() WHERE queue = 'reconciler' AND finished_at IS NULL`,
  );
  await fixture.pool.query(`NOTIFY jobs, 'reconciler'`);
  await expect.poll(() => statesOf(order), { timeout: 10_000 }).toEqual(['SUSPENDED']);
});

test('an order of something else makes neither a workspace nor a line', async () => {
  const order = paidOrder('elsewhere@example.com', { variantPk: 987_654, slug: 'coffee-mug' });
  expect(await fixture.sendOrder(order)).toBe(202);
  await settled();
  expect(await organizationOf('elsewhere@example.com')).toBeUndefined();
  const { rows } = await fixture.pool.query('SELECT FROM order_lines WHERE order_id = $1', [order.id]);
  expect(rows).toEqual([]);
});

test('a line of 1001 is recorded with the reason', async () => {
  const order = paidOrder('many@example.com', { quantity: 1_001 });
  expect(await fixture.sendOrder(order)).toBe(202);
  await settled();
  const { rows } = await fixture.pool.query<object>(
    'SELECT quantity, outcome, note FROM order_lines WHERE order_id = $1',
    [order.id],
  );
  expect(rows).toEqual([
    { quantity: 1_001, outcome: 'NOTHING', note: 'more than 1000 of one line are not provisioned' },
  ]);
});

test('a customer who changes the address keeps the workspace, and nobody else gets it', async () => {
  const id = commerceId('User', 4_711);
  const order = { ...paidOrder('before@example.com'), user: { id, email: 'before@example.com' } };
  await fixture.sendOrder(order);
  await expect.poll(() => statesOf(order)).toEqual(['ACTIVE']);
  await settled();
  const organization = await organizationOf('before@example.com');
  const change = (email: string, updatedAt: string) =>
    fixture.sendEvent('customer_updated', { user: { id, email, updatedAt } });
  await change('After@example.com', '2026-02-02T00:00:00Z');
  await settled();
  expect(await organizationOf('after@example.com')).toBe(organization);
  expect(await organizationOf('before@example.com')).toBeUndefined();
  // Told late, of something earlier.
  await change('between@example.com', '2026-02-01T00:00:00Z');
  await fixture.sendEvent('customer_updated', {
    user: { id: commerceId('User', 1), email: 'thief@example.com' },
  });
  await settled();
  expect(await organizationOf('after@example.com')).toBe(organization);
  const { rows } = await fixture.pool.query('SELECT email FROM members WHERE organization_id = $1', [
    organization,
  ]);
  expect(rows).toEqual([{ email: 'after@example.com' }]);
});

test.each(['a\\u0000b', 'a\\ud800b'])(
  'a signed event with %s can never be kept, and is refused for good',
  async (text) => {
    const order = paidOrder('broken@example.com');
    const body = JSON.stringify({ order }).replace('"customer-support-agent"', `"${text}"`);
    const content: unknown = JSON.parse(body);
    expect(await fixture.sendEvent('order_fully_paid', content)).toBe(422);
  },
);

test('events of products are taken and change nothing here', async () => {
  expect(await fixture.sendEvent('product_deleted', { product: { id: commerceId('Product', 1) } })).toBe(202);
});
