import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  account,
  balance,
  balances,
  billing,
  payOut,
  run,
  buyPack,
  sell,
  withMoney,
} from '../money-fixture.ts';

const HOLD_DAYS = 14;
withMoney(HOLD_DAYS);

/** So many days go by for what was earned. */
const pass = (days: number): Promise<unknown> =>
  billing.sql(
    `WITH earned AS (UPDATE earnings SET available_at = available_at - make_interval(days => $1))
     UPDATE earning_sums SET available_at = available_at - make_interval(days => $1)`,
    [days],
  );

test('what is earned is pending for the days that are set, and can be paid out from then on', async () => {
  const seller = randomUUID();
  await account(seller);
  await buyPack(billing.organization);
  await run(billing.organization, seller, 100);
  await sell(seller, 20);
  // 100 credits of 8 cents and a plan of 20 dollars, less a fifth.
  expect(await balances(seller)).toEqual(balance(0, { pending: 22.4 }));
  expect(await payOut(seller, { amount: 1 })).toMatchObject({
    errors: [{ field: 'amount', code: 'INVALID' }],
  });
  expect(
    await billing.sql(
      `SELECT bool_and(available_at >= created_at + make_interval(days => $2)) AS held,
         bool_and(available_at <= created_at + make_interval(days => $2, mins => 15)) AS rounded
       FROM earnings WHERE seller_id = $1`,
      [seller, HOLD_DAYS],
    ),
  ).toEqual([{ held: true, rounded: true }]);

  // Earnings do not change otherwise.
  await billing.sql('ALTER TABLE earnings DISABLE TRIGGER earnings_are_immutable', []);
  await pass(HOLD_DAYS - 1);
  expect(await balances(seller)).toEqual(balance(0, { pending: 22.4 }));
  await pass(2);
  await billing.sql('ALTER TABLE earnings ENABLE TRIGGER earnings_are_immutable', []);
  expect(await balances(seller)).toEqual(balance(22.4));
  expect(await payOut(seller, {})).toMatchObject({ payout: { amount: { amount: 22.4 } }, errors: [] });
});
