import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCommerce, type Commerce } from '#test/commerce/commerce.ts';
import { complete, pay, readyCheckout } from '#test/commerce/shopping.ts';
import { createCommerce } from '#billing/payments/commerce.ts';
import { expectMail, tellAgain, type ExpectedMail } from '../expect-mail.ts';
import { startBilling, type BillingFixture } from '../service-fixture.ts';

/** Billing and the embedded commerce, which sells what billing makes. */
let commerce: Commerce;
let billing: BillingFixture;
beforeAll(async () => {
  commerce = await startCommerce();
  billing = await startBilling({
    env: { SALEOR_API_URL: commerce.url, SALEOR_APP_TOKEN: commerce.appToken },
  });
});
afterAll(async () => {
  await billing?.stop();
  await commerce?.stop();
});

const PACK = 'creditPack { id credits name isOnSale prices { channel amount currency } variant { id } }';
const CREATE = `mutation ($input: CreditPackCreateInput!) { creditPackCreate(input: $input) { ${PACK} errors { field code } } }`;
const UPDATE = `mutation ($id: ID!, $input: CreditPackUpdateInput!) { creditPackUpdate(id: $id, input: $input) { ${PACK} errors { field code } } }`;
interface Answer {
  creditPack: { id: string; variant: { id: string } } | null;
  errors: { field: string | null; code: string }[];
}
const create = async (input: object, authorization = billing.operator) =>
  (await billing.data<{ creditPackCreate: Answer }>(authorization, CREATE, { input })).creditPackCreate;
const update = async (id: string, input: object) =>
  (await billing.data<{ creditPackUpdate: Answer }>(billing.operator, UPDATE, { id, input }))
    .creditPackUpdate;
const usd = (amount: number) => [{ channel: 'default-channel', amount }];

/** How commerce sells the variant to everybody; undefined when it does not. */
async function sold(variant: string) {
  const query = `query ($id: ID!) { productVariant(id: $id, channel: "default-channel") {
    name pricing { price { gross { amount currency } } } } }`;
  const { productVariant } = await commerce.ask<{
    productVariant: { name: string; pricing: { price: { gross: object } | null } | null } | null;
  }>(query, { id: variant });
  return productVariant?.pricing?.price
    ? { name: productVariant.name, ...productVariant.pricing.price.gross }
    : undefined;
}
const listed = async (authorization: string) => {
  const query = '{ creditPacks(channel: "default-channel") { id } }';
  const { creditPacks } = await billing.data<{ creditPacks: { id: string }[] }>(authorization, query);
  return creditPacks.map(({ id }) => id);
};

test('a pack is made once, sold by commerce, changed, and taken from sale', async () => {
  const id = randomUUID();
  const input = { id, credits: 1_000, name: 'Large', prices: usd(75.5) };
  const made = await create(input);
  expect(made).toMatchObject({
    creditPack: {
      id,
      credits: 1_000,
      name: 'Large',
      isOnSale: true,
      prices: [{ channel: 'default-channel', amount: 75.5, currency: 'USD' }],
    },
    errors: [],
  });
  expect(await create(input)).toEqual(made);
  expect(await create({ ...input, credits: 2_000 })).toEqual({
    creditPack: null,
    errors: [{ field: 'id', code: 'CONFLICT' }],
  });
  const variant = made.creditPack?.variant.id as string;
  expect(await sold(variant)).toEqual({ name: 'Large', amount: 75.5, currency: 'USD' });
  expect(await listed(billing.owner)).toContain(id);

  const changed = await update(id, { name: 'Larger', prices: usd(70) });
  expect(changed).toMatchObject({ creditPack: { name: 'Larger', prices: [{ amount: 70 }] }, errors: [] });
  expect(await sold(variant)).toEqual({ name: 'Larger', amount: 70, currency: 'USD' });

  await update(id, { isOnSale: false });
  expect(await sold(variant)).toBeUndefined();
  expect(await listed(billing.owner)).not.toContain(id);
  expect(await listed(billing.operator)).toContain(id);
  await update(id, { isOnSale: true });
  expect(await sold(variant)).toMatchObject({ amount: 70 });

  // A second pack is a variant of the same product.
  const { creditPack: other } = await create({ credits: 10, name: 'Small', prices: usd(1) });
  expect(await sold(other?.variant.id as string)).toMatchObject({ name: 'Small', amount: 1 });
});

test('what died between commerce and the ledger is brought to its end by a repeat', async () => {
  const id = randomUUID();
  const input = { id, credits: 30, name: 'Half made', prices: usd(3) };
  const { creditPack } = await create(input);
  const variant = creditPack?.variant.id as string;
  // As if it had died before it had a price.
  await commerce.pool.query('DELETE FROM variant_listings WHERE variant_id = $1', [
    Number(atob(variant).split(':')[1]),
  ]);
  expect(await sold(variant)).toBeUndefined();
  expect(await create(input)).toMatchObject({ creditPack: { variant: { id: variant } }, errors: [] });
  expect(await sold(variant)).toMatchObject({ amount: 3 });
});

