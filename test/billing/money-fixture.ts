import { randomUUID } from 'node:crypto';
import { Stripe } from 'stripe';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import {
  embeddedPaymentKeys,
  startPaymentProvider,
  type PaymentProvider,
} from '#common/embedded/payment-provider.ts';
import { createLogger } from '#common/process/logging.ts';
import { freePort } from '#test/harness/ports.ts';
import { startBilling, type BillingFixture } from './service-fixture.ts';

/** The service with the embedded provider, over GraphQL and HTTP as its callers use it. */
export const WEBHOOK_SECRET = 'whsec_money';
export let billing: BillingFixture;
export let provider: PaymentProvider;
let packVariant: string;

/** For a test file: starts both before its tests, and proves the books after each of them. What is earned is available. */
export function withMoney(holdDays = 0): void {
  beforeAll(async () => {
    const [port, own] = [await freePort(), await freePort()];
    provider = await startPaymentProvider({
      host: '127.0.0.1',
      port,
      environment: 'test',
      webhooks: [{ url: `http://127.0.0.1:${own}/webhooks/stripe`, secret: WEBHOOK_SECRET }],
      logger: createLogger('test', 'silent'),
    });
    billing = await startBilling({
      env: {
        PORT: String(own),
        EARNINGS_HOLD_DAYS: String(holdDays),
        PAYOUT_MINIMUM: '1',
        STRIPE_API_BASE: provider.url,
        STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
        ...embeddedPaymentKeys,
      },
    });
    const [pack] = await billing.sql('SELECT variant_id FROM credit_packs', []);
    packVariant = String(pack?.['variant_id']);
  });
  afterEach(async () => expect(await billing.sql('SELECT * FROM ledger_audit', [])).toEqual([]));
  afterAll(async () => {
    await billing?.stop();
    await provider?.stop();
  });
}

