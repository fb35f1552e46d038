import { forbidden } from '#common/graph/errors.ts';
import { mayManage } from '../domain/caller.ts';
import { globalId } from '../domain/global-id.ts';
import { money } from '../domain/money.ts';
import type { GiftCardResolvers, OrderDiscountResolvers, VoucherResolvers } from '../generated/resolvers.ts';
import { fractionDigits } from '../domain/money.ts';

export const GiftCard: GiftCardResolvers = {
  id: ({ id }) => globalId('GiftCard', id),
  displayCode: ({ code }) => code.slice(-4),
  last4CodeChars: ({ code }) => code.slice(-4),
  code({ code }, _args, { caller }) {
    if (!mayManage(caller)) throw forbidden();
    return code;
  },
  created: ({ createdAt }) => createdAt,
  initialBalance: ({ initialMinor, currencyCode }) => money(initialMinor, currencyCode),
  currentBalance: ({ currentMinor, currencyCode }) => money(currentMinor, currencyCode),
};

export const Voucher: VoucherResolvers = {
  id: ({ id }) => globalId('Voucher', id),
};

/** An order has at most one: what its voucher took off. */
export const OrderDiscount: OrderDiscountResolvers = {
  id: ({ id }) => globalId('OrderDiscount', id),
  type: () => 'VOUCHER',
  name: ({ discountName, voucherCode }) => discountName ?? voucherCode,
  valueType: () => 'FIXED',
  value: ({ discountMinor, currencyCode }) =>
    (discountMinor / 10 ** fractionDigits(currencyCode)).toFixed(fractionDigits(currencyCode)),
  reason: ({ voucherCode }) => (voucherCode === null ? null : `Voucher code: ${voucherCode}`),
  amount: ({ discountMinor, currencyCode }) => money(discountMinor, currencyCode),
  total: ({ discountMinor, currencyCode }) => money(discountMinor, currencyCode),
};
