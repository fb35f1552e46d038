import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { createLogger } from '#common/process/logging.ts';
import { uuidPk } from '#commerce/domain/global-id.ts';
import { abandonedCheckouts, usedCheckoutKeys } from '#commerce/store/sales/abandoned-checkouts.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import {
  basic,
  billingAddress,
  buy,
  change,
  complete,
  create,
  pay,
  readyCheckout,
  type CheckoutShape,
} from './shopping.ts';

let commerce: Commerce;
let buyer: string;
let database: Database;
let channelId: number;

beforeAll(async () => {
  commerce = await startCommerce();
  buyer = `Bearer ${await commerce.issuer.tokenOf('buyer@test.gsv.dev')}`;
  const url = String(commerce.pool.options.connectionString);
  const logger = createLogger('test', 'silent');
  database = openDatabase({ url, maxConnections: 4, applicationName: 'test', logger });
  const { rows } = await commerce.pool.query<{ id: number }>('SELECT id FROM channels');
  channelId = rows[0]?.id as number;
});
afterAll(async () => {
  await database?.close();
  await commerce?.stop();
});

const line = { variantId: basic, quantity: 1 };

async function checkout(input: Record<string, unknown>, authorization?: string): Promise<CheckoutShape> {
  const made = await create(commerce, { channel: 'default-channel', lines: [], ...input }, authorization);
  expect(made.errors).toEqual([]);
  return made.checkout as CheckoutShape;
}

/** As if nobody had touched it for so long. */
async function leave({ id }: { id: string }, age: string): Promise<string> {
  await commerce.pool.query('UPDATE checkouts SET updated_at = now() - $2::interval WHERE id = $1', [
    uuidPk('Checkout', id),
    age,
  ]);
  return id;
}

async function sweepAll(): Promise<number[]> {
  const { deleteBatch } = abandonedCheckouts(database.db);
  const batches: number[] = [];
  for (let deleted = 1; deleted > 0; batches.push(deleted)) deleted = await deleteBatch();
  return batches;
}

async function isLeft(id: string): Promise<boolean> {
  const pk = uuidPk('Checkout', id);
  const { rowCount } = await commerce.pool.query('SELECT FROM checkouts WHERE id = $1', [pk]);
  return rowCount === 1;
}

async function count(table: string): Promise<number> {
  const { rows } = await commerce.pool.query<{ count: number }>(`SELECT count(*)::int FROM ${table}`);
  return rows[0]?.count as number;
}

test.for([
  ['of nobody', {}, false, '29 days', '31 days'],
  ['with an e-mail address', { email: 'guest@test.gsv.dev' }, false, '89 days', '91 days'],
  ['of a customer', {}, true, '89 days', '91 days'],
] as const)('a checkout %s goes when nobody touches it', async ([, input, isCustomers, young, old]) => {
  const made = () => checkout({ ...input, lines: [line] }, isCustomers ? buyer : undefined);
  const kept = await leave(await made(), young);
  const gone = await leave(await made(), old);
  await sweepAll();
  expect([await isLeft(kept), await isLeft(gone)]).toEqual([true, false]);
});

test('an empty checkout goes after six hours, whoever made it', async () => {
  const kept = [
    await leave(await checkout({}, buyer), '5 hours'),
    await leave(await checkout({ lines: [line] }), '7 hours'),
  ];
  const gone = [
    await leave(await checkout({}, buyer), '7 hours'),
    await leave(await checkout({ email: 'guest@test.gsv.dev' }), '7 hours'),
  ];
  await sweepAll();
  for (const id of kept) expect(await isLeft(id)).toBe(true);
  for (const id of gone) expect(await isLeft(id)).toBe(false);
});

test('one with a payment stays for ever, and can still be completed', async () => {
  const paid = await readyCheckout(commerce);
  await pay(commerce, paid.id, { outcome: 'failure' });
  await pay(commerce, paid.id);
  const waiting = await readyCheckout(commerce);
  await pay(commerce, waiting.id, { outcome: 'action-required' });
  for (const left of [paid, waiting]) await leave(left, '2 years');
  await sweepAll();
  expect([await isLeft(paid.id), await isLeft(waiting.id)]).toEqual([true, true]);
  expect((await complete(commerce, paid.id)).errors).toEqual([]);
});

test('one whose payments all failed goes with them, its lines and its address; orders stay whole', async () => {
  const order = await buy(commerce, 'buyer@test.gsv.dev', buyer);
  await sweepAll();
  const tables = ['checkouts', 'checkout_lines', 'addresses', 'transactions', 'transaction_events'];
  const counts = () => Promise.all(tables.map(count));
  const before = await counts();
  const failed = await readyCheckout(commerce);
  for (let attempt = 0; attempt < 3; attempt++) await pay(commerce, failed.id, { outcome: 'failure' });
  await leave(failed, '91 days');
  await sweepAll();
  expect(await counts()).toEqual(before);
  const query = `query ($id: ID!) { order(id: $id) { billingAddress { city } transactions { events { type } } } }`;
  expect(await commerce.ask(query, { id: order }, buyer)).toEqual({
    order: {
      billingAddress: { city: 'SPRINGFIELD' },
      transactions: [{ events: [{ type: 'CHARGE_REQUEST' }, { type: 'CHARGE_SUCCESS' }] }],
    },
  });
});