test.each([
  ['without a price', { prices: [] }, 'prices', 'REQUIRED'],
  ['for nothing', { prices: usd(0) }, 'prices.0.amount', 'INVALID'],
  ['finer than a cent', { prices: usd(1.005) }, 'prices', 'INVALID'],
  ['in a channel that there is not', { prices: [{ channel: 'moon', amount: 1 }] }, 'prices', 'INVALID'],
  ['with two prices of a channel', { prices: [...usd(1), ...usd(2)] }, 'prices', 'INVALID'],
  ['without credits', { credits: 0 }, 'credits', 'INVALID'],
  ['without a name', { name: ' ' }, 'name', 'REQUIRED'],
  ['with a wrong id', { id: 'x' }, 'id', 'INVALID'],
])('no pack %s', async (_what, over, field, code) => {
  const before = await listed(billing.operator);
  const answer = await create({ credits: 5, name: 'Bad', prices: usd(1), ...over });
  expect(answer).toEqual({ creditPack: null, errors: [{ field, code }] });
  expect(await listed(billing.operator)).toEqual(before);
});

test('packs are made and changed by operators alone, and only those that there are', async () => {
  const { errors } = await billing.ask(billing.owner, CREATE, {
    input: { credits: 5, name: 'Mine', prices: usd(1) },
  });
  expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  expect(await update(randomUUID(), { name: 'None' })).toMatchObject({
    errors: [{ field: 'id', code: 'NOT_FOUND' }],
  });
  const { creditPack } = await create({ credits: 7, name: 'Seven', prices: usd(1) });
  for (const [field, input] of [
    ['prices', { prices: null }],
    ['name', { name: null }],
  ] as const)
    expect(await update(creditPack?.id as string, input)).toEqual({
      creditPack: null,
      errors: [{ field, code: 'REQUIRED' }],
    });
});

test('whoever ordered gets a confirmation and a receipt in the language of the order, and so does the organization later', async () => {
  const [email, owner, organization] = ['kundin@test.gsv.dev', 'inhaber@test.gsv.dev', randomUUID()];
  billing.control.memberships.set(owner, [organization]);
  const { id } = await readyCheckout(commerce, { email });
  await commerce.ask(
    'mutation ($id: ID!) { checkoutLanguageCodeUpdate(id: $id, languageCode: DE) { errors { code } } }',
    { id },
  );
  const { transaction } = await pay(commerce, id);
  const { order } = await complete(commerce, id);
  const sale = {
    id: randomUUID(),
    order: order?.id,
    organization,
    seller: randomUUID(),
    paid: { amount: 19.99, currency: 'USD' },
    description: 'Basic',
  };
  const sell = 'mutation ($input: OrderLineSaleInput!) { orderLineSale(input: $input) { errors { code } } }';
  // Two lines of one order are one confirmation.
  for (const line of [sale, { ...sale, id: randomUUID() }])
    expect(await billing.data(billing.runtime, sell, { input: line })).toEqual({
      orderLineSale: { errors: [] },
    });
  const number = String(order?.number);
  const mails: Pick<ExpectedMail, 'subject' | 'facts'>[] = [
    { subject: `Ihre Bestellung ${number}`, facts: { Summe: '19,99 $' } },
    { subject: 'Quittung: 19,99 $', facts: { Bestellung: number, Summe: '19,99 $' } },
  ];
  for (const mail of mails) await expectMail(billing, { to: email, language: 'de', ...mail });
  await tellAgain(billing, organization);
  expect(await billing.mailsTo(email)).toHaveLength(mails.length);

  await billing.grant({ organization, amount: 5 });
  await billing.data(
    billing.operator,
    'mutation ($id: ID!) { walletUpdate(organization: $id, input: { lowCreditThreshold: 9 }) { errors { code } } }',
    { id: organization },
  );
  await billing.sql(`SELECT pg_notify('wallet_changed', $1)`, [organization]);
  await expect
    .poll(async () => (await billing.mailsTo(owner)).map(({ subject }) => subject), { timeout: 20_000 })
    .toEqual(['Nur noch wenige Credits']);

  // A dispute names the payment alone: its order is found.
  const asked = createCommerce(commerce.url, commerce.appToken);
  expect(await asked.orderOfPayment(String(transaction?.pspReference), new Date())).toBe(order?.id);
  expect(await asked.orderOfPayment('pi_none', new Date())).toBeUndefined();
});
