import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { expectMail, tellAgain } from '../expect-mail.ts';
import { askProvider, billing, keepCard, refund, withMoney } from '../money-fixture.ts';

withMoney();

const UPDATE = `mutation ($organization: ID!, $input: AutoTopUpInput) {
  autoTopUpUpdate(organization: $organization, input: $input) {
    autoTopUp { belowCredits pack { id credits } monthlyLimit { amount currency } spentThisMonth { amount } failure }
    errors { field code } } }`;
interface Answer {
  autoTopUp: { spentThisMonth: { amount: number }; failure: string | null } | null;
  errors: { field: string | null; code: string }[];
}
const update = async (organization: string, input: object | null, authorization = billing.operator) =>
  (await billing.data<{ autoTopUpUpdate: Answer }>(authorization, UPDATE, { organization, input }))
    .autoTopUpUpdate;
const topUpOf = async (organization: string) => {
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { autoTopUp { spentThisMonth { amount } failure } wallet { available } } } }';
  const { _entities } = await billing.data<{
    _entities: [
      {
        autoTopUp: { spentThisMonth: { amount: number }; failure: string | null };
        wallet: { available: number };
      },
    ];
  }>(billing.operator, query, { r: [{ __typename: 'Organization', id: organization }] });
  return { ..._entities[0].autoTopUp, available: _entities[0].wallet.available };
};

let made = 0;
/** An organization with so many credits, a card and its owner's address. */
async function buyer(credits: number, card = 'pm_card_visa') {
  const organization = randomUUID();
  const email = `buyer-${++made}@test.gsv.dev`;
  billing.control.memberships.set(email, [organization]);
  await billing.grant({ organization, amount: credits });
  await keepCard(billing.operator, organization, card);
  const [row] = await billing.sql('SELECT id FROM credit_packs ORDER BY credits LIMIT 1', []);
  return {
    organization,
    email,
    input: { pack: String(row?.['id']), belowCredits: 100, monthlyLimit: 1_000 },
  };
}
const charges = (organization: string) =>
  billing.sql('SELECT state, failure FROM card_charges WHERE organization_id = $1 ORDER BY created_at', [
    organization,
  ]);
/** Tomorrow, for what failed today. */
const tomorrow = async (organization: string) => {
  await billing.sql(`UPDATE auto_top_ups SET not_before = now() WHERE organization_id = $1`, [organization]);
  // Whatever changes the wallet wakes the watch; else it looks every half minute.
  await billing.sql(`SELECT pg_notify('wallet_changed', $1)`, [organization]);
};

test('a pack is bought once when fifty runs cross the limit at once, and again at the next dip', async () => {
  const { organization, email, input } = await buyer(150);
  expect(await update(organization, input)).toMatchObject({
    autoTopUp: { spentThisMonth: { amount: 0 }, failure: null },
    errors: [],
  });
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      const id = randomUUID();
      await billing.hold({ id, run: id, organization, amount: 2 });
      await billing.settle(id, 2);
    }),
  );
  await expect
    .poll(() => topUpOf(organization))
    .toEqual({ spentThisMonth: { amount: 40 }, failure: null, available: 550 });
  // Nothing more comes of that dip, however often the wallet is looked at.
  await Promise.all(Array.from({ length: 20 }, () => billing.sql('SELECT top_up_look($1)', [organization])));
  expect(await charges(organization)).toEqual([{ state: 'PAID', failure: null }]);
  await expect
    .poll(async () => (await billing.mailsTo(email)).map(({ subject }) => subject))
    .toEqual(['Receipt: $40.00']);

  await billing.hold({ organization, amount: 500 });
  await expect.poll(async () => (await topUpOf(organization)).available).toBe(550);
  expect(await charges(organization)).toHaveLength(2);
  const intents = await askProvider().paymentIntents.list({ limit: 100 });
  const mine = intents.data.filter(({ metadata }) => metadata['organization'] === organization);
  expect(mine.map(({ status, amount_received }) => [status, amount_received])).toEqual([
    ['succeeded', 4_000],
    ['succeeded', 4_000],
  ]);
});

