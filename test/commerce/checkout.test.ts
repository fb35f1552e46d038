import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import {
  basic,
  billingAddress,
  buy,
  change,
  complete,
  create,
  GATEWAY,
  pay,
  PAYMENT,
  pro,
  readyCheckout,
  variantId,
  type Paid,
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
    'query ($id: ID!) { checkout(id: $id) { metafield(key: "a") metadata { key value } user { id } channel { slug } availablePaymentGateways { id currencies } } }',
    { id },
  );
  expect(read).toEqual({
    metafield: 'b',
    metadata: [{ key: 'a', value: 'b' }],
    user: null,
    channel: { slug: 'default-channel' },
    availablePaymentGateways: [{ id: GATEWAY, currencies: ['USD', 'EUR'] }],
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
    billingAddress: { city: 'Springfield', companyName: '', country: { code: 'DE', country: 'Germany' } },
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
        events: [{ type: 'CHARGE_SUCCESS' }],
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

test('a failed payment leaves the checkout unpaid and open for another', async () => {
  const { id } = await readyCheckout(commerce);
  expect(await pay(commerce, id, { outcome: 'failure' })).toMatchObject({
    errors: [],
    transaction: { chargedAmount: { fractionalAmount: 0 } },
    transactionEvent: { type: 'CHARGE_FAILURE', message: 'The card was declined.' },
  });
  expect(await pay(commerce, id, { outcome: 'nonsense' })).toMatchObject({
    transactionEvent: { type: 'CHARGE_FAILURE' },
  });
  expect((await complete(commerce, id)).errors).toMatchObject([{ code: 'CHECKOUT_NOT_FULLY_PAID' }]);
  await pay(commerce, id);
  expect((await complete(commerce, id)).errors).toEqual([]);
});

test('a payment that needs an action is charged once the action is done', async () => {
  const { id } = await readyCheckout(commerce);
  const asked = await pay(commerce, id, { outcome: 'action-required' });
  expect(asked.transactionEvent?.type).toBe('CHARGE_ACTION_REQUIRED');
  expect((await complete(commerce, id)).errors).toMatchObject([{ code: 'CHECKOUT_NOT_FULLY_PAID' }]);
  const process = async (token: string | undefined) =>
    (
      await commerce.ask<{ transactionProcess: Paid }>(
        `mutation ($token: UUID, $data: JSON) { transactionProcess(token: $token, data: $data) { ${PAYMENT} } }`,
        { token, data: { outcome: 'success' } },
      )
    ).transactionProcess;
  expect(await process(asked.transaction?.token)).toMatchObject({
    errors: [],
    transaction: { id: asked.transaction?.id, chargedAmount: { fractionalAmount: 1999 } },
    transactionEvent: { type: 'CHARGE_SUCCESS' },
  });
  expect((await process(asked.transaction?.token)).errors).toMatchObject([
    { code: 'TRANSACTION_ALREADY_PROCESSED' },
  ]);
  expect((await process('nonsense')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await complete(commerce, id)).errors).toEqual([]);
});

test('an idempotency key names one payment, even at once and after the checkout has become an order', async () => {
  const { id } = await readyCheckout(commerce);
  const key = { idempotencyKey: 'once', amount: 19.99 };
  const answers = await Promise.all(Array.from({ length: 10 }, () => pay(commerce, id, key)));
  expect(new Set(answers.map(({ transaction }) => transaction?.id)).size).toBe(1);
  expect(answers[0]?.transactionEvent?.idempotencyKey).toBe('once');
  expect((await pay(commerce, id, { ...key, amount: 1 })).errors).toMatchObject([
    { code: 'UNIQUE', field: 'idempotencyKey' },
  ]);
  expect((await complete(commerce, id)).order?.chargeStatus).toBe('FULL');
  expect((await pay(commerce, id, key)).transaction?.id).toBe(answers[0]?.transaction?.id);
  expect((await pay(commerce, id, { idempotencyKey: 'other' })).errors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  const other = await readyCheckout(commerce);
  expect((await pay(commerce, other.id, key)).transaction?.id).not.toBe(answers[0]?.transaction?.id);
});

test.for([
  [{ gateway: 'mirumee.payments.dummy' }, { code: 'NOT_FOUND', field: 'paymentGateway' }],
  [{ amount: '0.001' }, { code: 'INVALID', field: 'amount' }],
  [{ amount: '99999999999' }, { code: 'INVALID', field: 'amount' }],
] as const)('refuses a payment with %j', async ([options, error]) => {
  const { id } = await readyCheckout(commerce);
  expect(await pay(commerce, id, options)).toMatchObject({ transaction: null, errors: [error] });
});

test('payment gateways say what they need, and which are unknown', async () => {
  const { id } = await readyCheckout(commerce);
  const ask = async (variables: Record<string, unknown>) =>
    (
      await commerce.ask<{ paymentGatewayInitialize: unknown }>(
        'mutation ($id: ID!, $gateways: [PaymentGatewayToInitialize!]) { paymentGatewayInitialize(id: $id, paymentGateways: $gateways) { gatewayConfigs { id data errors { code } } errors { code } } }',
        variables,
      )
    ).paymentGatewayInitialize;
  const ours = { id: GATEWAY, data: { outcomes: ['success', 'failure', 'action-required'] }, errors: [] };
  expect(await ask({ id })).toEqual({ gatewayConfigs: [ours], errors: [] });
  expect(await ask({ id, gateways: [{ id: 'other' }] })).toEqual({
    gatewayConfigs: [{ id: 'other', data: null, errors: [{ code: 'NOT_FOUND' }] }],
    errors: [],
  });
  expect(await ask({ id: commerceId('Checkout', 1) })).toEqual({
    gatewayConfigs: null,
    errors: [{ code: 'NOT_FOUND' }],
  });
});

test('in production nobody buys through the test gateway', async () => {
  const real = await startCommerce({ NODE_ENV: 'production' });
  try {
    const { id } = await readyCheckout(real);
    expect((await pay(real, id)).errors).toMatchObject([{ code: 'NOT_FOUND', field: 'paymentGateway' }]);
  } finally {
    await real.stop();
  }
});

test('a price that rises after the payment is not given away', async () => {
  const { id } = await readyCheckout(commerce, { lines: [{ variantId: variantId(10), quantity: 1 }] });
  await pay(commerce, id);
  const price = (amount: number) =>
    commerce.ask(
      'mutation ($id: ID!, $input: [ProductVariantChannelListingAddInput!]!) { productVariantChannelListingUpdate(id: $id, input: $input) { errors { code } } }',
      { id: variantId(10), input: [{ channelId: commerceId('Channel', 1), price: amount }] },
      app,
    );
  await price(50);
  expect((await complete(commerce, id)).errors).toMatchObject([{ code: 'CHECKOUT_NOT_FULLY_PAID' }]);
  await price(49);
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

test('an app takes an unpaid order, and marking it as paid pays it once', async () => {
  const { id } = await readyCheckout(commerce);
  const made = await commerce.ask<{ orderCreateFromCheckout: { order: { id: string } } }>(
    'mutation ($id: ID!) { orderCreateFromCheckout(id: $id) { order { id isPaid chargeStatus } errors { code } } }',
    { id },
    app,
  );
  expect(made.orderCreateFromCheckout).toMatchObject({
    order: { isPaid: false, chargeStatus: 'NONE' },
    errors: [],
  });
  const orderId = made.orderCreateFromCheckout.order.id;
  expect((await pay(commerce, orderId, { amount: 5 }, app)).errors).toEqual([]);
  const mark = async () =>
    (
      await commerce.ask<{ orderMarkAsPaid: unknown }>(
        'mutation ($id: ID!) { orderMarkAsPaid(id: $id, transactionReference: "bank-1") { order { chargeStatus transactions { pspReference chargedAmount { fractionalAmount } } } errors { code } } }',
        { id: orderId },
        app,
      )
    ).orderMarkAsPaid;
  expect(await mark()).toMatchObject({
    errors: [],
    order: {
      chargeStatus: 'FULL',
      transactions: [
        { chargedAmount: { fractionalAmount: 500 } },
        { pspReference: 'bank-1', chargedAmount: { fractionalAmount: 1499 } },
      ],
    },
  });
  expect(await mark()).toEqual({ order: null, errors: [{ code: 'PAYMENT_ERROR' }] });
});

test('the reconciler reads paid orders since a date, oldest first', async () => {
  const since = new Date().toISOString();
  const bought = [await buy(commerce, 'one@test.gsv.dev'), await buy(commerce, 'two@test.gsv.dev')];
  const query = /* GraphQL */ `
    query ($where: OrderWhereInput, $sortBy: OrderSortingInput) {
      orders(first: 10, where: $where, sortBy: $sortBy) {
        totalCount
        edges {
          node {
            id
            userEmail
            channel {
              slug
            }
            lines {
              variant {
                product {
                  slug
                }
              }
            }
          }
        }
      }
    }
  `;
  const where = { chargeStatus: { oneOf: ['FULL', 'OVERCHARGED'] }, updatedAt: { gte: since } };
  const read = async (filter: unknown) =>
    (
      await commerce.ask<{ orders: { totalCount: number; edges: { node: { id: string } }[] } }>(
        query,
        { where: filter, sortBy: { field: 'CREATED_AT', direction: 'ASC' } },
        app,
      )
    ).orders;
  const orders = await read(where);
  expect(orders.edges.map(({ node }) => node.id)).toEqual(bought);
  expect(orders.edges[0]?.node).toMatchObject({
    userEmail: 'one@test.gsv.dev',
    channel: { slug: 'default-channel' },
    lines: [{ variant: { product: { slug: 'customer-support-agent' } } }],
  });
  expect((await read({ ...where, userEmail: { eq: 'Two@test.gsv.dev' } })).totalCount).toBe(1);
  expect((await read({ ...where, chargeStatus: { eq: 'NONE' } })).totalCount).toBe(0);
  expect((await read({ ids: [bought[0], 'nonsense'] })).edges.map(({ node }) => node.id)).toEqual([
    bought[0],
  ]);
});

async function count(table: 'orders' | 'checkouts'): Promise<number> {
  const { rows } = await commerce.pool.query<{ count: string }>(`SELECT count(*) FROM ${table}`);
  return Number(rows[0]?.count);
}
