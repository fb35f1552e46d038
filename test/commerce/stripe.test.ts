import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stripe } from 'stripe';
import {
  embeddedPaymentKeys,
  startPaymentProvider,
  type PaymentProvider,
} from '#common/embedded/payment-provider.ts';
import { openStripe } from '#common/payment/stripe.ts';
import { createLogger } from '#common/process/logging.ts';
import { freePort } from '#test/harness/ports.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import { complete, PAYMENT, readyCheckout, type Paid } from './shopping.ts';
import { asApp, type Loose } from './staff.ts';

const STRIPE = 'saleor.app.payment.stripe';
const SECRET = 'whsec_commerce';
let commerce: Commerce;
let provider: PaymentProvider;
/** Stripe as the browser sees it: it confirms with the secret of one payment. */
let stripe: Stripe;
let staff: ReturnType<typeof asApp>;
let folder: string;
let ports: [provider: number, commerce: number];

const startProvider = () =>
  startPaymentProvider({
    folder,
    host: '127.0.0.1',
    port: ports[0],
    environment: 'test',
    webhooks: [{ url: `http://127.0.0.1:${ports[1]}/webhooks/stripe`, secret: SECRET }],
    logger: createLogger('test', 'silent'),
  });

beforeAll(async () => {
  ports = [await freePort(), await freePort()];
  folder = await mkdtemp(join(tmpdir(), 'stripe-'));
  provider = await startProvider();
  const env = { ...embeddedPaymentKeys, STRIPE_API_BASE: provider.url, STRIPE_WEBHOOK_SECRET: SECRET };
  commerce = await startCommerce({ ...env, PORT: String(ports[1]) });
  stripe = openStripe(env) as Stripe;
  staff = asApp(commerce);
});
afterAll(async () => {
  await commerce?.stop();
  await provider?.stop();
  await rm(folder, { recursive: true, force: true });
});

const initialize = async (
  id: string,
  more: { paymentMethod?: string; data?: unknown; idempotencyKey?: string } = {},
): Promise<Paid> => {
  const { paymentMethod = 'card', data = { paymentIntent: { paymentMethod } }, idempotencyKey } = more;
  const answer = await commerce.ask<{ transactionInitialize: Paid }>(
    `mutation ($id: ID!, $gateway: PaymentGatewayToInitialize!, $key: String) {
      transactionInitialize(id: $id, idempotencyKey: $key, paymentGateway: $gateway) { ${PAYMENT} } }`,
    { id, key: idempotencyKey, gateway: { id: STRIPE, data } },
  );
  return answer.transactionInitialize;
};
const process = async (paid: Paid): Promise<Paid> =>
  (
    await commerce.ask<{ transactionProcess: Paid }>(
      `mutation ($id: ID) { transactionProcess(id: $id) { ${PAYMENT} } }`,
      { id: paid.transaction?.id },
    )
  ).transactionProcess;
const secretOf = ({ data }: Paid): string =>
  (data as { paymentIntent: { stripeClientSecret: string } }).paymentIntent.stripeClientSecret;
const intentOf = (paid: Paid): string => secretOf(paid).split('_secret_')[0] as string;

/** What Stripe.js does in the browser, with a test card; how Stripe says that it went. */
const confirm = (paid: Paid, card = 'pm_card_visa'): Promise<string> =>
  stripe.paymentIntents.confirm(intentOf(paid), { payment_method: card }).then(
    ({ status }) => status,
    (error: Stripe.errors.StripeCardError) => error.decline_code ?? error.code ?? 'failed',
  );

const buyWith = async (
  card: string,
  email = 'stripe@test.gsv.dev',
): Promise<{ order: string; paid: Paid }> => {
  const { id } = await readyCheckout(commerce, { email });
  const paid = await initialize(id);
  expect(await confirm(paid, card)).toBe('succeeded');
  expect((await process(paid)).transactionEvent?.type).toBe('CHARGE_SUCCESS');
  const { order, errors } = await complete(commerce, id);
  expect(errors).toEqual([]);
  return { order: order?.id as string, paid };
};
const orderOf = async (id: string): Promise<Loose> =>
  (
    await staff.ask(`{ order(id: "${id}") { chargeStatus totalCharged { amount } totalRefunded { amount }
      transactions { id name pspReference externalUrl message actions chargedAmount { amount } refundedAmount { amount }
        refundPendingAmount { amount } events { type amount { amount } pspReference message } } } }`)
  ).order;