test('looked at by many at once, a dip makes one charge', async () => {
  const { organization, input } = await buyer(50);
  await billing.sql(
    `INSERT INTO auto_top_ups (organization_id, pack_id, below_credits, monthly_limit_micros, currency)
     VALUES ($1, $2, 100, 1000000000, 'USD')`,
    [organization, input.pack],
  );
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, () => billing.sql('SELECT top_up_look($1) AS outcome', [organization])),
  );
  const words = outcomes.map(([row]) => String(row?.['outcome']));
  expect(words.filter((word) => word === 'CHARGED').length).toBeLessThanOrEqual(1);
  await expect.poll(async () => (await topUpOf(organization)).available).toBe(550);
  expect(await charges(organization)).toHaveLength(1);
});

test.each([
  ['pm_card_chargeCustomerFail', 'Your card was declined.'],
  [
    'pm_card_authenticationRequired',
    'The bank wants the owner of the card to confirm: buy a pack once, or keep the card again.',
  ],
])('a card like %s is not tried again today, and the owner hears why', async (card, failure) => {
  const { organization, email, input } = await buyer(50);
  if (card === 'pm_card_authenticationRequired') await keepAuthenticated(card, organization);
  else await keepCard(billing.operator, organization, card);
  await update(organization, input);
  await expect.poll(() => topUpOf(organization)).toMatchObject({ failure, spentThisMonth: { amount: 0 } });
  await Promise.all(Array.from({ length: 10 }, () => billing.sql('SELECT top_up_look($1)', [organization])));
  expect(await charges(organization)).toEqual([{ state: 'FAILED', failure }]);
  const told = { to: email, language: 'en', subject: 'Credits could not be bought' } as const;
  await expectMail(billing, { ...told, facts: { Reason: failure } });
  await tellAgain(billing, organization);
  expect(await billing.mailsTo(email)).toHaveLength(1);

  await tomorrow(organization);
  await expect
    .poll(async () => (await charges(organization)).map(({ state }) => state))
    .toEqual(['FAILED', 'FAILED']);
  await keepCard(billing.operator, organization, 'pm_card_visa');
  await tomorrow(organization);
  await expect
    .poll(() => topUpOf(organization))
    .toEqual({ failure: null, spentThisMonth: { amount: 40 }, available: 550 });
});

/** A card of 3-D Secure that its owner confirmed once, to keep it. */
async function keepAuthenticated(card: string, organization: string): Promise<void> {
  await keepCard(billing.operator, organization, card);
  const [setup] = (await askProvider().setupIntents.list({ limit: 1 })).data;
  const { pathname, origin } = new URL(String(setup?.next_action?.redirect_to_url?.url));
  const body = new URLSearchParams({ client_secret: String(setup?.client_secret), passed: 'yes' });
  await fetch(`${origin}${pathname}`, { method: 'POST', body, redirect: 'manual' });
}

test('no more is spent in a month than its limit', async () => {
  const { organization, email, input } = await buyer(50);
  expect(await update(organization, { ...input, monthlyLimit: 79 })).toMatchObject({ errors: [] });
  await expect.poll(async () => (await topUpOf(organization)).available).toBe(550);
  await billing.hold({ organization, amount: 500 });
  await expect
    .poll(() => topUpOf(organization))
    .toEqual({ failure: 'The monthly limit is reached.', spentThisMonth: { amount: 40 }, available: 50 });
  await expect
    .poll(async () => (await billing.mailsTo(email)).map(({ subject }) => subject).toSorted())
    .toEqual(['Credits could not be bought', 'Receipt: $40.00']);
  expect(await charges(organization)).toHaveLength(1);
});

