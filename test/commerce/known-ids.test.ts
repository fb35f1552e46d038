import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCommerce, type Commerce } from './commerce.ts';
import { buy, change, complete, pay, readyCheckout } from './shopping.ts';

/** What whoever knows the id of an order, a checkout or a payment sees and may do, as in Saleor. */
const alice = 'alice@test.gsv.dev';
let commerce: Commerce;
let tokens: { alice: string; bob: string; staff: string; app: string };

beforeAll(async () => {
  commerce = await startCommerce();
  tokens = {
    alice: `Bearer ${await commerce.issuer.tokenOf(alice)}`,
    bob: `Bearer ${await commerce.issuer.tokenOf('bob@test.gsv.dev')}`,
    staff: `Bearer ${await commerce.issuer.tokenOf('operator@gsv.dev')}`,
    app: `Bearer ${commerce.appToken}`,
  };
  await commerce.pool.query(
    "INSERT INTO channels (slug, name, currency_code, is_active) VALUES ('closed', 'Closed', 'USD', false)",
  );
});
afterAll(() => commerce?.stop());

async function entities(
  representations: Record<string, unknown>[],
  authorization?: string,
): Promise<unknown[]> {
  const query =
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
  return (await commerce.ask<{ _entities: unknown[] }>(query, { representations }, authorization))._entities;
}
const found = (list: unknown[]): boolean[] => list.map((entity) => entity !== null);

interface Seen {
  user: { id: string };
  billingAddress: { id: string };
}

/** What an order says of its buyer. */
const PERSONAL = `userEmail user { id } transactions { id }
  billingAddress { id firstName lastName companyName streetAddress1 streetAddress2 phone city postalCode country { code } }`;

