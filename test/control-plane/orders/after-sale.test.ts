import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { person } from '#test/harness/identity.ts';
import { randomUUID } from 'node:crypto';
import { graphql } from '#test/harness/graphql.ts';
import { newSigningKey, signDetached } from './commerce-double.ts';
import { operator, paidOrder, startFixture, type Fixture } from '../fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture({ reconciles: true });
});
afterAll(() => fixture.stop());

type Order = ReturnType<typeof paidOrder>;
const canceled = (order: Order) => ({ ...order, status: 'CANCELED' });
const expired = (order: Order) => ({ ...order, status: 'EXPIRED' });
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
    `SELECT count(*) FROM jobs WHERE queue IN ('commerce-events', 'commerce-orders', 'credit-packs', 'provisioning', 'order-settlements')
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
  ['a cancellation', 'order_updated', canceled],
  ['a refund', 'order_updated', refunded],
  ['an expiry', 'order_expired', expired],
])('%s that comes before the payment delivers nothing', async (_what, event, made) => {
  const order = paidOrder(`early${made.name}@example.com`);
  expect(await fixture.sendEvent(event, { order: made(order) })).toBe(202);
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

const lookNow = async (): Promise<void> => {
  await fixture.pool.query(
    `UPDATE jobs SET run_at = now() WHERE queue = 'reconciler' AND finished_at IS NULL`,
  );
  await fixture.pool.query(`NOTIFY jobs, 'reconciler'`);
};
const looks = async (): Promise<number> =>
  (await fixture.pool.query(`SELECT FROM jobs WHERE queue = 'reconciler' AND finished_at IS NOT NULL`))
    .rowCount ?? 0;

test.each([
  ['a cancellation', canceled],
  ['an expiry', expired],
  ['a refund', refunded],
])(
  '%s whose event was lost is found by the next look, and delivers nothing whose payment was never told',
  async (_what, made) => {
    const delivered = paidOrder(`lost${made.name}@example.com`);
    await fixture.sendOrder(delivered);
    await expect.poll(() => statesOf(delivered)).toEqual(['ACTIVE']);
    const never = { ...paidOrder(`never${made.name}@example.com`), chargeStatus: 'FULL' };
    const before = await looks();
    fixture.commerce.orders = [made(delivered), { ...made(never), chargeStatus: 'FULL' }];
    await lookNow();
    await expect.poll(looks, { timeout: 10_000 }).toBeGreaterThan(before);
    await settled();
    await expect.poll(() => statesOf(delivered)).toEqual(['SUSPENDED']);
    expect(await statesOf(never)).toEqual([]);
  },
);

const customer = (name: string, pk: number) => {
  const [id, email] = [commerceId('User', pk), `${name}@example.com`];
  return { id, email, order: { ...paidOrder(email), user: { id, email } } };
};

test('a changed address whose event was lost is found by the next look, and moves nobody else', async () => {
  const [moves, stays, gone] = [
    customer('moves', 5_000),
    customer('stays', 5_001),
    customer('gone', 5_002),
  ] as const;
  for (const { order } of [moves, stays, gone]) await fixture.sendOrder(order);
  await expect.poll(async () => (await statesOf(gone.order))[0]).toBe('ACTIVE');
  await settled();
  const organization = await organizationOf(moves.email);
  const others = [await organizationOf(stays.email), await organizationOf(gone.email)];
  fixture.commerce.orders = [];
  fixture.commerce.customers = new Map([
    [moves.id, 'Moved@example.com'],
    [stays.id, stays.email],
  ]);
  await lookNow();
  await expect.poll(() => organizationOf('moved@example.com'), { timeout: 10_000 }).toBe(organization);
  expect(await organizationOf(moves.email)).toBeUndefined();
  expect([await organizationOf(stays.email), await organizationOf(gone.email)]).toEqual(others);
  // Told late, of something earlier.
  await fixture.sendEvent('customer_updated', {
    user: { id: moves.id, email: moves.email, updatedAt: '2026-01-01T00:00:00Z' },
  });
  await settled();
  expect(await organizationOf('moved@example.com')).toBe(organization);
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

const kept = async (): Promise<unknown> =>
  (
    await fixture.pool.query(
      "SELECT count(*) FROM jobs WHERE queue IN ('commerce-events', 'commerce-orders', 'listing-looks')",
    )
  ).rows;
const forged = paidOrder('forged@example.com');
test.each<[string, object]>([
  ...[
    'order_fully_paid',
    'order_updated',
    'order_cancelled',
    'order_expired',
    'order_refunded',
    'order_fully_refunded',
  ].map((event): [string, object] => [event, { order: canceled(forged) }]),
  ['customer_updated', { user: { id: commerceId('User', 1), email: 'forged@example.com' } }],
  ['product_updated', { product: { id: commerceId('Product', 1) } }],
  ['product_deleted', { product: { id: commerceId('Product', 1) } }],
  ['product_variant_updated', { productVariant: { id: commerceId('ProductVariant', 1) } }],
  ['product_variant_deleted', { productVariant: { id: commerceId('ProductVariant', 1) } }],
])('%s that commerce has not signed is refused, and kept nowhere', async (event, content) => {
  const before = await kept();
  for (const signature of ['', await signDetached(await newSigningKey('first'), JSON.stringify(content))])
    expect(await fixture.sendEvent(event, content, { signature })).toBe(401);
  expect(await kept()).toEqual(before);
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

test('events of products and variants have what is sold through them looked at, once for a burst', async () => {
  const { rows: offerings } = await fixture.pool.query<{ id: string; product: string; variant: string }>(
    `INSERT INTO offering_listings (offering_id, state, synced_at)
     SELECT id, 'LISTED', now() FROM offerings WHERE product_id IS NOT NULL ORDER BY id LIMIT 2
     ON CONFLICT (offering_id) DO UPDATE SET state = 'LISTED'
     RETURNING offering_id AS id, (SELECT product_id FROM offerings WHERE id = offering_id) AS product,
       (SELECT min(variant_id) FROM plans p WHERE p.offering_id = offering_listings.offering_id) AS variant`,
  );
  const [one, other] = [offerings[0]!, offerings[1]!];
  const looked = async (id: string) => {
    const { rows } = await fixture.pool.query<{ run_at: Date }>(
      `SELECT run_at FROM jobs WHERE queue = 'listing-looks' AND payload ->> 'offering' = $1`,
      [id],
    );
    return rows.length;
  };
  const told = ['product_updated', 'product_deleted'].flatMap((event) =>
    [1, 2, 3, 4, 5].map(() => fixture.sendEvent(event, { product: { id: one.product } })),
  );
  expect(new Set(await Promise.all(told))).toEqual(new Set([202]));
  // A burst may reach over the end of a slot, and no further.
  expect([1, 2]).toContain(await looked(one.id));
  expect(await looked(other.id)).toBe(0);
  for (const event of ['product_variant_updated', 'product_variant_deleted'])
    expect(await fixture.sendEvent(event, { productVariant: { id: other.variant } })).toBe(202);
  expect([1, 2]).toContain(await looked(other.id));
  expect(await fixture.sendEvent('product_updated', { product: { id: 'somebody else’s' } })).toBe(202);
  expect(await fixture.sendEvent('product_updated', { thing: {} })).toBe(422);
});

/** With what each line cost, in all. */
const priced = (order: Order, ...amounts: number[]): Order => ({
  ...order,
  total: { gross: { amount: amounts.reduce((sum, amount) => sum + amount, 0), currency: 'USD' } },
  lines: order.lines.map((line, index) => ({
    ...line,
    totalPrice: { gross: { amount: amounts[index], currency: 'USD' } },
  })),
});
const partly = (order: Order, amount: number) => ({ ...order, totalRefunded: { amount } });
const toBilling = async <T>(query: string, variables: object): Promise<T> => {
  const authorization = await fixture.authorization(operator);
  const { data, errors } = await graphql<T>(fixture.billingUrl, query, { ...variables }, { authorization });
  expect(errors).toBeUndefined();
  return data as T;
};
/** What the publisher of the bought offering earned with the order, newest first. */
const earnedWith = async ({ id }: Order): Promise<number[]> => {
  const { rows } = await fixture.pool.query<{ seller: string }>(
    'SELECT DISTINCT o.publisher_id AS seller FROM instances i JOIN offerings o ON o.id = i.offering_id WHERE order_id = $1',
    [id],
  );
  const { _entities: entities } = await toBilling<{
    _entities: { earnings: { edges: { node: { order: { id: string }; gross: { amount: number } } }[] } }[];
  }>(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization {
      earnings(first: 100) { edges { node { order { id } gross { amount } } } } } } }`,
    { r: [{ __typename: 'Organization', id: rows[0]?.seller }] },
  );
  return entities[0]!.earnings.edges
    .filter(({ node }) => node.order.id === id)
    .map(({ node }) => node.gross.amount);
};
/** Accounts that have something. */
const books = async () => {
  const { trialBalance } = await toBilling<{ trialBalance: { account: string; balance: number }[] }>(
    '{ trialBalance { account balance } }',
    {},
  );
  return trialBalance.filter(({ balance }) => balance !== 0);
};

