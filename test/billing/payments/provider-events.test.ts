import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  account,
  askProvider,
  balances,
  billing,
  keepCard,
  payout,
  provider,
  refund,
  run,
  sell,
  trial,
  withMoney,
} from '../money-fixture.ts';
import { startBilling } from '../service-fixture.ts';
import { embeddedPaymentKeys } from '#common/embedded/payment-provider.ts';

withMoney();

/** A wallet that has bought a pack of 500 credits by itself, for $40. */
async function toppedUp(card: string) {
  const organization = randomUUID();
  const [pack] = await billing.sql('SELECT id FROM credit_packs ORDER BY credits LIMIT 1', []);
  await keepCard(billing.operator, organization, card);
  await billing.data(
    billing.operator,
    `mutation ($o: ID!, $input: AutoTopUpInput) { autoTopUpUpdate(organization: $o, input: $input) { errors { code } } }`,
    { o: organization, input: { pack: pack?.['id'], belowCredits: 1, monthlyLimit: 40 } },
  );
  const charge = async () =>
    (
      await billing.sql(
        `SELECT id, reference FROM card_charges WHERE organization_id = $1 AND state = 'PAID'`,
        [organization],
      )
    )[0];
  await expect.poll(charge).toBeDefined();
  const paid = await charge();
  return { organization, order: `charge:${String(paid?.['id'])}`, payment: String(paid?.['reference']) };
}
const available = async (organization: string) => {
  const query = 'query ($o: ID!) { wallet(organization: $o) { available } }';
  return (await billing.data<{ wallet: { available: number } }>(billing.operator, query, { o: organization }))
    .wallet.available;
};
const moved = async (order: string, kind: string) =>
  (
    await billing.sql(
      'SELECT debit_account AS from, credit_account AS to, amount_micros::float8 / 1e6 AS amount FROM money_transfers WHERE order_id = $1 AND kind = $2 ORDER BY created_at',
      [order, kind],
    )
  ).map(({ from, to, amount }) => [from, to, amount]);
const earned = async (seller: string) =>
  (await balances(seller)).map((row) => (row as { available: number }).available);
/** Everything that was told, told once more. */
async function tellAgain(): Promise<void> {
  await billing.sql(
    `SELECT enqueue_job('payment-event', 'again ' || id, payload) FROM jobs WHERE queue = 'payment-event' AND key NOT LIKE 'again %'`,
    [],
  );
  await expect
    .poll(
      () =>
        billing.sql(
          `SELECT key FROM jobs WHERE queue = 'payment-event' AND finished_at IS NULL AND failed_at IS NULL`,
          [],
        ),
      {
        timeout: 30_000,
      },
    )
    .toEqual([]);
}

test('what the provider keeps of a payment is a fee in the books, once', async () => {
  const { order } = await toppedUp('pm_card_visa');
  await expect.poll(() => moved(order, 'PROVIDER_FEE')).toEqual([['FEES', 'CLEARING', 1.46]]);
  await tellAgain();
  expect(await moved(order, 'PROVIDER_FEE')).toEqual([['FEES', 'CLEARING', 1.46]]);
});

test('a dispute takes back what it is about, and a won one gives it back', async () => {
  const before = await trial();
  const { organization, order, payment } = await toppedUp('pm_card_createDispute');
  await expect.poll(() => moved(order, 'CHARGE_BACK')).toEqual([['REFUNDS', 'CLEARING', 40]]);
  expect(await available(organization)).toBe(0);
  await expect
    .poll(async () => (await moved(order, 'PROVIDER_FEE')).map(([, , amount]) => amount).toSorted())
    .toEqual([1.46, 15]);
  const [dispute] = (await askProvider().disputes.list({ payment_intent: payment })).data;
  await askProvider().disputes.update(String(dispute?.id), {
    evidence: { uncategorized_text: 'winning_evidence' },
  });
  await expect.poll(() => available(organization)).toBe(500);
  await tellAgain();
  expect(await available(organization)).toBe(500);
  const after = await trial();
  expect(after['CREDITS_SOLD']! - (before['CREDITS_SOLD'] ?? 0)).toBeCloseTo(40, 6);
  expect(after['REFUNDS'] ?? 0).toBeCloseTo(before['REFUNDS'] ?? 0, 6);
  await expect.poll(async () => (await trial())['FEES']! - (before['FEES'] ?? 0)).toBeCloseTo(-1.46, 6);
});