const refund = (transaction: string, amount?: string) =>
  staff.mutate(
    `transactionRequestAction(id: "${transaction}", actionType: REFUND${amount === undefined ? '' : `, amount: "${amount}"`})`,
    'transaction { refundPendingAmount { amount } events { type } }',
  );

test('a card pays as with Saleor’s Stripe app: publishable key, client secret, confirmed, processed, ordered', async () => {
  const { id } = await readyCheckout(commerce);
  const { paymentGatewayInitialize, checkout } = await commerce.ask<Loose>(
    `mutation ($id: ID!) { paymentGatewayInitialize(id: $id, paymentGateways: [{ id: "${STRIPE}" }]) {
      gatewayConfigs { id data errors { code } } errors { code } } }`,
    { id },
  );
  expect(checkout).toBeUndefined();
  expect(paymentGatewayInitialize).toEqual({
    gatewayConfigs: [{ id: STRIPE, data: { stripePublishableKey: 'pk_test_embedded' }, errors: [] }],
    errors: [],
  });
  const offered = await commerce.ask<Loose>(
    `query ($id: ID!) { checkout(id: $id) { availablePaymentGateways { id name currencies config { field value } } } }`,
    { id },
  );
  expect(offered.checkout.availablePaymentGateways.at(-1)).toEqual({
    id: STRIPE,
    name: 'Stripe',
    currencies: ['USD'],
    config: [],
  });
  const paid = await initialize(id);
  expect(paid).toMatchObject({
    errors: [],
    transaction: { pspReference: intentOf(paid), chargedAmount: { fractionalAmount: 0 } },
    transactionEvent: { type: 'CHARGE_ACTION_REQUIRED', amount: { fractionalAmount: 1999 } },
  });
  expect((await complete(commerce, id)).errors).toMatchObject([{ code: 'CHECKOUT_NOT_FULLY_PAID' }]);
  const intent = await stripe.paymentIntents.retrieve(intentOf(paid));
  expect(intent).toMatchObject({
    amount: 1999,
    currency: 'usd',
    metadata: {
      saleor_transaction_id: paid.transaction?.id,
      saleor_source_id: id,
      saleor_source_type: 'Checkout',
      saleor_api_url: 'https://shop.example/graphql/',
    },
  });
  expect(await confirm(paid)).toBe('succeeded');
  expect(await process(paid)).toMatchObject({
    errors: [],
    transaction: { chargedAmount: { fractionalAmount: 1999 } },
    transactionEvent: { type: 'CHARGE_SUCCESS' },
  });
  const { order } = await complete(commerce, id);
  expect(order).toMatchObject({ isPaid: true, chargeStatus: 'FULL' });
  // Told by its webhook too, it is the same money.
  await expect.poll(doneEvents).toContain('payment_intent.succeeded');
  const read = await orderOf(order?.id as string);
  expect(read).toMatchObject({
    totalCharged: { amount: 19.99 },
    transactions: [
      {
        name: STRIPE,
        pspReference: intentOf(paid),
        externalUrl: `https://dashboard.stripe.com/payments/${intentOf(paid)}`,
        actions: ['REFUND'],
      },
    ],
  });
  expect(read.transactions[0].events.map(({ type }: Loose) => type)).toEqual([
    'CHARGE_REQUEST',
    'CHARGE_ACTION_REQUIRED',
    'CHARGE_SUCCESS',
  ]);
});

/** The events of Stripe that were worked off. */
const doneEvents = async (): Promise<string[]> => {
  const { rows } = await commerce.pool.query<{ type: string }>(
    `SELECT payload ->> 'type' AS type FROM jobs WHERE queue = 'stripe-events' AND finished_at IS NOT NULL`,
  );
  return rows.map(({ type }) => type);
};

