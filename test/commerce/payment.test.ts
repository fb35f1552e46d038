import { afterAll, beforeAll, expect, test } from 'vitest';
import { commerceId } from '#common/demo/catalogue.ts';
import { startCommerce, type Commerce } from './commerce.ts';
import { buy, complete, GATEWAY, pay, PAYMENT, readyCheckout, type Paid } from './shopping.ts';

let commerce: Commerce;
let app: string;
beforeAll(async () => {
  commerce = await startCommerce();
  app = `Bearer ${commerce.appToken}`;
});
afterAll(() => commerce?.stop());

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
  // Again, it says how the payment ended, as in Saleor: a webhook may have been first to tell.
  expect(await process(asked.transaction?.token)).toMatchObject({
    errors: [],
    transaction: { chargedAmount: { fractionalAmount: 1999 } },
    transactionEvent: { type: 'CHARGE_SUCCESS' },
  });
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
  [{ idempotencyKey: 'x'.repeat(513) }, { code: 'INVALID', field: 'idempotencyKey' }],
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
  const dummy = { id: 'saleor.io.dummy-payment-app', data: null, errors: [] };
  expect(await ask({ id })).toEqual({ gatewayConfigs: [ours, dummy], errors: [] });
  expect(await ask({ id, gateways: [{ id: 'other' }] })).toEqual({
    gatewayConfigs: [{ id: 'other', data: null, errors: [{ code: 'NOT_FOUND' }] }],
    errors: [],
  });
  expect(await ask({ id: commerceId('Checkout', 1) })).toEqual({
    gatewayConfigs: null,
    errors: [{ code: 'NOT_FOUND' }],
  });
});

test('what Saleor’s Dummy Payment app is asked for happens here too', async () => {
  const { id } = await readyCheckout(commerce);
  const dummy = (type: string) =>
    commerce.ask<{ transactionInitialize: Paid }>(
      `mutation ($id: ID!, $data: JSON) { transactionInitialize(id: $id, paymentGateway: { id: "saleor.io.dummy-payment-app", data: $data }) { ${PAYMENT} } }`,
      { id, data: { event: { type, includePspReference: true } } },
    );
  expect((await dummy('CHARGE_FAILURE')).transactionInitialize).toMatchObject({
    errors: [],
    transactionEvent: { type: 'CHARGE_FAILURE' },
  });
  expect((await dummy('nonsense')).transactionInitialize).toMatchObject({
    transactionEvent: { type: 'CHARGE_FAILURE', message: expect.stringContaining('event') as string },
  });
  expect((await dummy('CHARGE_SUCCESS')).transactionInitialize).toMatchObject({
    transactionEvent: { type: 'CHARGE_SUCCESS' },
    transaction: { chargedAmount: { fractionalAmount: 1999 } },
  });
  expect((await complete(commerce, id)).errors).toEqual([]);
});

test('a checkout cannot be filled with payments without end', async () => {
  const { id } = await readyCheckout(commerce);
  for (let tried = 0; tried < 100; tried++) await pay(commerce, id, { outcome: 'failure' });
  expect((await pay(commerce, id)).errors).toMatchObject([{ code: 'INVALID', field: 'id' }]);
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

test('what is paid takes no more money, and payments together stay a number that an answer can say', async () => {
  const { id } = await readyCheckout(commerce);
  const waiting = await pay(commerce, id, { outcome: 'action-required' });
  expect((await pay(commerce, id, { amount: '21474836.47' })).errors).toEqual([]);
  expect((await pay(commerce, id, { amount: '21474836.47' })).errors).toMatchObject([
    { field: 'id', code: 'INVALID' },
  ]);
  const late = await commerce.ask<{ transactionProcess: Paid }>(
    `mutation ($id: ID) { transactionProcess(id: $id, data: { outcome: "success" }) { ${PAYMENT} } }`,
    { id: waiting.transaction?.id },
  );
  expect(late.transactionProcess.errors).toMatchObject([{ code: 'INVALID' }]);
  expect((await complete(commerce, id)).order).toMatchObject({ chargeStatus: 'OVERCHARGED' });

  const split = await readyCheckout(commerce);
  expect((await pay(commerce, split.id, { amount: '10.00' })).errors).toEqual([]);
  expect((await pay(commerce, split.id, { amount: '21474836.47' })).errors).toMatchObject([
    { field: 'amount', code: 'INVALID' },
  ]);
  const charged =
    '{ orders(first: 100) { edges { node { totalCharged { fractionalAmount } totalBalance { amount } } } } }';
  expect((await commerce.send(charged, {}, app)).errors).toBeUndefined();
});