test('what sellers earned by disputed credits is reversed, and earned again when the dispute is won', async () => {
  const seller = randomUUID();
  const { organization, order, payment } = await toppedUp('pm_card_visa');
  await run(organization, seller, 100);
  expect(await earned(seller)).toEqual([6.4]);
  const id = 'a0000000-0000-4000-a000-000000000001';
  const chargeBack = () =>
    billing.sql(`SELECT money_charge_back($1, $2, 40000000, 'USD', 'Disputed') AS outcome`, [id, order]);
  expect(await chargeBack()).toEqual([{ outcome: 'CREATED' }]);
  expect(await chargeBack()).toEqual([{ outcome: 'EXISTS' }]);
  expect(await earned(seller)).toEqual([0]);
  expect(await available(organization)).toBe(0);
  expect(await refund(order)).toMatchObject({
    refunded: null,
    errors: [{ field: 'amount', code: 'INVALID' }],
  });
  const won = () => billing.sql('SELECT money_charge_back_reversed($1) AS outcome', [id]);
  expect(await won()).toEqual([{ outcome: 'REVERSED' }]);
  expect(await won()).toEqual([{ outcome: 'EXISTS' }]);
  expect(await earned(seller)).toEqual([6.4]);
  expect(await available(organization)).toBe(400);
  expect(payment).toMatch(/^pi_/);
});

test('a refund that fails late is owed to the buyer again, and given back once more without a second reversal', async () => {
  const { order } = await toppedUp('pm_card_refundFail');
  expect(await refund(order, { amount: 8 })).toMatchObject({ creditsTakenBack: 100, errors: [] });
  await expect.poll(() => moved(order, 'REFUND_FAILED')).toEqual([['CLEARING', 'REFUNDS', 8]]);
  await expect
    .poll(() => billing.sql('SELECT state, failure FROM refunds WHERE order_id = $1', [order]))
    .toEqual([
      { state: 'FAILED', failure: 'The provider could not give it back: expired_or_canceled_card.' },
    ]);
  await expect
    .poll(async () =>
      (
        await billing.sql(
          `SELECT last_error FROM jobs WHERE queue = 'payment-event' AND failed_at IS NOT NULL`,
          [],
        )
      ).map(({ last_error }) => last_error),
    )
    .toContainEqual(expect.stringContaining(order));
  expect(await refund(order, { amount: 8 })).toMatchObject({
    refunded: { amount: 8 },
    creditsTakenBack: 0,
    errors: [],
  });
});

test('an order whose money went back by the bank is not refunded a second time', async () => {
  const seller = randomUUID();
  const order = await sell(seller, 10);
  const id = randomUUID();
  await billing.sql(`SELECT money_charge_back($1, $2, 12000000, 'USD', 'Disputed')`, [id, order]);
  expect(await earned(seller)).toEqual([0]);
  // The bank took more than was paid: the rest is the marketplace's loss.
  expect(await moved(order, 'CHARGE_BACK')).toEqual([
    ['REFUNDS', 'CLEARING', 10],
    ['PROMOTIONS', 'CLEARING', 2],
  ]);
  expect(await refund(order)).toMatchObject({ errors: [{ code: 'INVALID' }] });
});

test('by schedule every seller is paid what is available, from the minimum on, once for each time', async () => {
  const [rich, poor, closed] = [randomUUID(), randomUUID(), randomUUID()];
  await sell(rich, 50);
  await sell(poor, 1);
  await sell(closed, 50);
  await account(rich);
  await account(poor);
  const env = {
    DATABASE_URL: billing.databaseUrl,
    STRIPE_API_BASE: provider.url,
    PAYOUT_MINIMUM: '10',
    PAYOUT_SCHEDULE: '* * * * *',
    ...embeddedPaymentKeys,
  };
  // A time that nothing ran at, made up for by two processes that start at once.
  await billing.sql(`UPDATE money_settings SET payouts_scheduled_at = now() - interval '2 minutes'`, []);
  const processes = await Promise.all([startBilling({ env }), startBilling({ env })]);
  try {
    const paid = () =>
      billing.sql(
        'SELECT id, state, amount_micros::float8 / 1e6 AS amount FROM payouts WHERE seller_id = ANY($1)',
        [[rich, poor, closed]],
      );
    await expect
      .poll(paid, { timeout: 20_000 })
      .toEqual([{ id: expect.any(String), state: 'PAID', amount: 40 }]);
    const [one] = await paid();
    expect((await payout(String(one?.['id']))).earnings.edges.map(({ node }) => node.net.amount)).toEqual([
      40,
    ]);
  } finally {
    await Promise.all(processes.map((process) => process.stop()));
  }
});