const named = (key: string) => ({
  email: 'guest@test.gsv.dev',
  billingAddress,
  lines: [line],
  metadata: [{ key: 'idempotencyKey', value: key }],
});

test("a client's key goes with its abandoned checkout, and is good for another one then", async () => {
  const input = named('a-key-of-an-abandoned-checkout');
  const gone = await leave(await checkout(input), '91 days');
  await sweepAll();
  const again = await checkout(input);
  expect(again.id).not.toBe(gone);
  expect((await checkout(input)).id).toBe(again.id);
});

test('the key of an order is kept for 90 days, that of a checkout as long as the checkout', async () => {
  const ordered = named('a-key-of-what-was-ordered');
  const { id } = await checkout(ordered);
  await pay(commerce, id);
  expect((await complete(commerce, id)).errors).toEqual([]);
  const waiting = await checkout(named('a-key-of-what-still-waits'));
  const age = async (key: string, days: number) => {
    const text = "UPDATE checkout_keys SET created_at = now() - $2 * interval '1 day' WHERE key = $1";
    await commerce.pool.query(text, [key, days]);
  };
  const keys = async () =>
    (await commerce.pool.query<{ key: string }>('SELECT key FROM checkout_keys')).rows.map(({ key }) => key);
  await age('a-key-of-what-still-waits', 400);
  await age('a-key-of-what-was-ordered', 89);
  const { deleteBatch } = usedCheckoutKeys(database.db);
  expect(await deleteBatch()).toBe(0);
  const repeated = await create(commerce, { channel: 'default-channel', ...ordered });
  expect(repeated.errors).toMatchObject([{ field: 'metadata', code: 'UNIQUE' }]);
  await age('a-key-of-what-was-ordered', 91);
  expect(await deleteBatch()).toBe(1);
  expect(await keys()).not.toContain('a-key-of-what-was-ordered');
  expect((await checkout(named('a-key-of-what-still-waits'))).id).toBe(waiting.id);
});

test('a try to pay is a touch', async () => {
  const tried = await readyCheckout(commerce);
  await leave(tried, '91 days');
  await pay(commerce, tried.id, { outcome: 'failure' });
  await sweepAll();
  expect(await isLeft(tried.id)).toBe(true);
});

test('one that somebody is at is skipped, and neither waits for the other', async () => {
  const left = await leave(await checkout({ lines: [line] }), '31 days');
  const client = await commerce.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT FROM checkouts WHERE id = $1 FOR UPDATE', [uuidPk('Checkout', left)]);
    await sweepAll();
    expect(await isLeft(left)).toBe(true);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
  await sweepAll();
  expect(await isLeft(left)).toBe(false);
});

test('an address that is given again replaces the old one', async () => {
  const { id } = await readyCheckout(commerce);
  const before = await count('addresses');
  for (const city of ['Shelbyville', 'Ogdenville', 'North Haverbrook']) {
    const { errors } = await change(
      commerce,
      '$id: ID!, $billingAddress: AddressInput!',
      'checkoutBillingAddressUpdate(id: $id, billingAddress: $billingAddress)',
      { id, billingAddress: { ...billingAddress, city } },
    );
    expect(errors).toEqual([]);
  }
  expect(await count('addresses')).toBe(before);
  const query = `query ($id: ID!) { checkout(id: $id) { billingAddress { city } } }`;
  expect(await commerce.ask(query, { id })).toEqual({
    checkout: { billingAddress: { city: 'NORTH HAVERBROOK' } },
  });
});

const insertBacklog = (size: number) =>
  commerce.pool.query(
    `INSERT INTO checkouts (id, channel_id, updated_at)
     SELECT gen_random_uuid(), $1, now() - interval '1 day' FROM generate_series(1, $2::int)`,
    [channelId, size],
  );

test('a backlog goes in batches, and two who sweep at the same time share it', async () => {
  await sweepAll();
  await insertBacklog(1_200);
  expect(await sweepAll()).toEqual([500, 500, 200, 0]);
  await insertBacklog(1_200);
  const both = await Promise.all([sweepAll(), sweepAll()]);
  expect(both.flat().reduce((sum, deleted) => sum + deleted)).toBe(1_200);
});

test('the service sweeps them, their keys, and jobs that ended long ago', async () => {
  await commerce.pool.query(
    `INSERT INTO checkout_keys VALUES ('guest', 'forgotten', gen_random_uuid(), '', now() - interval '91 days')`,
  );
  const forgotten = async () =>
    (await commerce.pool.query(`SELECT FROM checkout_keys WHERE key = 'forgotten'`)).rowCount;
  const left = await leave(await checkout({ lines: [line] }), '31 days');
  await commerce.pool.query(`UPDATE jobs SET finished_at = now() - interval '91 days'`);
  expect(await count('jobs')).toBeGreaterThan(0);
  await commerce.restart();
  await expect.poll(() => isLeft(left)).toBe(false);
  await expect.poll(forgotten).toBe(0);
  await expect.poll(() => count('jobs')).toBe(0);
});
