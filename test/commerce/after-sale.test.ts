import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCommerce, type Commerce } from './commerce.ts';
import { buy, pay, readyCheckout } from './shopping.ts';
import { asApp, type Loose } from './staff.ts';

let commerce: Commerce;
let staff: ReturnType<typeof asApp>;
beforeAll(async () => {
  commerce = await startCommerce();
  staff = asApp(commerce);
});
afterAll(() => commerce?.stop());

/** What the receiver was told of something, in the order in which it was written. */
const told = (id: string): { event: string; body: Loose }[] =>
  commerce.received
    .map(({ headers, body }) => ({ event: String(headers['saleor-event']), body: JSON.parse(body) as Loose }))
    .filter(({ body }) => (body.order ?? body.user ?? body.product ?? body.productVariant).id === id);
const events = (id: string): string[] =>
  told(id)
    .map(({ event }) => event)
    .toSorted();
const orderOf = async (id: string): Promise<Loose> =>
  (
    await staff.ask(`{ order(id: "${id}") { status paymentStatus chargeStatus authorizeStatus
      totalCharged { amount } totalRefunded { amount } transactions { id actions chargedAmount { amount } refundedAmount { amount }
      events { type amount { amount } } } } }`)
  ).order;

test('an order is cancelled once, with its events, and takes no payment any more', async () => {
  const id = await buy(commerce, 'cancel@test.gsv.dev');
  const cancel = () => staff.mutate(`orderCancel(id: "${id}")`, 'order { status }');
  expect(await cancel()).toEqual({ errors: [], order: { status: 'CANCELED' } });
  expect((await cancel()).errors).toEqual([{ field: 'order', code: 'CANNOT_CANCEL_ORDER' }]);
  await expect.poll(() => events(id)).toEqual(['order_cancelled', 'order_fully_paid', 'order_updated']);
  // As in Saleor, what was paid stays until it is refunded.
  expect(await orderOf(id)).toMatchObject({ status: 'CANCELED', chargeStatus: 'FULL' });
  const cancelled = told(id).find(({ event }) => event === 'order_cancelled');
  expect(cancelled?.body).toMatchObject({
    order: {
      status: 'CANCELED',
      chargeStatus: 'FULL',
      lines: [{ unitPrice: { gross: { amount: 19.99, currency: 'USD' } } }],
    },
  });
  const more = await pay(commerce, id, {}, staff.app);
  expect(more.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('money goes back in parts, and never more than was paid', async () => {
  const id = await buy(commerce, 'refund@test.gsv.dev');
  const refund = (amount: string) =>
    staff.mutate(`orderRefund(id: "${id}", amount: "${amount}")`, 'order { id }');
  expect((await refund('5.00')).errors).toEqual([]);
  // Asked for is not charged any more; the gateway gives it back a moment later, as in Saleor.
  await expect
    .poll(() => orderOf(id))
    .toMatchObject({
      paymentStatus: 'PARTIALLY_REFUNDED',
      chargeStatus: 'PARTIAL',
      authorizeStatus: 'PARTIAL',
      totalCharged: { amount: 14.99 },
      totalRefunded: { amount: 5 },
    });
  expect((await refund('15.00')).errors).toEqual([{ field: 'amount', code: 'CANNOT_REFUND' }]);
  const [transaction] = (await orderOf(id)).transactions as Loose[];
  const rest = `transactionRequestAction(id: "${transaction.id}", actionType: REFUND)`;
  expect((await staff.mutate(rest, 'transaction { id }')).errors).toEqual([]);
  await expect
    .poll(() => orderOf(id))
    .toMatchObject({
      paymentStatus: 'FULLY_REFUNDED',
      chargeStatus: 'NONE',
      totalRefunded: { amount: 19.99 },
      transactions: [{ actions: [], chargedAmount: { amount: 0 }, refundedAmount: { amount: 19.99 } }],
    });
  expect((await staff.mutate(rest, 'transaction { id }')).errors).toEqual([
    { field: 'amount', code: 'INVALID' },
  ]);
  await expect
    .poll(() => events(id))
    .toEqual([
      'order_fully_paid',
      'order_fully_refunded',
      'order_refunded',
      'order_refunded',
      // Each part asked for, and each part given back.
      'order_updated',
      'order_updated',
      'order_updated',
      'order_updated',
    ]);
});

test('what a payment app reports counts once', async () => {
  const { id } = await readyCheckout(commerce, { email: 'reported@test.gsv.dev' });
  const waiting = await pay(commerce, id, { outcome: 'action-required' });
  const report = (type: string, amount: string, psp: string) =>
    staff.mutate(
      `transactionEventReport(id: "${waiting.transaction?.id}", type: ${type}, amount: "${amount}", pspReference: "${psp}")`,
      'alreadyProcessed transaction { chargedAmount { amount } refundedAmount { amount } } transactionEvent { type }',
    );
  expect(await report('CHARGE_SUCCESS', '19.99', 'pi_1')).toMatchObject({
    errors: [],
    alreadyProcessed: false,
    transaction: { chargedAmount: { amount: 19.99 } },
  });
  expect(await report('CHARGE_SUCCESS', '19.99', 'pi_1')).toMatchObject({
    alreadyProcessed: true,
    transaction: { chargedAmount: { amount: 19.99 } },
  });
  expect((await report('CHARGE_SUCCESS', '1.00', 'pi_1')).errors).toEqual([
    { field: 'pspReference', code: 'INCORRECT_DETAILS' },
  ]);
  const completed = await commerce.ask<Loose>(
    `mutation { checkoutComplete(id: "${id}") { order { id } errors { code } } }`,
  );
  const order = completed.checkoutComplete.order.id as string;
  expect((await report('CHARGE_BACK', '19.99', 'dp_1')).errors).toEqual([]);
  expect(await orderOf(order)).toMatchObject({ chargeStatus: 'NONE', totalRefunded: { amount: 19.99 } });
  expect((await report('REFUND_REVERSE', '19.99', 'dp_1')).errors).toEqual([]);
  expect(await orderOf(order)).toMatchObject({ chargeStatus: 'FULL', totalRefunded: { amount: 0 } });
  // What came and went together is no more than an answer can say.
  const most = '21474816.48';
  expect((await report('REFUND_SUCCESS', '19.99', 're_1')).errors).toEqual([]);
  expect((await report('CHARGE_SUCCESS', most, 'pi_2')).errors).toEqual([]);
  expect((await report('REFUND_SUCCESS', most, 're_2')).errors).toEqual([]);
  expect(await orderOf(order)).toMatchObject({ totalRefunded: { amount: 21_474_836.47 } });
  expect((await report('CHARGE_SUCCESS', '10.00', 'pi_3')).errors).toEqual([]);
  expect((await report('REFUND_SUCCESS', '0.01', 're_3')).errors).toEqual([
    { field: 'amount', code: 'INVALID' },
  ]);
  expect(await orderOf(order)).toMatchObject({ totalRefunded: { amount: 21_474_836.47 } });
  const stranger = await commerce.send(
    `mutation { transactionEventReport(id: "${waiting.transaction?.id}", type: CHARGE_SUCCESS, pspReference: "x") { errors { code } } }`,
  );
  expect(stranger.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
});

test('a delivery is taken back, and then the order can be cancelled', async () => {
  const id = await buy(commerce, 'returned@test.gsv.dev');
  const line = (await staff.ask(`{ order(id: "${id}") { lines { id } } }`)).order.lines[0].id as string;
  const delivered = await staff.mutate(
    `orderFulfill(order: "${id}", input: { lines: [{ orderLineId: "${line}", stocks: [{ quantity: 1, warehouse: "x" }] }] })`,
    'fulfillments { id } order { status }',
  );
  expect(delivered).toMatchObject({ errors: [], order: { status: 'FULFILLED' } });
  expect((await staff.mutate(`orderCancel(id: "${id}")`, 'order { id }')).errors).toMatchObject([
    { code: 'CANNOT_CANCEL_ORDER' },
  ]);
  const back = `orderFulfillmentCancel(id: "${delivered['fulfillments'][0].id}")`;
  expect(await staff.mutate(back, 'order { status } fulfillment { status }')).toEqual({
    errors: [],
    order: { status: 'UNFULFILLED' },
    fulfillment: { status: 'CANCELED' },
  });
  expect((await staff.mutate(back, 'order { id }')).errors).toMatchObject([
    { code: 'CANNOT_CANCEL_FULFILLMENT' },
  ]);
  expect((await staff.mutate(`orderCancel(id: "${id}")`, 'order { id }')).errors).toEqual([]);
});

test('changed customers and products are told', async () => {
  const person = `Bearer ${await commerce.issuer.tokenOf('renamed@test.gsv.dev')}`;
  const { me } = await commerce.ask<Loose>('{ me { id } }', {}, person);
  const change = (input: string) =>
    staff.mutate(`customerUpdate(id: "${me.id}", input: ${input})`, 'user { email firstName }');
  expect(await change('{ email: "New.Name@test.gsv.dev", firstName: "New" }')).toEqual({
    errors: [],
    user: { email: 'new.name@test.gsv.dev', firstName: 'New' },
  });
  await commerce.ask('{ me { id } }', {}, `Bearer ${await commerce.issuer.tokenOf('taken@test.gsv.dev')}`);
  expect((await change('{ email: "taken@test.gsv.dev" }')).errors).toEqual([
    { field: 'email', code: 'UNIQUE' },
  ]);
  await expect.poll(() => events(me.id)).toEqual(['customer_updated']);
  expect(told(me.id)[0]?.body.user.email).toBe('new.name@test.gsv.dev');

  const { product } = await staff.made({ name: 'Told of', externalReference: 'told' });
  await staff.mutate('productDelete(externalReference: "told")', 'product { id }');
  await expect.poll(() => events(product.id)).toEqual(['product_deleted', 'product_updated']);
});
