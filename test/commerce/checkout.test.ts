import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import {
  basic,
  billingAddress,
  change,
  complete,
  create,
  GATEWAY,
  pay,
  pro,
  readyCheckout,
  variantId,
} from './shopping.ts';

let commerce: Commerce;
let app: string;
beforeAll(async () => {
  commerce = await startCommerce();
  app = `Bearer ${commerce.appToken}`;
});
afterAll(() => commerce?.stop());

test('a checkout is made, changed and priced exactly', async () => {
  const lines = [
    { variantId: basic, quantity: 3 },
    { variantId: pro, quantity: 1 },
    { variantId: basic, quantity: 1 },
  ];
  const { checkout, errors } = await create(commerce, {
    channel: 'default-channel',
    lines,
    metadata: [{ key: 'a', value: 'b' }],
  });
  expect(errors).toEqual([]);
  expect(checkout).toMatchObject({
    email: null,
    quantity: 5,
    chargeStatus: 'NONE',
    isShippingRequired: false,
    totalPrice: { gross: { fractionalAmount: 4 * 1999 + 4999 } },
    totalBalance: { fractionalAmount: -(4 * 1999 + 4999) },
  });
  const id = checkout?.id as string;
  const lineOf = (variant: string, from = checkout) =>
    from?.lines.find((line) => line.variant.id === variant)?.id;

  const added = await change(
    commerce,
    '$id: ID!, $lines: [CheckoutLineInput!]!',
    'checkoutLinesAdd(id: $id, lines: $lines)',
    {
      id,
      lines: [{ variantId: pro, quantity: 2 }],
    },
  );
  expect(added.checkout?.quantity).toBe(7);

  const updated = await change(
    commerce,
    '$id: ID!, $lines: [CheckoutLineUpdateInput!]!',
    'checkoutLinesUpdate(id: $id, lines: $lines)',
    {
      id,
      lines: [
        { lineId: lineOf(basic), quantity: 2 },
        { variantId: pro, quantity: 0 },
      ],
    },
  );
  expect(updated).toMatchObject({ errors: [], checkout: { quantity: 2, lines: [{ id: lineOf(basic) }] } });

  const emptied = await change(
    commerce,
    '$id: ID!, $linesIds: [ID!]!',
    'checkoutLinesDelete(id: $id, linesIds: $linesIds)',
    {
      id,
      linesIds: [lineOf(basic)],
    },
  );
  expect(emptied).toMatchObject({
    errors: [],
    checkout: { lines: [], totalPrice: { gross: { fractionalAmount: 0 } } },
  });

  const mailed = await change(
    commerce,
    '$id: ID!',
    'checkoutEmailUpdate(id: $id, email: " Ada@Test.GSV.dev ")',
    { id },
  );
  expect(mailed.checkout?.email).toBe('ada@test.gsv.dev');

  const { checkout: read } = await commerce.ask<{ checkout: unknown }>(
    'query ($id: ID!) { checkout(id: $id) { metafield(key: "a") metadata { key value } user { id } channel { slug } availablePaymentGateways { id } } }',
    { id },
  );
  expect(read).toEqual({
    metafield: 'b',
    metadata: [{ key: 'a', value: 'b' }],
    user: null,
    channel: { slug: 'default-channel' },
    availablePaymentGateways: [{ id: GATEWAY }, { id: 'saleor.io.dummy-payment-app' }],
  });
});

test('one line is deleted by the older mutation, and only a line of this checkout', async () => {
  const mine = await readyCheckout(commerce);
  const other = await readyCheckout(commerce);
  const remove = (lineId: string | undefined) =>
    change(commerce, '$id: ID!, $lineId: ID', 'checkoutLineDelete(id: $id, lineId: $lineId)', {
      id: mine.id,
      lineId,
    });
  expect((await remove(other.lines[0]?.id)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await remove(mine.lines[0]?.id)).checkout?.lines).toEqual([]);
});