export interface Answer {
  errors: { field: string | null; code: string }[];
  [field: string]: unknown;
}
export const does = async (
  authorization: string,
  field: string,
  type: string,
  input: object,
  shown = '',
): Promise<Answer> => {
  const query = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${shown} errors { field code } } }`;
  return (await billing.data<{ answer: Answer }>(authorization, query, { input })).answer;
};
export const usd = (amount: number) => ({ amount, currency: 'USD' });

/** An order of a pack of 500 credits, as control-plane brings it. */
export async function buyPack(organization: string, paid: number | object = 40): Promise<string> {
  const order = `Order:${randomUUID()}`;
  const input = {
    id: randomUUID(),
    organization,
    variant: packVariant,
    quantity: 1,
    order,
    paid: typeof paid === 'number' ? usd(paid) : paid,
  };
  expect(await does(billing.runtime, 'creditPackGrant', 'CreditPackGrantInput', input)).toEqual({
    errors: [],
  });
  return order;
}
export async function sell(seller: string, amount: number, over: object = {}): Promise<string> {
  const order = `Order:${randomUUID()}`;
  const input = {
    id: randomUUID(),
    order,
    organization: billing.organization,
    seller,
    paid: usd(amount),
    description: 'Basic',
    ...over,
  };
  expect(await does(billing.runtime, 'orderLineSale', 'OrderLineSaleInput', input)).toEqual({ errors: [] });
  return order;
}
export async function run(
  organization: string,
  seller: string,
  amount: number,
  over: object = {},
): Promise<string> {
  const id = randomUUID();
  await billing.settle(await billing.hold({ id, run: id, organization, seller, amount, ...over }), amount);
  return id;
}
const BALANCES =
  'query ($organization: ID!) { earningsBalances(organization: $organization) { currency pending available inPayout paidOut } }';
export const balances = async (organization: string) =>
  (await billing.data<{ earningsBalances: object[] }>(billing.operator, BALANCES, { organization }))
    .earningsBalances;
export const balance = (available: number, over: object = {}) => [
  { currency: 'USD', pending: 0, available, inPayout: 0, paidOut: 0, ...over },
];
export const trial = async () => {
  const query = '{ trialBalance { account currency balance } }';
  const { trialBalance } = await billing.data<{
    trialBalance: { account: string; currency: string; balance: number }[];
  }>(billing.operator, query);
  return Object.fromEntries(
    trialBalance
      .filter(({ currency }) => currency === 'USD')
      .map(({ account, balance: micros }) => [account, micros]),
  );
};

export const refund = (order: string, over: object = {}) =>
  does(
    billing.operator,
    'orderRefundCreate',
    'OrderRefundCreateInput',
    { id: randomUUID(), order, reason: 'Unhappy', ...over },
    'refunded { amount currency } creditsTakenBack',
  );

export const payOut = (organization: string, over: object, authorization = billing.operator) =>
  does(
    authorization,
    'payoutCreate',
    'PayoutCreateInput',
    { id: randomUUID(), organization, currency: 'USD', ...over },
    'payout { id state amount { amount } }',
  );
export const onboard = async (organization: string, complete: 'yes' | 'no') => {
  const input = { organization, returnUrl: 'http://localhost/back', refreshUrl: 'http://localhost/again' };
  const { url } = await does(
    billing.operator,
    'payoutAccountLink',
    'PayoutAccountLinkInput',
    input,
    'url expiresAt',
  );
  await fetch(String(url), { method: 'POST', body: new URLSearchParams({ complete }), redirect: 'manual' });
};
export const accountState = async (id: string) => {
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { payoutAccount { state requirements } } } }';
  return (
    await billing.data<{ _entities: { payoutAccount: unknown }[] }>(billing.operator, query, {
      r: [{ __typename: 'Organization', id }],
    })
  )._entities[0]?.payoutAccount;
};
export async function account(seller: string): Promise<void> {
  await onboard(seller, 'yes');
  await expect.poll(() => accountState(seller)).toEqual({ state: 'ENABLED', requirements: [] });
}
export const PAYOUT =
  'query ($id: ID!) { payout(id: $id) { state failure reference amount { amount } earnings(first: 50) { edges { node { kind net { amount } } } } } }';
export interface Paid {
  state: string;
  failure: string | null;
  reference: string | null;
  earnings: { edges: { node: { kind: string; net: { amount: number } } }[] };
}
export const payout = async (id: string, authorization = billing.operator) =>
  (await billing.data<{ payout: Paid }>(authorization, PAYOUT, { id })).payout;

export const SETUP =
  'mutation ($organization: ID!) { paymentMethodSetup(organization: $organization) { clientSecret errors { field code } } }';

/** The provider, asked as its own clients ask. */
export const askProvider = (): Stripe =>
  new Stripe(embeddedPaymentKeys.STRIPE_API_KEY, {
    host: 'localhost',
    port: new URL(provider.url).port,
    protocol: 'http',
  });

/** Keeps one of the provider's test cards, as its form in the browser does; answers the card's id. */
export async function keepCard(authorization: string, organization: string, card: string): Promise<string> {
  const { paymentMethodSetup: setup } = await billing.data<{ paymentMethodSetup: { clientSecret: string } }>(
    authorization,
    SETUP,
    { organization },
  );
  const { payment_method: kept } = await askProvider().setupIntents.confirm(
    setup.clientSecret.split('_secret_')[0] as string,
    { payment_method: card },
  );
  return String(kept);
}

/** A plan as control-plane says that it is sold. */
export const planTerms = ({
  plan = randomUUID(),
  offering = randomUUID(),
  amount = 10,
  ...over
}: { plan?: string; offering?: string; amount?: number } & Record<string, unknown>) => ({
  plan,
  name: 'Reader, Basic',
  offering,
  interval: 'MONTH',
  includedCredits: 0,
  includedCreditsPercent: 0,
  prices: [{ amount, currency: 'USD' }],
  isOnSale: true,
  ...over,
});