test('a repeat with the same key is the same payment, with the same secret, and at once too', async () => {
  const { id } = await readyCheckout(commerce);
  const key = { idempotencyKey: 'a-key-of-the-client' };
  const answers = await Promise.all(Array.from({ length: 5 }, () => initialize(id, key)));
  answers.push(await initialize(id, key));
  expect(new Set(answers.map((answer) => secretOf(answer))).size).toBe(1);
  expect(new Set(answers.map(({ transaction }) => transaction?.id)).size).toBe(1);
});

test.for([
  ['pm_card_visa_chargeDeclined', 'generic_decline', 'Your card was declined.'],
  ['pm_card_visa_chargeDeclinedInsufficientFunds', 'insufficient_funds', 'Your card has insufficient funds.'],
])(
  '%s leaves the checkout unpaid, and another card on the same payment pays it',
  async ([card, code, message]) => {
    const { id } = await readyCheckout(commerce);
    const paid = await initialize(id);
    expect(await confirm(paid, card)).toBe(code);
    expect(await process(paid)).toMatchObject({
      errors: [],
      transaction: { chargedAmount: { fractionalAmount: 0 } },
      transactionEvent: { type: 'CHARGE_ACTION_REQUIRED', message },
    });
    // The webhook calls it a failure; whoever has tried again is not told of that.
    await expect.poll(() => typesOf(paid)).toContain('CHARGE_FAILURE');
    expect((await complete(commerce, id)).errors).toMatchObject([{ code: 'CHECKOUT_NOT_FULLY_PAID' }]);
    expect(await confirm(paid, 'pm_card_mastercard')).toBe('succeeded');
    expect((await process(paid)).transactionEvent?.type).toBe('CHARGE_SUCCESS');
    expect((await complete(commerce, id)).errors).toEqual([]);
  },
);

const typesOf = async ({ transaction }: Paid): Promise<string[]> => {
  const { rows } = await commerce.pool.query<{ type: string }>(
    'SELECT type FROM transaction_events WHERE transaction_id = $1 ORDER BY id',
    [transaction?.token],
  );
  return rows.map(({ type }) => type);
};

test('3-D Secure: the payment waits for the buyer, and counts when they have passed', async () => {
  const { id } = await readyCheckout(commerce);
  const paid = await initialize(id);
  expect(await confirm(paid, 'pm_card_authenticationRequired')).toBe('requires_action');
  expect((await process(paid)).transactionEvent?.type).toBe('CHARGE_ACTION_REQUIRED');
  const intent = await stripe.paymentIntents.retrieve(intentOf(paid));
  const page = intent.next_action?.redirect_to_url?.url as string;
  const passed = await fetch(page, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ client_secret: secretOf(paid), passed: 'yes' }),
    redirect: 'manual',
  });
  expect(passed.status).toBeLessThan(400);
  // Nobody asks: the webhook alone is enough.
  await expect.poll(() => typesOf(paid)).toContain('CHARGE_SUCCESS');
  expect(await process(paid)).toMatchObject({ errors: [], transactionEvent: { type: 'CHARGE_SUCCESS' } });
  expect((await complete(commerce, id)).errors).toEqual([]);
});

test.for<[unknown, string]>([
  [{ paymentIntent: { paymentMethod: 'cheque' } }, 'UnsupportedPaymentMethodError'],
  [{ paymentIntent: { paymentMethod: 'card', more: 1 } }, 'ParseError'],
  [null, 'ParseError'],
])('a wrong %j is a failed payment, in the words of the app', async ([data, code]) => {
  const { id } = await readyCheckout(commerce);
  expect(await initialize(id, { data })).toMatchObject({
    errors: [],
    transactionEvent: { type: 'CHARGE_FAILURE' },
    data: { paymentIntent: { errors: [{ code }] } },
  });
});