test.for([
  [{ lines: [{ variantId: basic, quantity: 0 }] }, { code: 'ZERO_QUANTITY', field: 'quantity' }],
  [{ lines: [{ variantId: basic, quantity: -1 }] }, { code: 'ZERO_QUANTITY' }],
  [{ lines: [{ variantId: basic, quantity: 1001 }] }, { code: 'QUANTITY_GREATER_THAN_LIMIT' }],
  [
    { lines: Array.from({ length: 101 }, () => ({ variantId: basic, quantity: 1 })) },
    { code: 'QUANTITY_GREATER_THAN_LIMIT', field: 'lines' },
  ],
  [
    { lines: [{ variantId: variantId(999), quantity: 1 }] },
    { code: 'NOT_FOUND', variants: [variantId(999)] },
  ],
  [{ lines: [{ variantId: 'nonsense', quantity: 1 }] }, { code: 'NOT_FOUND' }],
  [
    { lines: [], channel: 'elsewhere' },
    { code: 'NOT_FOUND', field: 'channel' },
  ],
  [
    { lines: [], metadata: [{ key: 'a', value: 'x'.repeat(1024) }] },
    { code: 'INVALID', field: 'metadata' },
  ],
  [
    { lines: [], metadata: Array.from({ length: 51 }, (_, key) => ({ key: String(key), value: '' })) },
    { code: 'INVALID', field: 'metadata' },
  ],
  [
    { lines: [], email: 'nobody' },
    { code: 'INVALID', field: 'email' },
  ],
  [
    { lines: [], billingAddress: { ...billingAddress, city: ' ' } },
    { code: 'REQUIRED', field: 'city' },
  ],
  [
    { lines: [], billingAddress: { ...billingAddress, country: null } },
    { code: 'REQUIRED', field: 'country' },
  ],
  [
    { lines: [], billingAddress: { ...billingAddress, city: 'x'.repeat(257) } },
    { code: 'INVALID', field: 'city' },
  ],
] as const)('refuses to create with %j', async ([input, error]) => {
  const before = await count('checkouts');
  const { checkout, errors } = await create(commerce, { channel: 'default-channel', ...input });
  expect(checkout).toBeNull();
  expect(errors).toMatchObject([error]);
  expect(await count('checkouts')).toBe(before);
});

test('pays and completes: an order with the names and prices of that moment', async () => {
  const { id } = await readyCheckout(commerce, { lines: [{ variantId: basic, quantity: 2 }] });
  const paid = await pay(commerce, id, { amount: '39.98' });
  expect(paid).toMatchObject({
    errors: [],
    transaction: { chargedAmount: { fractionalAmount: 3998 } },
    transactionEvent: { type: 'CHARGE_SUCCESS', amount: { fractionalAmount: 3998 }, idempotencyKey: null },
    data: { outcome: 'success' },
  });
  const { order, errors } = await complete(commerce, id);
  expect(errors).toEqual([]);
  expect(order).toMatchObject({ isPaid: true, chargeStatus: 'FULL' });

  const { order: read, checkout } = await commerce.ask<{ order: unknown; checkout: unknown }>(
    /* GraphQL */ `
      query ($id: ID!, $checkout: ID!) {
        checkout(id: $checkout) {
          id
        }
        order(id: $id) {
          number
          status
          origin
          checkoutId
          userEmail
          total {
            gross {
              amount
            }
          }
          totalBalance {
            fractionalAmount
          }
          billingAddress {
            city
            companyName
            country {
              code
              country
            }
          }
          lines {
            productName
            variantName
            productSku
            quantity
            productVariantId
            unitPrice {
              gross {
                amount
              }
            }
            totalPrice {
              gross {
                amount
              }
            }
            variant {
              id
              product {
                slug
              }
            }
          }
          transactions {
            name
            checkout {
              id
            }
            order {
              number
            }
            events {
              type
            }
          }
        }
      }
    `,
    { id: order?.id, checkout: id },
    app,
  );
  expect(checkout).toBeNull();
  expect(read).toMatchObject({
    number: order?.number,
    status: 'UNFULFILLED',
    origin: 'CHECKOUT',
    checkoutId: id,
    userEmail: 'guest@test.gsv.dev',
    total: { gross: { amount: 39.98 } },
    totalBalance: { fractionalAmount: 0 },
    billingAddress: { city: 'SPRINGFIELD', companyName: '', country: { code: 'DE', country: 'Germany' } },
    lines: [
      {
        productName: 'Customer Support Agent',
        variantName: 'Basic',
        productSku: 'CSA-BASIC',
        quantity: 2,
        productVariantId: basic,
        unitPrice: { gross: { amount: 19.99 } },
        totalPrice: { gross: { amount: 39.98 } },
        variant: { id: basic, product: { slug: 'customer-support-agent' } },
      },
    ],
    transactions: [
      {
        name: GATEWAY,
        checkout: null,
        order: { number: order?.number },
        events: [{ type: 'CHARGE_REQUEST' }, { type: 'CHARGE_SUCCESS' }],
      },
    ],
  });
});

