import { randomUUID } from 'node:crypto';
import { Stripe } from 'stripe';
import { expect, test } from 'vitest';
import { embeddedPaymentKeys } from '#common/embedded/payment-provider.ts';
import {
  account,
  billing,
  buyPack,
  does,
  onboard,
  payOut,
  refund,
  sell,
  WEBHOOK_SECRET,
  withMoney,
} from '../money-fixture.ts';

/** What is asked for wrongly is answered with the reason, and nothing is changed by it. */
withMoney();

let order: string;
let seller: string;
let stranger: string;
const [known, given] = [randomUUID(), randomUUID()];
// Others have to do with what it makes: it comes first.
test('an order, a refund, a payout, and sellers that are and are not enabled', async () => {
  order = await buyPack(billing.organization);
  expect(await refund(order, { id: given, amount: 4 })).toMatchObject({ errors: [] });
  seller = randomUUID();
  stranger = randomUUID();
  await sell(seller, 100);
  await sell(stranger, 100);
  await account(seller);
  await onboard(stranger, 'no');
  expect(await payOut(seller, { id: known, amount: 5 })).toMatchObject({ errors: [] });
  await expect
    .poll(() => billing.sql(`SELECT state FROM payouts WHERE id = $1`, [known]))
    .toEqual([{ state: 'PAID' }]);
  // The receipts of what was bought are on their way for a moment.
  await expect
    .poll(
      () =>
        billing.sql(`SELECT queue FROM ${WORK} AS work WHERE finished_at IS NULL AND failed_at IS NULL`, []),
      { timeout: 15_000 },
    )
    .toEqual([]);
});

/** What others' webhooks are told is none of money's work. */
const WORK = `(SELECT * FROM jobs WHERE queue <> 'webhook-event')`;

/** Everything that money is written to, and the work that follows. */
async function books(): Promise<unknown> {
  const tables = [
    'money_transfers',
    'earnings',
    'transfers',
    'grants',
    'refunds',
    'corrections',
    'payouts',
    'purchases',
    'credit_packs',
    'commissions',
    'payout_accounts',
    'card_charges',
    'auto_top_ups',
    'plan_subscriptions',
    'jobs',
  ];
  const [row] = await billing.sql(
    `SELECT ${tables.map((table) => `(SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM ${table === 'jobs' ? WORK : table} t) AS ${table}`).join(', ')}`,
    [],
  );
  return row;
}

const packs = (input: object) => does(billing.operator, 'creditPackCreate', 'CreditPackCreateInput', input);
const commission = (percent: number) =>
  does(billing.operator, 'commissionUpdate', 'CommissionUpdateInput', { percent });

test.each<[string, () => Promise<{ errors: object[] }>, string | null, string]>([
  ['a refund of more than was paid', () => refund(order, { amount: 40.01 }), 'amount', 'INVALID'],
  ['a refund of more than is left of it', () => refund(order, { amount: 36.01 }), 'amount', 'INVALID'],
  ['the same refund with another amount', () => refund(order, { id: given, amount: 5 }), 'id', 'CONFLICT'],
  ['a refund of nothing', () => refund(order, { amount: 0 }), 'amount', 'INVALID'],
  ['a refund below zero', () => refund(order, { amount: -1 }), 'amount', 'INVALID'],
  ['a refund in another currency', () => refund(order, { currency: 'EUR' }), 'currency', 'INVALID'],
  ['a refund of an order that nobody paid', () => refund('Order:unpaid'), 'order', 'NOT_FOUND'],
  ['a refund without a reason', () => refund(order, { reason: '' }), 'reason', 'REQUIRED'],
  ['a payout below the minimum', () => payOut(seller, { amount: 0.5 }), 'amount', 'INVALID'],
  ['a payout above what is available', () => payOut(seller, { amount: 75.01 }), 'amount', 'INVALID'],
  ['a payout finer than the currency', () => payOut(seller, { amount: 5.005 }), 'amount', 'INVALID'],
  [
    'a payout in a currency that was not earned',
    () => payOut(seller, { currency: 'CHF' }),
    'amount',
    'INVALID',
  ],
  [
    'a payout to an account that is not enabled',
    () => payOut(stranger, { amount: 5 }),
    'organization',
    'INVALID',
  ],
  ['a payout to nobody', () => payOut(randomUUID(), { amount: 5 }), 'organization', 'INVALID'],
  ['the same payout with another amount', () => payOut(seller, { id: known, amount: 6 }), 'id', 'CONFLICT'],
  ['a pack without a price', () => packs({ credits: 5, name: 'P', prices: [] }), 'prices', 'REQUIRED'],
  [
    'a pack for nothing',
    () => packs({ credits: 5, name: 'P', prices: [{ channel: 'c', amount: 0 }] }),
    'prices.0.amount',
    'INVALID',
  ],
  ['a commission of 101 %', () => commission(101), 'percent', 'INVALID'],
  ['a commission below zero', () => commission(-1), 'percent', 'INVALID'],
  ['a commission finer than the books', () => commission(1.23456), 'percent', 'INVALID'],
])('%s', async (_what, ask, field, code) => {
  const before = await books();
  expect((await ask()).errors).toEqual([{ field, code }]);
  expect(await books()).toEqual(before);
});

