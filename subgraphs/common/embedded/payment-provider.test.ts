import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stripe } from 'stripe';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from '../process/logging.ts';
import { openStripe } from '../payment/stripe.ts';
import { createStripeGateway, type SessionRequest } from '../payment/stripe-gateway.ts';
import { embeddedPaymentKeys, startPaymentProvider, type PaymentProvider } from './payment-provider.ts';

const SECRET = 'whsec_test';
const received: Stripe.Event[] = [];
const refuse = new Set<string>();
let provider: PaymentProvider;
let stripe: Stripe;
let folder: string;
let listener: ReturnType<typeof createServer>;

const start = async (): Promise<PaymentProvider> =>
  startPaymentProvider({
    folder,
    host: '127.0.0.1',
    port: 0,
    environment: 'test',
    webhooks: [{ url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`, secret: SECRET }],
    logger: createLogger('test', 'silent'),
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payments-'));
  listener = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const event = stripe.webhooks.constructEvent(body, request.headers['stripe-signature'] as string, SECRET);
    const isRefused = refuse.delete(event.type);
    if (!isRefused) received.push(event);
    response.writeHead(isRefused ? 500 : 200).end();
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  provider = await start();
  stripe = openStripe({ ...embeddedPaymentKeys, STRIPE_API_BASE: provider.url }) as Stripe;
});
beforeEach(() => {
  received.length = 0;
});
afterAll(async () => {
  await provider?.stop();
  listener?.closeAllConnections();
  listener?.close();
  await rm(folder, { recursive: true, force: true });
});

const told = (type: string) =>
  expect.poll(() => received.filter((event) => event.type === type).length, { timeout: 10_000 });
const usd = (amount = 4_000): Stripe.PaymentIntentCreateParams => ({
  amount,
  currency: 'usd',
  automatic_payment_methods: { enabled: true },
});
const pay = (payment_method: string, more: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({ ...usd(), ...more, payment_method, confirm: true });

test('never runs in production', async () => {
  await expect(
    startPaymentProvider({
      host: '127.0.0.1',
      port: 0,
      environment: 'production',
      logger: createLogger('test', 'silent'),
    }),
  ).rejects.toThrow(/NODE_ENV=production/);
});

describe('payments', () => {
  test('succeed, with a charge and its fee, and are told signed', async () => {
    const intent = await pay('pm_card_visa', { metadata: { order: '1' } });
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 4_000, metadata: { order: '1' } });
    const { latest_charge: charge } = await stripe.paymentIntents.retrieve(intent.id, {
      expand: ['latest_charge.balance_transaction'],
    });
    expect(charge).toMatchObject({
      paid: true,
      balance_transaction: { amount: 4_000, fee: 146, net: 3_854 },
    });
    await told('payment_intent.succeeded').toBe(1);
    await told('charge.succeeded').toBe(1);
  });

  test.each([
    ['pm_card_visa_chargeDeclined', 'card_declined', 'generic_decline'],
    ['pm_card_visa_chargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
    ['pm_card_chargeDeclinedExpiredCard', 'expired_card', ''],
  ])('are declined: %s', async (card, code, decline) => {
    const error = (await pay(card).catch((caught: unknown) => caught)) as Stripe.errors.StripeCardError;
    expect(error).toBeInstanceOf(Stripe.errors.StripeCardError);
    expect(error).toMatchObject({
      code,
      decline_code: decline,
      payment_intent: { status: 'requires_payment_method' },
    });
    await told('payment_intent.payment_failed').toBe(1);
  });

  test('wait for 3-D Secure, which may be passed or not', async () => {
    for (const [passed, status] of [
      ['yes', 'succeeded'],
      ['no', 'requires_payment_method'],
    ] as const) {
      const intent = await pay('pm_card_authenticationRequired');
      expect(intent.status).toBe('requires_action');
      const url = new URL(intent.next_action?.redirect_to_url?.url as string);
      const page = await (await fetch(url)).text();
      expect(page).toContain('Is it you?');
      await fetch(`${url.origin}${url.pathname}`, {
        method: 'POST',
        body: new URLSearchParams({ client_secret: intent.client_secret as string, passed }),
      });
      expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe(status);
    }
  });

  test('are confirmed on a page with a test card, by whoever knows the secret', async () => {
    const intent = await stripe.paymentIntents.create(usd());
    const post = (client_secret: string, card: string) =>
      fetch(`${provider.url}/pay/${intent.id}`, {
        method: 'POST',
        body: new URLSearchParams({ client_secret, card }),
      });
    expect((await post('wrong', '4242424242424242')).status).toBe(404);
    const declined = await post(intent.client_secret as string, '4000000000000002');
    expect([declined.status, await declined.text()]).toEqual([
      402,
      expect.stringContaining('Your card was declined.'),
    ]);
    expect((await post(intent.client_secret as string, '4242424242424242')).status).toBe(200);
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe('succeeded');
  });

  test('can be authorized, captured in part, and canceled', async () => {
    const intent = await pay('pm_card_visa', { capture_method: 'manual' });
    expect(intent).toMatchObject({ status: 'requires_capture', amount_capturable: 4_000 });
    expect(await stripe.paymentIntents.capture(intent.id, { amount_to_capture: 1_000 })).toMatchObject({
      status: 'succeeded',
      amount_received: 1_000,
    });
    await expect(stripe.paymentIntents.cancel(intent.id)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
    const other = await stripe.paymentIntents.create(usd());
    expect(await stripe.paymentIntents.cancel(other.id)).toMatchObject({ status: 'canceled' });
  });

  test('of a disputed card are charged, then disputed', async () => {
    await pay('pm_card_createDispute');
    await told('charge.dispute.funds_withdrawn').toBe(1);
  });
});

describe('requests', () => {
  test('with one key are one payment; with other content an error', async () => {
    const idempotencyKey = randomUUID();
    const [first, second] = [
      await stripe.paymentIntents.create(usd(), { idempotencyKey }),
      await stripe.paymentIntents.create(usd(), { idempotencyKey }),
    ];
    expect(second.id).toBe(first.id);
    await expect(stripe.paymentIntents.create(usd(1), { idempotencyKey })).rejects.toBeInstanceOf(
      Stripe.errors.StripeIdempotencyError,
    );
  });

  test.each([
    [{ ...usd(), amount: 0 }, 'amount'],
    [{ ...usd(), currency: 'dollars' }, 'currency'],
    [{ ...usd(), payment_method_types: ['card'] }, 'payment_method_types'],
  ])('that are wrong say which parameter: %j', async (given, param) => {
    await expect(stripe.paymentIntents.create(given)).rejects.toMatchObject({
      type: 'StripeInvalidRequestError',
      param,
    });
  });

  test('need a key, and what does not exist is missing', async () => {
    const nobody = openStripe({ STRIPE_API_KEY: 'nonsense', STRIPE_API_BASE: provider.url }) as Stripe;
    await expect(nobody.customers.list()).rejects.toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
    await expect(stripe.paymentIntents.retrieve('pi_none')).rejects.toMatchObject({
      code: 'resource_missing',
      statusCode: 404,
    });
  });
});

describe('cards that are kept', () => {
  test('pay without their owner, unless they need authentication', async () => {
    const customer = (await stripe.customers.create({ metadata: { organization: 'o' } })).id;
    const setup = await stripe.setupIntents.create({ customer, usage: 'off_session' });
    await stripe.setupIntents.confirm(setup.id, { payment_method: 'pm_card_visa' });
    await told('setup_intent.succeeded').toBe(1);
    const [kept] = (await stripe.paymentMethods.list({ customer, type: 'card' })).data;
    expect(kept).toMatchObject({ card: { brand: 'visa', last4: '4242' } });
    expect(await pay(kept?.id as string, { customer, off_session: true })).toMatchObject({
      status: 'succeeded',
    });
    const strict = await stripe.setupIntents.create({
      customer,
      payment_method: 'pm_card_authenticationRequired',
      confirm: true,
    });
    expect(strict.status).toBe('requires_action');
    await fetch(`${provider.url}/authenticate/${strict.id}`, {
      method: 'POST',
      body: new URLSearchParams({ client_secret: strict.client_secret as string, passed: 'yes' }),
    });
    const method = (await stripe.setupIntents.retrieve(strict.id)).payment_method as string;
    await expect(pay(method, { customer, off_session: true })).rejects.toMatchObject({
      code: 'authentication_required',
    });
    await stripe.paymentMethods.detach(kept?.id as string);
    expect((await stripe.paymentMethods.list({ customer, type: 'card' })).data).toHaveLength(1);
  });
});

describe('refunds', () => {
  test('give back a part, never more than is left', async () => {
    const { id: payment_intent } = await pay('pm_card_visa');
    expect(await stripe.refunds.create({ payment_intent, amount: 1_500 })).toMatchObject({
      status: 'succeeded',
      amount: 1_500,
    });
    await expect(stripe.refunds.create({ payment_intent, amount: 2_501 })).rejects.toMatchObject({
      param: 'amount',
    });
    await stripe.refunds.create({ payment_intent });
    await expect(stripe.refunds.create({ payment_intent })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
    await told('refund.updated').toBe(2);
  });

  test('may be pending, and may fail later', async () => {
    const { id: late } = await pay('pm_card_pendingRefund');
    const { id, status } = await stripe.refunds.create({ payment_intent: late });
    expect(status).toBe('pending');
    await expect.poll(async () => (await stripe.refunds.retrieve(id)).status).toBe('succeeded');
    const { id: failing } = await pay('pm_card_refundFail');
    await stripe.refunds.create({ payment_intent: failing });
    await told('refund.failed').toBe(1);
  });
});

test('sellers say who they are and are paid', async () => {
  const account = await stripe.accounts.create({
    controller: { requirement_collection: 'stripe' },
    capabilities: { transfers: { requested: true } },
  });
  await expect(
    stripe.transfers.create({ amount: 100, currency: 'usd', destination: account.id }),
  ).rejects.toMatchObject({
    code: 'insufficient_capabilities_for_transfer',
  });
  const link = await stripe.accountLinks.create({
    account: account.id,
    type: 'account_onboarding',
    return_url: 'http://localhost/back',
    refresh_url: 'http://localhost/again',
  });
  const follow = () =>
    fetch(link.url, { method: 'POST', body: new URLSearchParams({ complete: 'yes' }), redirect: 'manual' });
  expect((await follow()).headers.get('location')).toBe('http://localhost/back');
  expect((await follow()).headers.get('location')).toBe('http://localhost/again');
  await told('account.updated').toBe(1);
  expect(received.find(({ type }) => type === 'account.updated')?.account).toBe(account.id);
  const transfer = await stripe.transfers.create({ amount: 100, currency: 'usd', destination: account.id });
  await stripe.transfers.createReversal(transfer.id, { amount: 40 });
  expect(await stripe.transfers.retrieve(transfer.id)).toMatchObject({
    amount_reversed: 40,
    reversed: false,
  });
});

test('an event that was not taken is sent again, and stands in the list; all is there after a restart', async () => {
  refuse.add('charge.succeeded');
  const { id } = await pay('pm_card_visa');
  await told('charge.succeeded').toBe(1);
  await provider.stop();
  provider = await start();
  stripe = openStripe({ ...embeddedPaymentKeys, STRIPE_API_BASE: provider.url }) as Stripe;
  expect((await stripe.paymentIntents.retrieve(id)).status).toBe('succeeded');
  const events = await stripe.events.list({ types: ['payment_intent.succeeded'], limit: 100 });
  expect(events.data.map((event) => (event.data.object as { id: string }).id)).toContain(id);
  const all = await stripe.events.list({ limit: 7 }).autoPagingToArray({ limit: 1_000 });
  expect(all.length).toBeGreaterThan(20);
});

const request = (over: Partial<SessionRequest> = {}): SessionRequest => ({
  flow: 'CHARGE',
  amountMicros: 19_990_000,
  currency: 'USD',
  data: { paymentIntent: { paymentMethod: 'card' } },
  idempotencyKey: randomUUID(),
  source: { id: 'Q2hlY2tvdXQ6MQ==', type: 'Checkout' },
  transactionId: 'VHJhbnNhY3Rpb25JdGVtOjE=',
  saleorApiUrl: 'http://localhost:4001/graphql/',
  ...over,
});
const gateway = () => createStripeGateway(stripe, embeddedPaymentKeys.STRIPE_PUBLISHABLE_KEY);

describe('the gateway', () => {
  test("answers what Saleor's Stripe app answers", async () => {
    expect(gateway().configuration).toEqual({ stripePublishableKey: 'pk_test_embedded' });
    const asked = request();
    const begun = await gateway().initialize(asked);
    expect(begun).toMatchObject({
      result: 'CHARGE_ACTION_REQUIRED',
      amountMicros: 19_990_000,
      actions: ['CANCEL'],
      data: { paymentIntent: { stripeClientSecret: expect.stringMatching(/^pi_.*_secret_/) } },
    });
    expect((await gateway().initialize(asked)).pspReference).toBe(begun.pspReference);
    const pspReference = begun.pspReference as string;
    const process = () => gateway().process({ ...asked, pspReference });
    await stripe.paymentIntents
      .confirm(pspReference, { payment_method: 'pm_card_visa_chargeDeclined' })
      .catch(() => undefined);
    expect(await process()).toMatchObject({
      result: 'CHARGE_ACTION_REQUIRED',
      message: 'Your card was declined.',
    });
    await stripe.paymentIntents.confirm(pspReference, { payment_method: 'pm_card_visa' });
    expect(await process()).toMatchObject({
      result: 'CHARGE_SUCCESS',
      amountMicros: 19_990_000,
      actions: ['REFUND'],
      paymentMethodDetails: { type: 'CARD', brand: 'visa', lastDigits: '4242' },
    });
    const refund = {
      pspReference,
      amountMicros: 5_000_000,
      currency: 'USD',
      idempotencyKey: randomUUID(),
      metadata: {},
    };
    const { pspReference: first } = await gateway().refund(refund);
    expect(await gateway().refund(refund)).toEqual({ pspReference: first });
  });

  test('authorizes, and captures where the method cannot', async () => {
    const card = await gateway().initialize(request({ flow: 'AUTHORIZATION' }));
    expect(card.result).toBe('AUTHORIZATION_ACTION_REQUIRED');
    await stripe.paymentIntents.confirm(card.pspReference as string, { payment_method: 'pm_card_visa' });
    expect(
      await gateway().process({
        ...request({ flow: 'AUTHORIZATION' }),
        pspReference: card.pspReference as string,
      }),
    ).toMatchObject({
      result: 'AUTHORIZATION_SUCCESS',
      actions: ['CHARGE', 'CANCEL'],
    });
    const debit = { paymentIntent: { paymentMethod: 'sepa_debit' } };
    expect(await gateway().initialize(request({ flow: 'AUTHORIZATION', data: debit }))).toMatchObject({
      result: 'CHARGE_ACTION_REQUIRED',
    });
  });

  test.each([
    [null, 'ParseError'],
    [{ paymentIntent: { paymentMethod: 'card', more: 1 } }, 'ParseError'],
    [{ paymentIntent: { paymentMethod: 'barter' } }, 'UnsupportedPaymentMethodError'],
  ])('refuses %j as a failure', async (data, code) => {
    expect(await gateway().initialize(request({ data }))).toMatchObject({
      result: 'CHARGE_FAILURE',
      pspReference: null,
      data: { paymentIntent: { errors: [{ code }] } },
    });
  });

  test("does not tell a buyer what is wrong with the marketplace's account", async () => {
    const other = createStripeGateway(
      openStripe({ STRIPE_API_KEY: 'nonsense', STRIPE_API_BASE: provider.url }) as Stripe,
      'pk',
    );
    expect(await other.initialize(request())).toMatchObject({
      result: 'CHARGE_FAILURE',
      message: 'The payment provider refused the payment.',
      data: { paymentIntent: { errors: [{ code: 'StripeApiError' }] } },
    });
  });
});