test('completing again answers with the same order, twenty at once make one', async () => {
  const { id } = await readyCheckout(commerce);
  await pay(commerce, id);
  const before = await count('orders');
  const answers = await Promise.all(Array.from({ length: 20 }, () => complete(commerce, id)));
  expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => []));
  expect(new Set(answers.map(({ order }) => order?.id)).size).toBe(1);
  expect(await count('orders')).toBe(before + 1);
  expect(await complete(commerce, id)).toEqual(answers[0]);
});

test('completing wants lines, an e-mail address, a billing address and all of the money', async () => {
  const bare = await create(commerce, { channel: 'default-channel', lines: [] });
  const id = bare.checkout?.id as string;
  const code = async () => (await complete(commerce, id)).errors[0]?.code;
  expect(await code()).toBe('EMAIL_NOT_SET');
  await change(commerce, '$id: ID!', 'checkoutEmailUpdate(id: $id, email: "ada@test.gsv.dev")', { id });
  expect(await code()).toBe('BILLING_ADDRESS_NOT_SET');
  await change(
    commerce,
    '$id: ID!, $billingAddress: AddressInput!',
    'checkoutBillingAddressUpdate(id: $id, billingAddress: $billingAddress)',
    { id, billingAddress },
  );
  expect(await code()).toBe('NO_LINES');
  await change(
    commerce,
    '$id: ID!, $lines: [CheckoutLineInput!]!',
    'checkoutLinesAdd(id: $id, lines: $lines)',
    { id, lines: [{ variantId: basic, quantity: 1 }] },
  );
  expect(await code()).toBe('CHECKOUT_NOT_FULLY_PAID');
  const part = await pay(commerce, id, { amount: 19.98 });
  expect(part.transaction?.chargedAmount.fractionalAmount).toBe(1998);
  expect(await code()).toBe('CHECKOUT_NOT_FULLY_PAID');
  const rest = await pay(commerce, id);
  expect(rest.transaction?.chargedAmount.fractionalAmount).toBe(1);
  expect(await complete(commerce, id)).toMatchObject({ errors: [], order: { chargeStatus: 'FULL' } });
});

const setPrice = (id: string, price: number) =>
  commerce.ask(
    'mutation ($id: ID!, $input: [ProductVariantChannelListingAddInput!]!) { productVariantChannelListingUpdate(id: $id, input: $input) { errors { code } } }',
    { id, input: [{ channelId: commerceId('Channel', 1), price }] },
    app,
  );

