import { Stripe } from 'stripe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  embeddedPaymentKeys,
  startPaymentProvider,
  type PaymentProvider,
} from '#common/embedded/payment-provider.ts';
import { createLogger } from '#common/process/logging.ts';

/**
 * Every call that we make, asked of stripe-mock, which is made from Stripe's own description of its API: it refuses
 * what is not documented. And every answer of the embedded provider, compared with the documented one. Only where
 * STRIPE_MOCK names one; the README of billing says how.
 */
const mock = process.env['STRIPE_MOCK'];
const clientOf = (url: string): Stripe => {
  const { hostname, port } = new URL(url);
  return new Stripe(embeddedPaymentKeys.STRIPE_API_KEY, {
    host: hostname,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
  });
};
/** Ids as one call needs them of an earlier one; stripe-mock takes any. */
const ids: Record<string, string> = {};
const calls: Record<string, (stripe: Stripe) => Promise<unknown>> = {
  customer: (stripe) => stripe.customers.create({ metadata: { organization: 'x' } }),
  setup: (stripe) => stripe.setupIntents.create({ customer: ids['customer'] ?? '', usage: 'off_session' }),
  'setup confirmed': (stripe) =>
    stripe.setupIntents.confirm(ids['setup'] ?? '', { payment_method: 'pm_card_visa' }),
  cards: (stripe) =>
    stripe.paymentMethods.list({ customer: ids['customer'] ?? '', type: 'card', limit: 100 }),
  'payment off session': (stripe) =>
    stripe.paymentIntents.create({
      amount: 4_000,
      currency: 'usd',
      customer: ids['customer'] ?? '',
      payment_method: ids['card'] ?? '',
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      confirm: true,
      off_session: true,
      description: 'A pack',
      metadata: { charge: 'x', organization: 'y' },
    }),
  'payment on session': (stripe) =>
    stripe.paymentIntents.create({
      amount: 4_000,
      currency: 'usd',
      automatic_payment_methods: { enabled: true },
      payment_method_options: { card: { capture_method: 'manual' } },
      metadata: { saleor_source_id: 'x' },
    }),
  'payment read': (stripe) =>
    stripe.paymentIntents.retrieve(ids['payment off session'] ?? '', { expand: ['payment_method'] }),
  charge: (stripe) => stripe.charges.retrieve(ids['charge'] ?? '', { expand: ['balance_transaction'] }),
  refund: (stripe) =>
    stripe.refunds.create({
      payment_intent: ids['payment off session'] ?? '',
      amount: 10,
      metadata: { refund: 'x' },
    }),
  'refund read': (stripe) => stripe.refunds.retrieve(ids['refund'] ?? ''),
  account: (stripe) =>
    stripe.accounts.create({
      controller: {
        fees: { payer: 'application' },
        losses: { payments: 'application' },
        requirement_collection: 'stripe',
        stripe_dashboard: { type: 'express' },
      },
      capabilities: { transfers: { requested: true } },
      metadata: { organization: 'x' },
    }),
  'account read': (stripe) => stripe.accounts.retrieve(ids['account'] ?? ''),
  'account link': (stripe) =>
    stripe.accountLinks.create({
      account: ids['account'] ?? '',
      type: 'account_onboarding',
      return_url: 'https://shop.example/back',
      refresh_url: 'https://shop.example/again',
    }),
  transfer: (stripe) =>
    stripe.transfers.create({
      amount: 10,
      currency: 'usd',
      destination: ids['account'] ?? '',
      metadata: { payout: 'x' },
    }),
  'transfer read': (stripe) => stripe.transfers.retrieve(ids['transfer'] ?? ''),
  reversal: (stripe) => stripe.transfers.createReversal(ids['transfer'] ?? '', {}),
  dispute: (stripe) => stripe.disputes.retrieve(ids['dispute'] ?? ''),
  events: (stripe) =>
    stripe.events.list({ types: ['account.updated', 'refund.failed'], created: { gte: 1 }, limit: 100 }),
  'card forgotten': (stripe) => stripe.paymentMethods.detach(ids['card'] ?? ''),
};

let provider: PaymentProvider;
beforeAll(async () => {
  provider = await startPaymentProvider({
    host: '127.0.0.1',
    port: 0,
    environment: 'test',
    logger: createLogger('test', 'silent'),
  });
  const stripe = clientOf(provider.url);
  const disputed = await stripe.paymentIntents.create({
    amount: 100,
    currency: 'usd',
    payment_method: 'pm_card_createDispute',
    confirm: true,
  });
  ids['dispute'] = (await stripe.disputes.list({ payment_intent: disputed.id })).data[0]?.id ?? '';
});
afterAll(() => provider?.stop());

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);
/** Fields of an answer that the documented one has not, or of another kind; what may be null is not compared then. */
function strange(ours: unknown, documented: unknown, path = ''): string[] {
  if (typeof ours !== 'object' || ours === null || typeof documented !== 'object' || documented === null)
    return [];
  if (Array.isArray(ours) || Array.isArray(documented)) return [];
  return Object.entries(ours).flatMap(([field, value]) => {
    const there = (documented as Record<string, unknown>)[field];
    const name = `${path}${field}`;
    // Of an account that somebody else controls more is not shown, and that is stripe-mock's example.
    if (['metadata', 'lastResponse', 'controller'].includes(field)) return [];
    if (there === undefined) return [`${name} is not documented`];
    if (value === null || there === null) return [];
    if (kindOf(value) !== kindOf(there))
      return [`${name} is ${kindOf(value)}, documented as ${kindOf(there)}`];
    return strange(value, there, `${name}.`);
  });
}

test.skipIf(mock === undefined)(
  'our calls are the documented ones, and so are the embedded answers',
  async () => {
    const [embedded, documented] = [clientOf(provider.url), clientOf(mock ?? 'http://localhost')];
    const found: string[] = [];
    for (const [name, call] of Object.entries(calls)) {
      const ours = (await call(embedded)) as Record<string, unknown>;
      if (typeof ours['id'] === 'string') ids[name] = ours['id'];
      if (name === 'setup confirmed') ids['card'] = String(ours['payment_method']);
      if (name === 'payment off session') ids['charge'] = String(ours['latest_charge']);
      // As the seller does, before anything is transferred.
      if (name === 'account link')
        await fetch(String(ours['url']), {
          method: 'POST',
          body: new URLSearchParams({ complete: 'yes' }),
          redirect: 'manual',
        });
      const theirs = await call(documented).catch(
        (error: Error) => void found.push(`${name}: ${error.message}`),
      );
      if (theirs) found.push(...strange(ours, theirs).map((what) => `${name}: ${what}`));
    }
    expect(found).toEqual([]);
  },
);