test('money goes back in parts by transactionRequestAction, each once, never more than was paid', async () => {
  const { order, paid } = await buyWith('pm_card_visa');
  const transaction = paid.transaction?.id as string;
  expect(await refund(transaction, '5.00')).toMatchObject({
    errors: [],
    transaction: { events: expect.arrayContaining([{ type: 'REFUND_REQUEST' }]) as unknown },
  });
  expect((await refund(transaction, '15.00')).errors).toEqual([{ field: 'amount', code: 'INVALID' }]);
  await expect
    .poll(() => orderOf(order))
    .toMatchObject({
      totalCharged: { amount: 14.99 },
      totalRefunded: { amount: 5 },
      transactions: [{ refundPendingAmount: { amount: 0 } }],
    });
  const { data } = await stripe.refunds.list({ payment_intent: intentOf(paid) });
  expect(data.map(({ amount }) => amount)).toEqual([500]);
  const told = (await orderOf(order)).transactions[0].events as Loose[];
  expect(told.filter(({ pspReference }) => pspReference === data[0]?.id).map(({ type }) => type)).toEqual(
    expect.arrayContaining(['REFUND_REQUEST', 'REFUND_SUCCESS']),
  );
  const many = await Promise.all(Array.from({ length: 5 }, () => refund(transaction)));
  expect(many.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  await expect
    .poll(() => orderOf(order))
    .toMatchObject({
      chargeStatus: 'NONE',
      totalRefunded: { amount: 19.99 },
      transactions: [{ actions: [] }],
    });
  expect((await stripe.refunds.list({ payment_intent: intentOf(paid) })).data).toHaveLength(2);
});

test('a refund that turns out to fail is charged again, and one made at Stripe by hand is known', async () => {
  const { order, paid } = await buyWith('pm_card_refundFail');
  const transaction = paid.transaction?.id as string;
  expect((await refund(transaction)).errors).toEqual([]);
  await expect.poll(() => typesOf(paid)).toContain('REFUND_FAILURE');
  await expect
    .poll(() => orderOf(order))
    .toMatchObject({
      totalCharged: { amount: 19.99 },
      totalRefunded: { amount: 0 },
    });

  const behind = await buyWith('pm_card_visa');
  // Given back by hand at Stripe: its event alone tells.
  await stripe.refunds.create({ payment_intent: intentOf(behind.paid), amount: 1999 });
  await expect.poll(() => orderOf(behind.order)).toMatchObject({ totalRefunded: { amount: 19.99 } });
  expect((await refund(behind.paid.transaction?.id as string)).errors).toEqual([
    { field: 'amount', code: 'INVALID' },
  ]);
});

test('a refund waits for a provider that is away, and is made once when it is back', async () => {
  const { order, paid } = await buyWith('pm_card_visa');
  const transaction = paid.transaction?.id as string;
  await provider.stop();
  try {
    expect(await refund(transaction, '7.00')).toMatchObject({ errors: [] });
    await expect
      .poll(
        async () => {
          const { rows } = await commerce.pool.query<{ waits: boolean }>(
            `SELECT attempts > 0 AND finished_at IS NULL AS waits FROM jobs WHERE queue = 'payment-refunds' ORDER BY created_at DESC LIMIT 1`,
          );
          return rows[0]?.waits;
        },
        { timeout: 30_000 },
      )
      .toBe(true);
    expect(await orderOf(order)).toMatchObject({
      totalCharged: { amount: 12.99 },
      totalRefunded: { amount: 0 },
      transactions: [{ refundPendingAmount: { amount: 7 } }],
    });
    // A payment that cannot be started is a failed one, as in Saleor: nobody has its secret.
    const { id } = await readyCheckout(commerce);
    expect(await initialize(id)).toMatchObject({ errors: [], transactionEvent: { type: 'CHARGE_FAILURE' } });
  } finally {
    provider = await startProvider();
  }
  await expect
    .poll(() => orderOf(order), { timeout: 30_000 })
    .toMatchObject({ totalCharged: { amount: 12.99 }, totalRefunded: { amount: 7 } });
  expect((await stripe.refunds.list({ payment_intent: intentOf(paid) })).data).toHaveLength(1);
});

test('nobody calls a payment failed because its provider is away: it is asked again', async () => {
  const { id } = await readyCheckout(commerce);
  const paid = await initialize(id);
  expect(await confirm(paid)).toBe('succeeded');
  await expect.poll(() => typesOf(paid)).toContain('CHARGE_SUCCESS');
  // As if its event were still on the way.
  await forget(paid);
  await provider.stop();
  try {
    expect(await process(paid)).toMatchObject({ transaction: null, errors: [{ code: 'GRAPHQL_ERROR' }] });
  } finally {
    provider = await startProvider();
  }
  expect(await process(paid)).toMatchObject({ errors: [], transactionEvent: { type: 'CHARGE_SUCCESS' } });
});

/** As if nothing had been told of a payment since it was initialized. */
async function forget({ transaction }: Paid): Promise<void> {
  await commerce.pool.query(
    "DELETE FROM transaction_events WHERE transaction_id = $1 AND type = 'CHARGE_SUCCESS'",
    [transaction?.token],
  );
  await commerce.pool.query('UPDATE transactions SET charged_minor = 0 WHERE id = $1', [transaction?.token]);
  await commerce.pool.query("DELETE FROM jobs WHERE queue = 'stripe-events'");
}

test('an event that was lost is found in the list of events', async () => {
  const { id } = await readyCheckout(commerce);
  const paid = await initialize(id);
  expect(await confirm(paid)).toBe('succeeded');
  await expect.poll(() => typesOf(paid)).toContain('CHARGE_SUCCESS');
  await forget(paid);
  await commerce.restart();
  await expect.poll(() => typesOf(paid)).toContain('CHARGE_SUCCESS');
  expect((await complete(commerce, id)).errors).toEqual([]);
});

test('a dispute takes the money of an order back, and whoever delivered it is told', async () => {
  const { id } = await readyCheckout(commerce, { email: 'dispute@test.gsv.dev' });
  const made = await staff.mutate(`orderCreateFromCheckout(id: "${id}")`, 'order { id }');
  const order = made['order'].id as string;
  const { transactionInitialize: paid } = await commerce.ask<{ transactionInitialize: Paid }>(
    `mutation ($id: ID!, $data: JSON) { transactionInitialize(id: $id, paymentGateway: { id: "${STRIPE}", data: $data }) { ${PAYMENT} } }`,
    { id: order, data: { paymentIntent: { paymentMethod: 'card' } } },
    staff.app,
  );
  expect(await confirm(paid, 'pm_card_createDispute')).toBe('succeeded');
  await expect.poll(() => typesOf(paid)).toEqual(expect.arrayContaining(['CHARGE_SUCCESS', 'CHARGE_BACK']));
  expect(await orderOf(order)).toMatchObject({ chargeStatus: 'NONE', totalRefunded: { amount: 19.99 } });
  const told = () =>
    commerce.received
      .filter(({ body }) => ((JSON.parse(body) as Loose).order as Loose)?.id === order)
      .map(({ headers }) => headers['saleor-event']);
  // The payment's own event may come after the dispute's: then it was never paid.
  await expect.poll(told).toContain('order_fully_refunded');
});

test.for([
  ['unsigned', () => ({})],
  ['signed with another secret', (body: string) => ({ 'stripe-signature': signature(body, 'whsec_other') })],
  [
    'older than five minutes',
    (body: string) => ({ 'stripe-signature': signature(body, SECRET, Math.floor(Date.now() / 1_000) - 301) }),
  ],
] as const)('a webhook that is %s is refused with 400 and changes nothing', async ([, headers]) => {
  const body = JSON.stringify({
    id: 'evt_forged',
    object: 'event',
    type: 'payment_intent.succeeded',
    data: { object: { id: 'pi_x' } },
  });
  const response = await fetch(`${commerce.url.replace(/graphql\/?$/, '')}webhooks/stripe`, {
    method: 'POST',
    headers: headers(body),
    body,
  });
  expect(response.status).toBe(400);
  const { rowCount } = await commerce.pool.query("SELECT FROM jobs WHERE key = 'evt_forged'");
  expect(rowCount).toBe(0);
});

const signature = (payload: string, secret: string, timestamp?: number): string =>
  stripe.webhooks.generateTestHeaderString({
    payload,
    secret,
    ...(timestamp !== undefined && { timestamp }),
  });