test('a price that rises until the total is more than an answer can carry makes no order', async () => {
  const { id } = await readyCheckout(commerce, { lines: [{ variantId: variantId(10), quantity: 2 }] });
  await pay(commerce, id);
  const before = await count('orders');
  await setPrice(variantId(10), 21_474_836.47);
  expect(await complete(commerce, id)).toMatchObject({
    order: null,
    errors: [
      { field: 'lines', code: 'QUANTITY_GREATER_THAN_LIMIT', message: 'This checkout is too expensive.' },
    ],
  });
  const query = `mutation ($id: ID!) { orderCreateFromCheckout(id: $id) { order { id } errors { field message } } }`;
  const { orderCreateFromCheckout } = await commerce.ask<Record<string, unknown>>(query, { id }, app);
  expect(orderCreateFromCheckout).toEqual({
    order: null,
    errors: [{ field: 'lines', message: 'This checkout is too expensive.' }],
  });
  expect((await pay(commerce, id)).errors).toMatchObject([{ field: 'amount', code: 'INVALID' }]);
  expect(await count('orders')).toBe(before);
  await setPrice(variantId(10), 49);
  expect((await complete(commerce, id)).errors).toEqual([]);
});

test('a price that rises after the payment is not given away', async () => {
  const { id } = await readyCheckout(commerce, { lines: [{ variantId: variantId(10), quantity: 1 }] });
  await pay(commerce, id);
  await setPrice(variantId(10), 50);
  expect((await complete(commerce, id)).errors).toMatchObject([{ code: 'CHECKOUT_NOT_FULLY_PAID' }]);
  await setPrice(variantId(10), 49);
  expect((await complete(commerce, id)).errors).toEqual([]);
});

test('what is taken from the shelf can leave a checkout, but not be ordered', async () => {
  const id = variantId(9);
  const publish = (isPublished: boolean) =>
    commerce.ask(
      'mutation ($id: ID!, $input: ProductChannelListingUpdateInput!) { productChannelListingUpdate(id: $id, input: $input) { errors { code } } }',
      {
        id: commerceId('Product', 8),
        input: { updateChannels: [{ channelId: commerceId('Channel', 1), isPublished }] },
      },
      app,
    );
  const checkout = await readyCheckout(commerce, {
    lines: [
      { variantId: id, quantity: 1 },
      { variantId: basic, quantity: 1 },
    ],
  });
  await pay(commerce, checkout.id);
  await publish(false);
  expect((await complete(commerce, checkout.id)).errors).toMatchObject([
    { code: 'PRODUCT_NOT_PUBLISHED', variants: [id] },
  ]);
  expect((await create(commerce, { lines: [{ variantId: id, quantity: 1 }] })).errors).toMatchObject([
    { code: 'PRODUCT_NOT_PUBLISHED' },
  ]);
  const lineId = checkout.lines.find((line) => line.variant.id === id)?.id;
  await change(commerce, '$id: ID!, $linesIds: [ID!]!', 'checkoutLinesDelete(id: $id, linesIds: $linesIds)', {
    id: checkout.id,
    linesIds: [lineId],
  });
  expect(await complete(commerce, checkout.id)).toMatchObject({
    errors: [],
    order: { chargeStatus: 'OVERCHARGED', isPaid: true },
  });
  await publish(true);
});

async function count(table: 'orders' | 'checkouts'): Promise<number> {
  const { rows } = await commerce.pool.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
  return Number(rows[0]?.count);
}

test('a repeated checkoutCreate is the same checkout, even at once; another one under its key is refused', async () => {
  const input = {
    channel: 'default-channel',
    lines: [{ variantId: basic, quantity: 1 }],
    metadata: [{ key: 'idempotencyKey', value: '0123456789abcdef-once' }],
  };
  const made = await Promise.all(Array.from({ length: 5 }, () => create(commerce, input)));
  expect(new Set(made.map(({ checkout }) => checkout?.id)).size).toBe(1);
  const other = await create(commerce, { ...input, lines: [{ variantId: basic, quantity: 2 }] });
  expect(other.errors).toMatchObject([{ field: 'metadata', code: 'UNIQUE' }]);
  const short = await create(commerce, { ...input, metadata: [{ key: 'idempotencyKey', value: 'short' }] });
  expect(short.errors).toMatchObject([{ field: 'metadata', code: 'INVALID' }]);
});