const signer = new Stripe(embeddedPaymentKeys.STRIPE_API_KEY);
const event = (type: string, object: object, over: object = {}) =>
  JSON.stringify({ id: `evt_${randomUUID()}`, object: 'event', type, data: { object }, ...over });
const signed = (payload: string, secret = WEBHOOK_SECRET, secondsAgo = 0) =>
  signer.webhooks.generateTestHeaderString({
    payload,
    secret,
    timestamp: Math.floor(Date.now() / 1_000) - secondsAgo,
  });
const paid = { id: 'pi_x', object: 'payment_intent', metadata: { charge: known } };

test.each<[string, string, (body: string) => string | undefined, number]>([
  ['unsigned', event('payment_intent.succeeded', paid), () => undefined, 400],
  [
    'signed by somebody else',
    event('payment_intent.succeeded', paid),
    (body) => signed(body, 'whsec_other'),
    400,
  ],
  ['signed for other bytes', event('payment_intent.succeeded', paid), () => signed('{}'), 400],
  [
    'older than five minutes',
    event('payment_intent.succeeded', paid),
    (body) => signed(body, WEBHOOK_SECRET, 301),
    400,
  ],
  ['no JSON', 'nonsense', (body) => signed(body), 400],
  [
    'of another account',
    event('payment_intent.succeeded', paid, { account: 'acct_other' }),
    (body) => signed(body),
    202,
  ],
  [
    'of a payment that is not ours',
    event('payment_intent.succeeded', { ...paid, metadata: {} }),
    (body) => signed(body),
    202,
  ],
  [
    'of a kind that does not concern us',
    event('customer.created', { id: 'cus_x', object: 'customer' }),
    (body) => signed(body),
    202,
  ],
])('a webhook %s', async (_what, body, header, status) => {
  const before = await books();
  const signature = header(body);
  const response = await fetch(new URL('/webhooks/stripe', billing.service.url), {
    method: 'POST',
    body,
    headers: signature === undefined ? {} : { 'stripe-signature': signature },
  });
  expect(response.status).toBe(status);
  expect(await books()).toEqual(before);
});

/** Without the work, which is more by what is told. */
async function money(): Promise<unknown> {
  const { jobs: _work, ...tables } = (await books()) as Record<string, unknown>;
  return tables;
}

test.each([
  ['payment_intent.succeeded', paid],
  ['charge.succeeded', { id: 'ch_unknown', object: 'charge' }],
  ['charge.dispute.funds_withdrawn', { id: 'dp_unknown', object: 'dispute' }],
  ['refund.failed', { id: 're_unknown', object: 'refund' }],
  ['transfer.reversed', { id: 'tr_unknown', object: 'transfer' }],
  ['account.updated', { id: 'acct_unknown', object: 'account' }],
])(
  'a webhook %s of something that nobody knows is taken, worked off, and changes nothing',
  async (type, object) => {
    const before = await money();
    const body = event(type, object);
    const { id } = JSON.parse(body) as { id: string };
    const response = await fetch(new URL('/webhooks/stripe', billing.service.url), {
      method: 'POST',
      body,
      headers: { 'stripe-signature': signed(body) },
    });
    expect(response.status).toBe(202);
    await expect
      .poll(() => billing.sql('SELECT finished_at IS NOT NULL AS done FROM jobs WHERE key = $1', [id]))
      .toEqual([{ done: true }]);
    expect(await money()).toEqual(before);
  },
);
