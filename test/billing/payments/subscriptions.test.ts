import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { expectMail, tellAgain } from '../expect-mail.ts';
import {
  balances,
  billing,
  keepCard,
  planTerms,
  refund,
  run,
  sell,
  trial,
  withMoney,
} from '../money-fixture.ts';

withMoney();

const FIELDS =
  'id state failure graceUntil cancelAtPeriodEnd currentPeriodStart currentPeriodEnd plan { id } price { amount }';
interface Subscription {
  id: string;
  state: string;
  failure: string | null;
  graceUntil: string | null;
  cancelAtPeriodEnd: boolean;
  currentPeriodStart: string;
  currentPeriodEnd: string;
  plan: { id: string };
  price: { amount: number };
}
async function subscriptionOf(
  instance: string,
  authorization = billing.operator,
): Promise<Subscription | null> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Instance { subscription { ${FIELDS} } } } }`;
  const r = [{ __typename: 'Instance', id: instance }];
  const seen = await billing.data<{ _entities: [{ subscription: Subscription | null }] }>(
    authorization,
    query,
    { r },
  );
  return seen._entities[0].subscription;
}
interface Answer {
  subscription: Subscription | null;
  errors: { field: string | null; code: string; message: string }[];
}
const change = async (field: string, args: string, authorization = billing.operator) =>
  (
    await billing.data<{ answer: Answer }>(
      authorization,
      `mutation { answer: ${field}(${args}) { subscription { ${FIELDS} } errors { field code message } } }`,
    )
  ).answer;

let made = 0;
/** A plan that was bought, by somebody with a card. */
async function bought(
  terms: { amount?: number; interval?: string; credits?: number; percent?: number; card?: string } = {},
) {
  const [organization, seller, offering, instance, plan] = Array.from({ length: 5 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const email = `subscriber-${++made}@test.gsv.dev`;
  billing.control.memberships.set(email, [organization]);
  await keepCard(billing.operator, organization, terms.card ?? 'pm_card_visa');
  const order = await sell(seller, terms.amount ?? 10, {
    organization,
    offering,
    instance,
    plan: {
      id: plan,
      interval: terms.interval ?? 'MONTH',
      includedCredits: terms.credits ?? 0,
      includedCreditsPercent: terms.percent ?? 0,
    },
  });
  return { organization, seller, offering, instance, plan, email, order };
}
/** As if the period had ended a moment ago. */
const elapse = (instance: string) =>
  billing.sql(
    `WITH moved AS (
       UPDATE plan_subscriptions SET anchor = anchor - d, current_period_start = current_period_start - d,
              current_period_end = current_period_end - d
       FROM (SELECT current_period_end - now() + interval '1 second' AS d FROM plan_subscriptions WHERE instance_id = $1) AS far
       WHERE instance_id = $1 RETURNING id, current_period_end)
     SELECT enqueue_job('subscription', id || ':' || ledger_id(),
                        jsonb_build_object('id', id, 'end', current_period_end)) FROM moved`,
    [instance],
  );
/** As if it were tomorrow, for what failed today. */
const retryNow = (instance: string) =>
  billing.sql(
    `SELECT enqueue_job('subscription', id || ':' || ledger_id(), jsonb_build_object('id', id, 'end', current_period_end))
     FROM plan_subscriptions WHERE instance_id = $1`,
    [instance],
  );
const available = async (organization: string) => {
  const query = 'query ($o: ID!) { wallet(organization: $o) { available } }';
  const { wallet } = await billing.data<{ wallet: { available: number } | null }>(billing.operator, query, {
    o: organization,
  });
  return wallet?.available ?? 0;
};
const earned = async (seller: string) =>
  (await balances(seller)).map((row) => (row as { available: number }).available);

test('a plan is renewed by the kept card: its price is earned, its credits are given, once for each period', async () => {
  const { organization, seller, instance, plan, email } = await bought({ credits: 100 });
  const first = await subscriptionOf(instance);
  expect(first).toMatchObject({
    state: 'ACTIVE',
    plan: { id: plan },
    price: { amount: 10 },
    cancelAtPeriodEnd: false,
  });
  expect(await earned(seller)).toEqual([8]);
  await elapse(instance);
  await expect.poll(() => earned(seller)).toEqual([16]);
  const renewed = await subscriptionOf(instance);
  expect(renewed).toMatchObject({ id: first?.id, state: 'ACTIVE' });
  expect(new Date(renewed!.currentPeriodEnd).getTime()).toBeGreaterThan(Date.now() + 27 * 86_400_000);
  expect(await available(organization)).toBe(100);
  // What is told twice renews once.
  await billing.sql('SELECT subscription_due(id, $2) FROM plan_subscriptions WHERE instance_id = $1', [
    instance,
    renewed?.currentPeriodStart,
  ]);
  expect(await earned(seller)).toEqual([16]);
  await expect
    .poll(async () => (await billing.mailsTo(email)).map(({ subject }) => subject))
    .toContain('Receipt: $10.00');
});

test('years end on their day, and months of different length come back to theirs', async () => {
  const ends = await billing.sql(
    `SELECT period_end('2026-01-31T10:00:00Z', 'MONTH', n)::text AS month, period_end('2028-02-29T10:00:00Z', 'YEAR', n)::text AS year
     FROM generate_series(1, 4) AS n`,
    [],
  );
  expect(ends.map(({ month }) => String(month).slice(0, 10))).toEqual([
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
  ]);
  expect(ends.map(({ year }) => String(year).slice(0, 10))).toEqual([
    '2029-02-28',
    '2030-02-28',
    '2031-02-28',
    '2032-02-29',
  ]);
});

test('the credits that a plan includes are worth their share of its price, with each period', async () => {
  const { organization, seller, offering, instance } = await bought({ credits: 3, percent: 50 });
  expect(await earned(seller)).toEqual([4]);
  expect(await available(organization)).toBe(3);
  const [grant] = await billing.sql(
    'SELECT kind, worth_micros FROM grants g JOIN wallets w ON w.id = g.wallet_id WHERE w.organization_id = $1',
    [organization],
  );
  expect(grant).toMatchObject({ kind: 'PLAN', worth_micros: '5000000' });
  // 5.00 of 3 credits: 1.666666 for each, and the rest with the last one; a fifth of each is the marketplace's.
  await run(organization, seller, 1, { offering });
  expect(await earned(seller)).toEqual([5.333333]);
  await run(organization, seller, 2, { offering });
  expect(await earned(seller)).toEqual([8]);
  await elapse(instance);
  await expect.poll(() => available(organization)).toBe(3);
  expect(await earned(seller)).toEqual([12]);
});

test('who cannot be charged has a grace time, hears of it, and ends after it', async () => {
  const { organization, seller, instance, plan, email } = await bought({
    card: 'pm_card_chargeCustomerFail',
  });
  await billing.sql('INSERT INTO organization_languages (organization_id, language) VALUES ($1, $2)', [
    organization,
    'de',
  ]);
  await elapse(instance);
  await expect
    .poll(() => subscriptionOf(instance))
    .toMatchObject({ state: 'PAST_DUE', failure: 'Your card was declined.', graceUntil: expect.any(String) });
  await expectMail(billing, {
    to: email,
    language: 'de',
    subject: 'Ein Tarif konnte nicht verlängert werden',
    facts: { Betrag: '10,00 $', Grund: 'Your card was declined.' },
  });
  await billing.sql('UPDATE plan_subscriptions SET grace_until = now() WHERE instance_id = $1', [instance]);
  await retryNow(instance);
  await expect.poll(() => subscriptionOf(instance)).toMatchObject({ state: 'CANCELED' });
  await expect
    .poll(() => billing.control.notes.filter((note) => note.instance === instance))
    .toEqual([{ instance, plan, isEnded: true }]);
  const ended = { to: email, language: 'de', subject: 'Ein Tarif ist beendet' } as const;
  await expectMail(billing, { ...ended, facts: { Tarif: 'Basic' } });
  await tellAgain(billing, organization);
  const subjects = (await billing.mailsTo(email)).map(({ subject }) => subject?.replaceAll(/\s/g, ' '));
  expect(subjects.toSorted()).toEqual([
    'Ein Tarif ist beendet',
    'Ein Tarif konnte nicht verlängert werden',
    'Quittung: 10,00 $',
  ]);
  expect(await earned(seller)).toEqual([8]);
});

test('what is past due is paid by another card, without a gap', async () => {
  const { organization, seller, instance } = await bought({ card: 'pm_card_chargeCustomerFail' });
  await elapse(instance);
  await expect.poll(() => subscriptionOf(instance)).toMatchObject({ state: 'PAST_DUE' });
  const before = await subscriptionOf(instance);
  await keepCard(billing.operator, organization, 'pm_card_visa');
  await retryNow(instance);
  await expect
    .poll(() => subscriptionOf(instance))
    .toMatchObject({
      state: 'ACTIVE',
      failure: null,
      graceUntil: null,
      currentPeriodStart: before?.currentPeriodEnd,
    });
  expect(await earned(seller)).toEqual([16]);
});

test('a plan ends with what is paid or now, and a cancellation is taken back until then', async () => {
  const { seller, instance, plan } = await bought();
  const { id } = (await subscriptionOf(instance))!;
  expect(await change('subscriptionCancel', `id: "${id}"`)).toMatchObject({
    subscription: { state: 'ACTIVE', cancelAtPeriodEnd: true },
    errors: [],
  });
  expect(await change('subscriptionResume', `id: "${id}"`)).toMatchObject({
    subscription: { cancelAtPeriodEnd: false },
    errors: [],
  });
  await change('subscriptionCancel', `id: "${id}"`);
  await elapse(instance);
  await expect.poll(() => subscriptionOf(instance)).toMatchObject({ state: 'CANCELED' });
  expect(await earned(seller)).toEqual([8]);
  await expect
    .poll(() => billing.control.notes.filter((note) => note.instance === instance))
    .toEqual([{ instance, plan, isEnded: true }]);
  for (const field of ['subscriptionCancel', 'subscriptionResume'])
    expect(await change(field, `id: "${id}"`)).toMatchObject({
      subscription: null,
      errors: [{ field: 'id', code: 'INVALID' }],
    });

  const other = await bought();
  const { id: otherId } = (await subscriptionOf(other.instance))!;
  expect(await change('subscriptionCancel', `id: "${otherId}", now: true`)).toMatchObject({
    subscription: { state: 'CANCELED' },
    errors: [],
  });
});

test('nobody pays on for an instance that has ended, or an order that was refunded', async () => {
  const over = await bought();
  billing.control.instances.set(over.instance, 'TERMINATED');
  await elapse(over.instance);
  await expect.poll(() => subscriptionOf(over.instance)).toMatchObject({ state: 'CANCELED' });
  expect(await earned(over.seller)).toEqual([8]);
  const refunded = await bought();
  await refund(refunded.order);
  await elapse(refunded.instance);
  await expect.poll(() => subscriptionOf(refunded.instance)).toMatchObject({ state: 'CANCELED' });
  expect(await earned(refunded.seller)).toEqual([0]);
});

test('another plan costs what the rest of the old one does not cover, and back again it is credited', async () => {
  const { organization, seller, offering, instance, plan: small } = await bought({ credits: 10 });
  const large = randomUUID();
  billing.control.plans.set(
    large,
    planTerms({ plan: large, offering, amount: 30, includedCredits: 40, interval: 'YEAR' }),
  );
  billing.control.plans.set(small, planTerms({ plan: small, offering, amount: 10, includedCredits: 10 }));
  const { id } = (await subscriptionOf(instance))!;
  // Half of the month is over.
  await billing.sql(
    `UPDATE plan_subscriptions SET current_period_start = now() - interval '15 days', current_period_end = now() + interval '15 days' WHERE id = $1`,
    [id],
  );
  const changed = await change('subscriptionPlanChange', `id: "${id}", plan: "${large}"`);
  expect(changed).toMatchObject({ subscription: { plan: { id: large }, price: { amount: 30 } }, errors: [] });
  const months = (new Date(changed.subscription!.currentPeriodEnd).getTime() - Date.now()) / 86_400_000;
  expect(Math.round(months / 365)).toBe(1);
  const [charge] = await billing.sql(
    'SELECT amount_micros::float8 / 1e6 AS amount, state FROM card_charges WHERE subscription_id = $1',
    [id],
  );
  expect(charge?.['state']).toBe('PAID');
  expect(charge?.['amount']).toBeCloseTo(25, 3);
  // Of the 10 credits of the month half were for time that does not come any more.
  await expect.poll(() => available(organization)).toBe(35);
  await expect
    .poll(() => billing.control.notes.filter((note) => note.instance === instance))
    .toEqual([{ instance, plan: large, isEnded: false }]);

  // Back at once: nothing is charged and nothing given, and the next periods are paid by what is left.
  expect(await change('subscriptionPlanChange', `id: "${id}", plan: "${small}"`)).toMatchObject({
    subscription: { plan: { id: small } },
    errors: [],
  });
  expect(await available(organization)).toBe(35);
  await elapse(instance);
  await expect
    .poll(async () => (await billing.sql('SELECT periods FROM plan_subscriptions WHERE id = $1', [id]))[0])
    .toEqual({ periods: 2 });
  expect(await billing.sql('SELECT FROM card_charges WHERE subscription_id = $1', [id])).toHaveLength(1);
  expect(await available(organization)).toBe(35);
  expect((await earned(seller))[0]).toBeCloseTo(28, 2);
});

test('a change of plan that the card does not pay changes nothing', async () => {
  const { offering, instance, plan } = await bought({ card: 'pm_card_chargeCustomerFail' });
  const { id } = (await subscriptionOf(instance))!;
  const [large, once, foreign, gone, other] = Array.from({ length: 5 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  billing.control.plans.set(large, planTerms({ plan: large, offering, amount: 30 }));
  billing.control.plans.set(once, planTerms({ plan: once, offering, interval: 'ONCE' }));
  billing.control.plans.set(
    foreign,
    planTerms({ plan: foreign, offering, prices: [{ amount: 5, currency: 'CHF' }] }),
  );
  billing.control.plans.set(gone, planTerms({ plan: gone, offering, isOnSale: false }));
  billing.control.plans.set(other, planTerms({ plan: other }));
  const before = await subscriptionOf(instance);
  for (const [to, code] of [
    [large, 'INVALID'],
    [once, 'INVALID'],
    [foreign, 'INVALID'],
    [gone, 'NOT_FOUND'],
    [other, 'NOT_FOUND'],
    ['x', 'NOT_FOUND'],
  ] as const)
    expect(await change('subscriptionPlanChange', `id: "${id}", plan: "${to}"`), to).toMatchObject({
      subscription: null,
      errors: [{ field: 'plan', code }],
    });
  expect(await subscriptionOf(instance)).toEqual(before);
  expect(before?.plan.id).toBe(plan);
  expect(await subscriptionOf(instance, billing.stranger)).toBeNull();
});

test('organizations see their subscriptions, and the books are even', async () => {
  const { organization, instance } = await bought();
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { subscriptions(first: 5) { totalCount edges { node { instance { id } } } } } } }`;
  const r = [{ __typename: 'Organization', id: organization }];
  expect(await billing.data(billing.operator, query, { r })).toEqual({
    _entities: [{ subscriptions: { totalCount: 1, edges: [{ node: { instance: { id: instance } } }] } }],
  });
  expect(await billing.data(billing.stranger, query, { r })).toEqual({
    _entities: [{ subscriptions: { totalCount: 0, edges: [] } }],
  });
  expect(Object.values(await trial()).reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 6);
});
