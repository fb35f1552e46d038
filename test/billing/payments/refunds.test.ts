import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  account,
  balance,
  balances,
  billing,
  buyPack,
  does,
  payOut,
  refund,
  run,
  sell,
  trial,
  usd,
  withMoney,
} from '../money-fixture.ts';

withMoney();

describe('a refund', () => {
  test('takes unspent credits first, then what was earned with the order; twice is once', async () => {
    const [seller, organization, id] = [randomUUID(), randomUUID(), randomUUID()];
    const before = await trial();
    const order = await buyPack(organization);
    await run(organization, seller, 100);
    expect(await balances(seller)).toEqual(balance(6.4));
    const all = { refunded: usd(40), creditsTakenBack: 400, errors: [] };
    expect(await refund(order, { id })).toEqual(all);
    expect(await refund(order, { id })).toEqual(all);
    expect(await balances(seller)).toEqual(balance(0));
    expect(await refund(order)).toMatchObject({
      refunded: null,
      errors: [{ field: 'amount', code: 'INVALID' }],
    });
    expect(await refund(order, { id, amount: 1 })).toMatchObject({
      errors: [{ field: 'id', code: 'CONFLICT' }],
    });
    const after = await trial();
    expect(after['REFUNDS']).toBeCloseTo((before['REFUNDS'] ?? 0) + 40, 6);
    expect(after['CREDITS_SOLD']).toBeCloseTo(before['CREDITS_SOLD'] ?? 0, 6);
    expect(Object.values(after).reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(0, 6);
  });

  test('of a part takes whole credits that it pays for, and goes below zero when it must', async () => {
    const [seller, organization] = [randomUUID(), randomUUID()];
    const order = await buyPack(organization);
    expect(await refund(order, { amount: 10.01 })).toEqual({
      refunded: usd(10.01),
      creditsTakenBack: 125,
      errors: [],
    });
    await run(organization, seller, 375);
    await account(seller);
    await payOut(seller, {});
    await expect.poll(() => balances(seller)).toEqual(balance(0, { paidOut: 24 }));
    expect(await refund(order)).toEqual({ refunded: usd(29.99), creditsTakenBack: 0, errors: [] });
    expect(await balances(seller)).toEqual(balance(-23.992, { paidOut: 24 }));
  });

  test('of a plan reverses its sale', async () => {
    const seller = randomUUID();
    const order = await sell(seller, 49);
    expect(await refund(order, { amount: 20 })).toMatchObject({ refunded: usd(20) });
    expect(await balances(seller)).toEqual(balance(23.2));
    expect(await refund(order)).toMatchObject({ refunded: usd(29) });
    expect(await balances(seller)).toEqual(balance(0));
  });

  test('that cannot be changes nothing', async () => {
    const order = await sell(randomUUID(), 10);
    const faults: [object, string, string][] = [
      [{ amount: 10.01 }, 'amount', 'INVALID'],
      [{ amount: 0 }, 'amount', 'INVALID'],
      [{ amount: -1 }, 'amount', 'INVALID'],
      [{ amount: 1.0000001 }, 'amount', 'INVALID'],
      [{ currency: 'EUR' }, 'currency', 'INVALID'],
      [{ order: 'Order:unpaid' }, 'order', 'NOT_FOUND'],
      [{ id: 'x' }, 'id', 'INVALID'],
      [{ reason: '' }, 'reason', 'REQUIRED'],
    ];
    for (const [over, field, code] of faults)
      expect(await refund(order, over), JSON.stringify(over)).toMatchObject({
        refunded: null,
        errors: [{ field, code }],
      });
    const { errors } = await billing.ask(
      billing.owner,
      'mutation ($input: OrderRefundCreateInput!) { orderRefundCreate(input: $input) { creditsTakenBack } }',
      {
        input: { id: randomUUID(), order, reason: 'Mine' },
      },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('asked for 20 times at once gives the money back once', async () => {
    const seller = randomUUID();
    const order = await sell(seller, 10);
    const answers = await Promise.all(Array.from({ length: 20 }, () => refund(order)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await balances(seller)).toEqual(balance(0));
  });

  test('of a run gives its credits back, with their worth', async () => {
    const [seller, organization] = [randomUUID(), randomUUID()];
    await buyPack(organization);
    const ran = await run(organization, seller, 7);
    const give = (over: object) =>
      does(
        billing.operator,
        'runRefund',
        'RunRefundInput',
        { id: randomUUID(), run: ran, reason: 'Nonsense', ...over },
        'entry { kind amount balanceAfter } wallet { balance }',
      );
    expect(await give({ credits: 3 })).toEqual({
      entry: { kind: 'REFUND', amount: 3, balanceAfter: 496 },
      wallet: { balance: 496 },
      errors: [],
    });
    expect(await give({ credits: 5 })).toMatchObject({ errors: [{ field: 'credits', code: 'INVALID' }] });
    expect(await give({})).toMatchObject({ entry: { amount: 4 }, wallet: { balance: 500 } });
    expect(await give({ run: randomUUID() })).toMatchObject({
      errors: [{ field: 'run', code: 'NOT_FOUND' }],
    });
    expect(await balances(seller)).toEqual(balance(0));
    await run(organization, seller, 500);
    expect(await balances(seller)).toEqual(balance(32));
  });

  test('of a run that was paid in two currencies gives back in each of them, in parts as well', async () => {
    const [seller, organization] = [randomUUID(), randomUUID()];
    await buyPack(organization);
    await buyPack(organization, { amount: 50, currency: 'EUR' });
    const ran = await run(organization, seller, 600);
    const earned = async () =>
      ((await balances(seller)) as { currency: string; available: number }[])
        .map(({ currency, available }) => `${available} ${currency}`)
        .toSorted();
    expect(await earned()).toEqual(['32 USD', '8 EUR']);
    const give = (over: object) =>
      does(
        billing.operator,
        'runRefund',
        'RunRefundInput',
        { id: randomUUID(), run: ran, reason: 'Nonsense', ...over },
        'wallet { balance }',
      );
    // Half of the 500 credits at $0.08 and of the 100 at €0.10; then one credit, of the currency that was drawn first; then the rest.
    expect(await give({ credits: 300 })).toEqual({ wallet: { balance: 700 }, errors: [] });
    expect(await earned()).toEqual(['16 USD', '4 EUR']);
    expect(await give({ credits: 1 })).toEqual({ wallet: { balance: 701 }, errors: [] });
    expect(await earned()).toEqual(['15.936 USD', '4 EUR']);
    expect(await give({})).toEqual({ wallet: { balance: 1000 }, errors: [] });
    expect(await earned()).toEqual(['0 EUR', '0 USD']);
    // What came back is worth what it was.
    await run(organization, seller, 1000);
    expect(await earned()).toEqual(['32 USD', '40 EUR']);
  });
});