test('what a wallet bought by itself goes back to the card', async () => {
  const { organization, input } = await buyer(50);
  await update(organization, input);
  await expect.poll(async () => (await topUpOf(organization)).available).toBe(550);
  await update(organization, null);
  const [charge] = await billing.sql('SELECT id, reference FROM card_charges WHERE organization_id = $1', [
    organization,
  ]);
  expect(await refund(`charge:${String(charge?.['id'])}`, { amount: 10 })).toEqual({
    refunded: { amount: 10, currency: 'USD' },
    creditsTakenBack: 125,
    errors: [],
  });
  const back = async () =>
    (await askProvider().refunds.list({ payment_intent: String(charge?.['reference']) })).data.map(
      ({ amount }) => amount,
    );
  await expect.poll(back).toEqual([1_000]);
  await expect
    .poll(() =>
      billing.sql('SELECT state FROM refunds WHERE order_id = $1', [`charge:${String(charge?.['id'])}`]),
    )
    .toEqual([{ state: 'DONE' }]);
});

test('the owner hears once that few credits are left, in the language of its orders, and again after there were enough', async () => {
  const { organization, email } = await buyer(50);
  await billing.sql('INSERT INTO organization_languages (organization_id, language) VALUES ($1, $2)', [
    organization,
    'fr',
  ]);
  await billing.data(
    billing.operator,
    'mutation ($id: ID!) { walletUpdate(organization: $id, input: { lowCreditThreshold: 60 }) { errors { code } } }',
    { id: organization },
  );
  await billing.sql(`SELECT pg_notify('wallet_changed', $1)`, [organization]);
  const subjects = async () => (await billing.mailsTo(email)).map(({ subject }) => subject);
  const few = 'Il reste peu de crédits';
  const facts = { Disponible: '50 crédits', 'Votre seuil': '60 crédits' };
  await expectMail(billing, { to: email, language: 'fr', subject: few, facts });
  await tellAgain(billing, organization);
  expect(await subjects()).toEqual([few]);
  await billing.grant({ organization, amount: 100 });
  await expect
    .poll(() =>
      billing.sql(
        'SELECT FROM low_credit_warnings l JOIN wallets w ON w.id = l.wallet_id WHERE w.organization_id = $1',
        [organization],
      ),
    )
    .toEqual([]);
  await billing.hold({ organization, amount: 100 });
  await billing.hold({ organization, amount: 10 });
  await expect.poll(subjects).toEqual([few, few]);
});

test('an auto top-up that could not work is refused', async () => {
  const { organization, input } = await buyer(500);
  const cardless = randomUUID();
  const cases: [string, object, string | null, string][] = [
    [organization, { pack: randomUUID() }, 'pack', 'NOT_FOUND'],
    [organization, { pack: 'x' }, 'pack', 'INVALID'],
    [organization, { belowCredits: 501 }, 'belowCredits', 'INVALID'],
    [organization, { belowCredits: 0 }, 'belowCredits', 'INVALID'],
    [organization, { monthlyLimit: 39.99 }, 'monthlyLimit', 'INVALID'],
    [organization, { monthlyLimit: -1 }, 'monthlyLimit', 'INVALID'],
    ['x', {}, 'organization', 'NOT_FOUND'],
    [cardless, {}, null, 'INVALID'],
  ];
  for (const [whose, over, field, code] of cases)
    expect(await update(whose, { ...input, ...over }), JSON.stringify(over)).toEqual({
      autoTopUp: null,
      errors: [{ field, code }],
    });
  expect(await update(organization, input, billing.stranger)).toEqual({
    autoTopUp: null,
    errors: [{ field: 'organization', code: 'NOT_FOUND' }],
  });
  expect(
    await billing.sql('SELECT FROM auto_top_ups WHERE organization_id = ANY($1)', [[organization, cardless]]),
  ).toEqual([]);
  expect(await update(organization, null)).toEqual({ autoTopUp: null, errors: [] });
});