describe('what was paid', () => {
  test('for several pieces is shared among them, and the last one has the rest', async () => {
    const order = priced(paidOrder('three@example.com', { quantity: 3 }), 10);
    await fixture.sendOrder(order);
    await expect.poll(() => earnedWith(order), { timeout: 10_000 }).toHaveLength(3);
    expect((await earnedWith(order)).toSorted()).toEqual([3.333333, 3.333333, 3.333334]);
  });

  test('and is told only later, is earned then, and once', async () => {
    const order = paidOrder('later@example.com');
    await fixture.sendOrder(order);
    await expect.poll(() => statesOf(order)).toEqual(['ACTIVE']);
    expect(await earnedWith(order)).toEqual([]);
    for (const number of ['1', '2'])
      await fixture.sendEvent('order_updated', { order: { ...priced(order, 19.99), number } });
    await expect.poll(() => earnedWith(order), { timeout: 10_000 }).toEqual([19.99]);
    await settled();
    expect(await earnedWith(order)).toEqual([19.99]);
  });

  test('and goes back in parts, told in any order, is reversed as far as it went', async () => {
    const order = priced(paidOrder('parts@example.com'), 20);
    // What is left to the seller: how many entries that takes depends on what is told first.
    const left = async () => (await earnedWith(order)).reduce((sum, amount) => sum + amount, 0);
    // The first part comes before the sale itself.
    await fixture.sendEvent('order_refunded', { order: partly(order, 5) });
    await settled();
    await fixture.sendOrder(order);
    await expect.poll(left).toBe(15);
    await fixture.sendEvent('order_refunded', { order: partly(order, 12) });
    await expect.poll(left).toBe(8);
    await fixture.sendEvent('order_refunded', { order: { ...partly(order, 5), number: 'late' } });
    await settled();
    expect(await left()).toBe(8);
    expect(await statesOf(order)).toEqual(['ACTIVE']);
  });

  test('with other things is given back in the part that it is of all', async () => {
    const [ours, theirs] = [
      paidOrder('mixed@example.com'),
      paidOrder('mixed@example.com', { variantPk: 987_654, slug: 'mug' }),
    ];
    const order = priced({ ...ours, lines: [...ours.lines, ...theirs.lines] }, 20, 80);
    await fixture.sendOrder(order);
    await expect.poll(() => earnedWith(order), { timeout: 10_000 }).toEqual([20]);
    await settled();
    await fixture.sendEvent('order_refunded', { order: partly(order, 50) });
    await expect.poll(() => earnedWith(order), { timeout: 10_000 }).toEqual([-10, 20]);
  });

  test('credits that a cancellation took are what a refund gives back, and no seller pays for them', async () => {
    const order = priced(paidOrder('both@example.com', { variantPk: 11, slug: 'pro-credit-pack' }), 40);
    const before = await books();
    await fixture.sendOrder(order);
    await settled();
    await fixture.sendEvent('order_cancelled', { order: canceled(order) });
    await settled();
    await fixture.sendEvent('order_fully_refunded', {
      order: { ...canceled(order), totalRefunded: { amount: 40 } },
    });
    await settled();
    expect(await books()).toEqual(before);
  });

  test('an operator ends with a part of it what was bought, and its owner cannot resume it', async () => {
    const [buyer, order] = [person('ends@example.com'), priced(paidOrder('ends@example.com'), 20)];
    await fixture.sendOrder(order);
    await expect.poll(() => earnedWith(order), { timeout: 10_000 }).toEqual([20]);
    await toBilling(
      'mutation ($input: OrderRefundCreateInput!) { orderRefundCreate(input: $input) { errors { message } } }',
      { input: { id: randomUUID(), order: order.id, amount: 5, reason: 'Unhappy', instances: 'END' } },
    );
    await fixture.sendEvent('order_refunded', { order: partly(order, 5) });
    await expect.poll(() => statesOf(order), { timeout: 10_000 }).toEqual(['TERMINATED']);
    expect(await earnedWith(order)).toEqual([-5, 20]);

    const other = priced(paidOrder('ends@example.com'), 20);
    await fixture.sendOrder(other);
    await expect.poll(() => statesOf(other), { timeout: 10_000 }).toEqual(['ACTIVE']);
    await fixture.sendEvent('order_fully_refunded', { order: partly(other, 20) });
    await expect.poll(() => statesOf(other), { timeout: 10_000 }).toEqual(['SUSPENDED']);
    const { rows } = await fixture.pool.query('SELECT id FROM instances WHERE order_id = $1', [other.id]);
    const resume = async (who: typeof buyer) =>
      (
        await fixture.ask<{ instanceResume: object }>(
          who,
          'mutation ($id: ID!) { instanceResume(id: $id) { instance { state } errors { field code } } }',
          rows[0] as { id: string },
        )
      ).data?.instanceResume;
    expect(await resume(buyer)).toEqual({ instance: null, errors: [{ field: 'id', code: 'CONFLICT' }] });
    expect(await resume(operator)).toEqual({ instance: { state: 'ACTIVE' }, errors: [] });
  });
});
