import { randomUUID } from 'node:crypto';
import { Stripe } from 'stripe';
import { embeddedPaymentKeys } from '#common/embedded/payment-provider.ts';
import { describe, expect, test } from 'vitest';
import { expectMail, tellAgain } from '../expect-mail.ts';
import {
  WEBHOOK_SECRET,
  account,
  accountState,
  askProvider,
  balance,
  balances,
  billing,
  onboard,
  payOut,
  payout,
  PAYOUT,
  provider,
  sell,
  withMoney,
  type Answer,
} from '../money-fixture.ts';
import { startBilling } from '../service-fixture.ts';

withMoney();

describe('a payout', () => {
  test('needs an account that the provider enabled', async () => {
    const seller = randomUUID();
    await sell(seller, 10);
    expect(await payOut(seller, {})).toMatchObject({
      payout: null,
      errors: [{ field: 'organization', code: 'INVALID' }],
    });
    await onboard(seller, 'no');
    await expect
      .poll(() => accountState(seller))
      .toEqual({ state: 'RESTRICTED', requirements: ['external_account'] });
    expect(await payOut(seller, {})).toMatchObject({
      payout: null,
      errors: [{ field: 'organization', code: 'INVALID' }],
    });
  });

  test('pays what is available, or less, and says of what it consists', async () => {
    const seller = randomUUID();
    await account(seller);
    for (const amount of [10, 20, 30]) await sell(seller, amount);
    const id = randomUUID();
    expect(await payOut(seller, { id, amount: 20 })).toEqual({
      payout: { id, state: expect.stringMatching(/^(PENDING|PAID)$/), amount: { amount: 20 } },
      errors: [],
    });
    expect((await payOut(seller, { id, amount: 20 })).errors).toEqual([]);
    expect(await payOut(seller, { id, amount: 21 })).toMatchObject({
      errors: [{ field: 'id', code: 'CONFLICT' }],
    });
    await expect.poll(async () => (await payout(id)).state).toBe('PAID');
    const { reference, earnings } = await payout(id);
    // Its seller's webhooks may tell of it.
    expect(
      await billing.sql("SELECT payload FROM jobs WHERE queue = 'webhook-event' AND key = $1", [
        `payout:${id}`,
      ]),
    ).toEqual([
      {
        payload: {
          event: 'PAYOUT_PAID',
          organization: seller,
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          data: { payout: id, amount: 20, currency: 'USD', reference },
        },
      },
    ]);
    expect(reference).toMatch(/^tr_/);
    expect(earnings.edges.map(({ node }) => [node.kind, node.net.amount])).toEqual([
      ['ADJUSTMENT', -4],
      ['SALE', 16],
      ['SALE', 8],
    ]);
    expect(await balances(seller)).toEqual(balance(28, { paidOut: 20 }));
    const stripe = new Stripe(embeddedPaymentKeys.STRIPE_API_KEY, {
      host: 'localhost',
      port: new URL(provider.url).port,
      protocol: 'http',
    });
    expect(await stripe.transfers.retrieve(String(reference))).toMatchObject({
      amount: 2_000,
      currency: 'usd',
      metadata: { payout: id },
    });
    await billing
      .data(billing.stranger, PAYOUT, { id })
      .then((seen) => expect(seen).toEqual({ payout: null }));

    await stripe.transfers.createReversal(String(reference));
    await expect.poll(async () => (await payout(id)).state).toBe('FAILED');
    const close = (field: string) =>
      billing.data<Record<string, Answer>>(
        billing.operator,
        `mutation ($id: ID!) { answer: ${field}(id: $id) { payout { state } errors { code } } }`,
        { id },
      );
    expect(await close('payoutCancel')).toEqual({ answer: { payout: { state: 'CANCELED' }, errors: [] } });
    expect(await balances(seller)).toEqual(balance(48));
    expect(await close('payoutRetry')).toMatchObject({ answer: { errors: [{ code: 'INVALID' }] } });
    expect((await payOut(seller, {})).payout).toMatchObject({ amount: { amount: 48 } });
    await expect.poll(() => balances(seller)).toEqual(balance(0, { paidOut: 48 }));
  });

  test('is told to those who look after the seller, once each, in the language of its orders', async () => {
    const seller = randomUUID();
    const readers = [`owner-of-${seller}@test.gsv.dev`, `admin-of-${seller}@test.gsv.dev`];
    for (const reader of readers) billing.control.memberships.set(reader, [seller]);
    await billing.sql('INSERT INTO organization_languages (organization_id, language) VALUES ($1, $2)', [
      seller,
      'de',
    ]);
    await account(seller);
    await sell(seller, 20);
    const id = randomUUID();
    await payOut(seller, { id });
    await expect.poll(async () => (await payout(id)).state).toBe('PAID');
    const { reference } = await payout(id);
    for (const reader of readers) {
      await expectMail(billing, {
        to: reader,
        language: 'de',
        subject: 'Eine Auszahlung ist unterwegs',
        facts: { Betrag: '16,00 $', Referenz: String(reference) },
      });
    }
    // Asked for again it is the same payout, and nobody hears of it again.
    await payOut(seller, { id });
    await expect
      .poll(() =>
        billing.sql(
          `SELECT id FROM jobs WHERE payload ->> 'payout' = $1 AND finished_at IS NULL AND failed_at IS NULL`,
          [id],
        ),
      )
      .toEqual([]);
    expect(await billing.mailsTo(readers[0]!)).toHaveLength(1);
    // The provider takes it back.
    await askProvider().transfers.createReversal(String(reference));
    for (const reader of readers)
      await expectMail(billing, {
        to: reader,
        language: 'de',
        subject: 'Eine Auszahlung ist gescheitert',
        facts: { Betrag: '16,00 $' },
      });
    await tellAgain(billing, seller);
    expect(await billing.mailsTo(readers[0]!)).toHaveLength(2);

    // By the time when somebody writes what became of it, another thing has: both are told as they were.
    await billing.data(billing.operator, 'mutation ($id: ID!) { payoutRetry(id: $id) { errors { code } } }', {
      id,
    });
    await expect.poll(async () => (await payout(id)).state).toBe('PAID');
    const late = `late-of-${seller}@test.gsv.dev`;
    billing.control.memberships.set(late, [seller]);
    await tellAgain(billing, seller);
    await expect
      .poll(async () => (await billing.mailsTo(late)).map(({ subject }) => subject).toSorted(), {
        timeout: 20_000,
      })
      .toEqual([
        'Eine Auszahlung ist gescheitert',
        'Eine Auszahlung ist unterwegs',
        'Eine Auszahlung ist unterwegs',
      ]);
  });

  test('asked for 20 times at once takes no more than there is', async () => {
    const seller = randomUUID();
    await account(seller);
    await sell(seller, 100);
    const answers = await Promise.all(Array.from({ length: 20 }, () => payOut(seller, { amount: 30 })));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(2);
    await expect.poll(() => balances(seller)).toEqual(balance(20, { paidOut: 60 }));
  });

  test('that cannot be is a value, and nothing changed', async () => {
    const seller = randomUUID();
    await account(seller);
    await sell(seller, 10);
    const faults: [object, string, string][] = [
      [{ amount: 8.01 }, 'amount', 'INVALID'],
      [{ amount: 0.5 }, 'amount', 'INVALID'],
      [{ amount: 1.001 }, 'amount', 'INVALID'],
      [{ currency: 'EUR' }, 'amount', 'INVALID'],
      [{ currency: 'dollars' }, 'currency', 'INVALID'],
      [{ id: 'x' }, 'id', 'INVALID'],
      [{ organization: randomUUID() }, 'organization', 'INVALID'],
    ];
    for (const [over, field, code] of faults)
      expect(await payOut(seller, over), JSON.stringify(over)).toMatchObject({
        payout: null,
        errors: [{ field, code }],
      });
    expect(await payOut(seller, {}, billing.stranger)).toMatchObject({
      errors: [{ field: 'organization', code: 'NOT_FOUND' }],
    });
    expect(await balances(seller)).toEqual(balance(8));
  });
});

