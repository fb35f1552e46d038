import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { billing, keepCard, SETUP, withMoney } from '../money-fixture.ts';

withMoney();

const REMOVE =
  'mutation ($id: ID!) { paymentMethodRemove(id: $id) { organization { id } errors { field code } } }';
const CARDS =
  'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { paymentMethods { id brand lastDigits isDefault } } } }';
interface Card {
  id: string;
  lastDigits: string;
  isDefault: boolean;
}
async function cards(authorization: string): Promise<Card[]> {
  const r = [{ __typename: 'Organization', id: billing.organization }];
  const seen = await billing.data<{ _entities: [{ paymentMethods: Card[] }] }>(authorization, CARDS, { r });
  return seen._entities[0].paymentMethods;
}
const remove = (authorization: string, id: string | undefined) => billing.data(authorization, REMOVE, { id });

const keep = (card: string) => keepCard(billing.owner, billing.organization, card);

test('cards are kept, listed and forgotten by those who manage the organization', async () => {
  expect(await cards(billing.owner)).toEqual([]);
  await keep('pm_card_visa');
  await keep('pm_card_mastercard');
  const [newest, oldest] = await cards(billing.owner);
  expect([newest, oldest]).toMatchObject([
    { lastDigits: '4444', isDefault: true },
    { lastDigits: '4242', isDefault: false },
  ]);
  expect(await cards(billing.stranger)).toEqual([]);

  const missing = {
    paymentMethodRemove: { organization: null, errors: [{ field: 'id', code: 'NOT_FOUND' }] },
  };
  expect(await remove(billing.stranger, newest?.id)).toEqual(missing);
  for (const id of ['pm_none', 'nonsense', '../customers'])
    expect(await remove(billing.owner, id), id).toEqual(missing);
  expect(await remove(billing.owner, newest?.id)).toEqual({
    paymentMethodRemove: { organization: { id: billing.organization }, errors: [] },
  });
  expect(await cards(billing.owner)).toMatchObject([{ lastDigits: '4242', isDefault: true }]);
});

test('nobody keeps a card for an organization of somebody else', async () => {
  const refused = {
    paymentMethodSetup: { clientSecret: null, errors: [{ field: 'organization', code: 'NOT_FOUND' }] },
  };
  expect(await billing.data(billing.stranger, SETUP, { organization: billing.organization })).toEqual(
    refused,
  );
  expect(await billing.data(billing.owner, SETUP, { organization: randomUUID() })).toEqual(refused);
  expect(await billing.data(billing.owner, SETUP, { organization: 'x' })).toEqual(refused);
  const { errors } = await billing.ask(undefined, SETUP, { organization: billing.organization });
  expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
});