test('an order is shown to whoever knows its id, and who bought it to its customer, staff and apps alone', async () => {
  const { id: checkout } = await readyCheckout(commerce, { email: alice, authorization: tokens.alice });
  const paid = await pay(commerce, checkout, {}, tokens.alice);
  const { order } = await complete(commerce, checkout, tokens.alice);
  const id = order!.id;
  const seen = async (fields: string, authorization?: string) =>
    commerce.send<{ order: Seen | null }>(
      `query ($id: ID!) { order(id: $id) { ${fields} } }`,
      { id },
      authorization,
    );
  const hers = (await seen(PERSONAL, tokens.alice)).data?.order;
  expect(hers).toMatchObject({
    userEmail: alice,
    transactions: [{ id: paid.transaction?.id }],
    billingAddress: { firstName: 'Ada', streetAddress1: '1 Test Street', city: 'SPRINGFIELD' },
  });
  for (const manager of [tokens.app, tokens.staff])
    expect((await seen(PERSONAL, manager)).data?.order).toEqual(hers);

  for (const stranger of [undefined, tokens.bob]) {
    // As Saleor obscures it: whom and where exactly.
    expect(
      await seen(
        'id number total { gross { amount } } userEmail billingAddress { firstName lastName streetAddress1 city }',
        stranger,
      ),
    ).toMatchObject({
      data: {
        order: {
          id,
          total: { gross: { amount: 19.99 } },
          userEmail: 'a...@test.gsv.dev',
          billingAddress: { firstName: 'A..', streetAddress1: '1............', city: 'SPRINGFIELD' },
        },
      },
    });
    expect(await seen('id user { email }', stranger)).toMatchObject({
      data: { order: { id, user: null } },
      errors: [{ path: ['order', 'user'], extensions: { code: 'FORBIDDEN' } }],
    });
    for (const field of ['transactions { id }', 'events { id }', 'privateMetadata { key }'])
      expect((await seen(field, stranger)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    // Nor on another way: what a mutation answers is the same order, and an entity is its owner's.
    const again = await commerce.ask<{ checkoutComplete: { order: { userEmail: string } } }>(
      'mutation ($id: ID!) { checkoutComplete(id: $id) { order { userEmail } } }',
      { id: checkout },
      stranger,
    );
    expect(again.checkoutComplete.order.userEmail).toBe('a...@test.gsv.dev');
    const list = await commerce.send<{ me: unknown }>(
      '{ me { orders(first: 10) { totalCount } } }',
      {},
      stranger,
    );
    expect(list.data?.me).toEqual(stranger ? { orders: { totalCount: 0 } } : null);
  }

  const representations = [
    { __typename: 'Order', id },
    { __typename: 'User', id: hers?.user.id },
    { __typename: 'User', email: alice },
    { __typename: 'Address', id: hers?.billingAddress.id },
  ];
  for (const authorization of [undefined, tokens.bob])
    expect(await entities(representations, authorization)).toEqual([null, null, null, null]);
  for (const authorization of [tokens.alice, tokens.app, tokens.staff])
    expect(found(await entities(representations, authorization))).toEqual([true, true, true, true]);
});

test('an order of a guest names its buyer to staff and apps alone', async () => {
  const id = await buy(commerce, 'frank@test.gsv.dev');
  const emailFor = async (authorization?: string) =>
    (
      await commerce.ask<{ order: { userEmail: string } }>(
        'query ($id: ID!) { order(id: $id) { userEmail } }',
        { id },
        authorization,
      )
    ).order.userEmail;
  expect(await emailFor()).toBe('f...@test.gsv.dev');
  expect(await emailFor(tokens.bob)).toBe('f...@test.gsv.dev');
  expect(await emailFor(tokens.staff)).toBe('frank@test.gsv.dev');
});

test('ids of orders, checkouts and payments are random: none tells another', async () => {
  const ids = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const { id } = await readyCheckout(commerce);
      const { transaction } = await pay(commerce, id);
      const { order } = await complete(commerce, id);
      return [id, transaction!.id, order!.id];
    }),
  );
  const uuids = ids.flat().map((id) => Buffer.from(id, 'base64').toString().split(':')[1]);
  for (const uuid of uuids)
    expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('a checkout is whoever’s who knows its id, as in Saleor; whose it is only they learn', async () => {
  const hers = await readyCheckout(commerce, { email: alice, authorization: tokens.alice });
  const see = (authorization?: string) =>
    commerce.send<{ checkout: unknown }>(
      'query ($id: ID!) { checkout(id: $id) { id lines { quantity } user { email } } }',
      { id: hers.id },
      authorization,
    );
  for (const authorization of [tokens.alice, tokens.app])
    expect(await see(authorization)).toMatchObject({
      data: { checkout: { id: hers.id, user: { email: alice } } },
    });
  const { me } = await commerce.ask<{ me: { checkoutIds: string[] } }>(
    '{ me { checkoutIds(channel: "default-channel") } }',
    {},
    tokens.alice,
  );
  expect(me.checkoutIds).toEqual([hers.id]);

  const customer = (mutation: string, authorization?: string) =>
    commerce.send<Record<string, unknown>>(
      `mutation ($id: ID!) { ${mutation}(id: $id) { checkout { id } errors { code } } }`,
      { id: hers.id },
      authorization,
    );
  for (const stranger of [undefined, tokens.bob]) {
    expect(await see(stranger)).toMatchObject({
      data: { checkout: { id: hers.id, lines: [{ quantity: 1 }], user: null } },
      errors: [{ path: ['checkout', 'user'], extensions: { code: 'FORBIDDEN' } }],
    });
    const changed = await change(
      commerce,
      '$id: ID!, $lines: [CheckoutLineInput!]!',
      'checkoutLinesAdd(id: $id, lines: $lines)',
      { id: hers.id, lines: [] },
      stranger,
    );
    expect(changed).toMatchObject({ errors: [] });
    // But not made somebody else's, or nobody's.
    const code = stranger ? 'FORBIDDEN' : 'UNAUTHENTICATED';
    for (const mutation of ['checkoutCustomerAttach', 'checkoutCustomerDetach'])
      expect((await customer(mutation, stranger)).errors).toMatchObject([{ extensions: { code } }]);
  }
  expect((await see(tokens.alice)).data).toMatchObject({ checkout: { user: { email: alice } } });

  // She has paid it, whoever completes it.
  await pay(commerce, hers.id, {}, tokens.bob);
  const { order } = await complete(commerce, hers.id, tokens.bob);
  const { rows } = await commerce.pool.query(
    'SELECT email FROM orders JOIN users ON users.id = orders.user_id WHERE orders.id = $1',
    [Buffer.from(order!.id, 'base64').toString().split(':')[1]],
  );
  expect(rows).toEqual([{ email: alice }]);
});

test('a checkout of a closed channel is for staff and apps', async () => {
  const { id } = await readyCheckout(commerce);
  const see = (authorization?: string) =>
    commerce.send<{ checkout: unknown }>(
      'query ($id: ID!) { checkout(id: $id) { id } }',
      { id },
      authorization,
    );
  await commerce.pool.query(
    "UPDATE checkouts SET channel_id = (SELECT id FROM channels WHERE slug = 'closed') WHERE id = $1",
    [Buffer.from(id, 'base64').toString().split(':')[1]],
  );
  expect(await see()).toMatchObject({
    data: { checkout: null },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  });
  expect((await see(tokens.app)).data).toEqual({ checkout: { id } });
});
