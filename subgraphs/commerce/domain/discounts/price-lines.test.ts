import { expect, test } from 'vitest';
import { priceLines, type Discount } from './price-lines.ts';

const line = (id: string, unitPriceMinor: number, quantity = 1) => ({
  id,
  variantId: Number(id),
  quantity,
  unitPriceMinor,
});
const discount = (change: Partial<Discount>): Discount => ({
  type: 'ENTIRE_ORDER',
  valueType: 'PERCENTAGE',
  value: 10_000,
  applyOncePerOrder: false,
  variantIds: new Set(),
  ...change,
});
const fixed = (value: number, change: Partial<Discount> = {}) =>
  discount({ valueType: 'FIXED', value, ...change });
const specific = (ids: number[], change: Partial<Discount> = {}) =>
  discount({ type: 'SPECIFIC_PRODUCT', variantIds: new Set(ids), ...change });

test.each([
  ['nothing without a voucher', [line('1', 1999)], null, [1999]],
  ['10 % of 19.99 is 2.00, half up', [line('1', 1999)], discount({}), [1799]],
  ['12.5 % of 0.04 is 0.01, half up', [line('1', 4)], discount({ value: 12_500 }), [3]],
  ['33.333 % of 10.00 is 3.33', [line('1', 1000)], discount({ value: 33_333 }), [667]],
  ['100 % leaves nothing', [line('1', 1999, 3)], discount({ value: 100_000 }), [0]],
  ['a fixed amount is shared in proportion', [line('1', 1000), line('2', 3000)], fixed(1000), [750, 2250]],
  [
    'the last line bears the rest',
    [line('1', 100), line('2', 100), line('3', 100)],
    fixed(100),
    [67, 67, 66],
  ],
  ['no more than there is', [line('1', 500), line('2', 500)], fixed(5000), [0, 0]],
  [
    'a percentage of a large order is shared to the cent',
    [line('1', 333, 7), line('2', 1, 1)],
    discount({ value: 15_000 }),
    [1981, 1],
  ],
  ['named products alone', [line('1', 1000, 2), line('2', 1000)], specific([1]), [1800, 1000]],
  [
    'a fixed amount off every piece of a named product',
    [line('1', 1000, 3), line('2', 1000)],
    specific([1], { valueType: 'FIXED', value: 250 }),
    [2250, 1000],
  ],
  [
    'a piece is never cheaper than nothing',
    [line('1', 100, 3)],
    specific([1], { valueType: 'FIXED', value: 250 }),
    [0],
  ],
  [
    'once: one piece of the cheapest',
    [line('1', 1000, 2), line('2', 400, 5)],
    discount({ applyOncePerOrder: true, value: 50_000 }),
    [2000, 1800],
  ],
  [
    'once, of named products',
    [line('1', 1000, 2), line('2', 400, 5)],
    specific([1], { applyOncePerOrder: true, valueType: 'FIXED', value: 300 }),
    [1700, 2000],
  ],
  ['an empty order', [], fixed(100), []],
  ['free lines', [line('1', 0), line('2', 0)], fixed(100), [0, 0]],
] as const)('%s', (_what, lines, voucher, expected) => {
  const { totals, discountMinor } = priceLines(lines, voucher);
  expect([...totals.values()]).toEqual(expected);
  const before = lines.reduce((sum, { quantity, unitPriceMinor }) => sum + quantity * unitPriceMinor, 0);
  expect(before - discountMinor).toBe([...totals.values()].reduce((sum, total) => sum + total, 0));
});