const signer = new Stripe(embeddedPaymentKeys.STRIPE_API_KEY);
const event = (over: object = {}) =>
  JSON.stringify({
    id: `evt_${randomUUID()}`,
    object: 'event',
    type: 'account.updated',
    data: { object: { id: 'acct_unknown' } },
    ...over,
  });
const send = async (body: string, header?: string) => {
  const url = new URL('/webhooks/stripe', billing.service.url);
  return (
    await fetch(url, {
      method: 'POST',
      body,
      headers: header === undefined ? {} : { 'stripe-signature': header },
    })
  ).status;
};
const signed = (payload: string, secret = WEBHOOK_SECRET, timestamp?: number) =>
  signer.webhooks.generateTestHeaderString({
    payload,
    secret,
    ...(timestamp !== undefined && { timestamp }),
  });

describe('webhooks of the provider', () => {
  test.each<[string, (body: string) => string | undefined, number]>([
    ['unsigned', () => undefined, 400],
    ['signed by somebody else', (body) => signed(body, 'whsec_other'), 400],
    ['signed for another body', () => signed('{}'), 400],
    [
      'older than five minutes',
      (body) => signed(body, WEBHOOK_SECRET, Math.floor(Date.now() / 1_000) - 301),
      400,
    ],
    ['of an account that nobody has', (body) => signed(body), 202],
  ])('%s', async (_name, header, status) => {
    const body = event();
    expect(await send(body, header(body))).toBe(status);
  });

  test('of what does not concern us are answered and not kept', async () => {
    const body = event({ type: 'customer.created' });
    expect(await send(body, signed(body))).toBe(202);
  });

  test('that were lost are found in the list of the provider', async () => {
    const seller = randomUUID();
    await onboard(seller, 'yes');
    await expect.poll(() => accountState(seller)).toMatchObject({ state: 'ENABLED' });
    await billing.sql(`UPDATE payout_accounts SET state = 'ONBOARDING' WHERE seller_id = $1`, [seller]);
    await billing.sql(`DELETE FROM jobs WHERE queue = 'payment-event'`, []);
    const again = await startBilling({ env: { STRIPE_API_BASE: provider.url, ...embeddedPaymentKeys } });
    try {
      await expect
        .poll(async () => (await again.sql(`SELECT FROM jobs WHERE queue = 'payment-event'`, [])).length, {
          timeout: 10_000,
        })
        .toBeGreaterThan(0);
    } finally {
      await again.stop();
    }
  });
});
