import type { GiftCardRow, PricedLine, VoucherRow } from '../../store/rows.ts';
import { toMinor } from '../money.ts';
import { priceLines, type Discount } from './price-lines.ts';

/** A voucher as it stands in the channel of a checkout. */
export interface VoucherTerms {
  voucher: VoucherRow;
  /** An exact decimal; null when the voucher has no value in the channel. */
  discountValue: string | null;
  minSpentMinor: number | null;
  /** Variants of the checkout that a voucher for some products covers. */
  variantIds: ReadonlySet<number>;
}

export interface CheckoutPrice {
  /** What each line costs after the voucher. */
  totals: ReadonlyMap<string, number>;
  /** The sum of the lines after the voucher. */
  subtotalMinor: number;
  discountMinor: number;
  /** What each gift card pays of it. */
  cards: { card: GiftCardRow; amountMinor: number }[];
  /** What is left to pay with money. */
  totalMinor: number;
  /** The voucher that took something off. */
  voucher: VoucherRow | null;
}

/** What a checkout costs: its lines, less what the voucher takes off, less what gift cards pay. */
export function priceCheckout(
  lines: readonly PricedLine[],
  terms: VoucherTerms | null,
  cards: readonly GiftCardRow[],
  now: Date,
): CheckoutPrice {
  const currency = lines[0]?.channel.currencyCode ?? 'USD';
  const applies = terms !== null && whyNot(lines, terms, now) === undefined;
  const { totals, discountMinor } = priceLines(lines, applies ? discountOf(terms, currency) : null);
  const subtotalMinor = [...totals.values()].reduce((sum, total) => sum + total, 0);
  let left = subtotalMinor;
  const paying = cards
    .filter((card) => isUsable(card, currency, now))
    .map((card) => {
      const amountMinor = Math.min(left, card.currentMinor);
      left -= amountMinor;
      return { card, amountMinor };
    });
  return {
    totals,
    subtotalMinor,
    discountMinor,
    cards: paying,
    totalMinor: left,
    voucher: applies ? terms.voucher : null,
  };
}

export const isUsable = (card: GiftCardRow, currency: string, now: Date): boolean =>
  card.isActive &&
  card.currencyCode === currency &&
  card.currentMinor > 0 &&
  (card.expiryDate === null || card.expiryDate > now);

/** Why a voucher takes nothing off these lines; undefined when it does. */
export function whyNot(lines: readonly PricedLine[], terms: VoucherTerms, now: Date): string | undefined {
  const { voucher, discountValue, minSpentMinor, variantIds } = terms;
  if (voucher.startDate > now || (voucher.endDate !== null && voucher.endDate <= now))
    return 'The voucher is not valid now.';
  if (discountValue === null) return 'The voucher is not valid in this channel.';
  if (voucher.usageLimit !== null && voucher.used >= voucher.usageLimit)
    return 'The voucher has been used as often as it may.';
  const subtotal = lines.reduce((sum, { quantity, unitPriceMinor }) => sum + quantity * unitPriceMinor, 0);
  if (minSpentMinor !== null && subtotal < minSpentMinor) return 'The voucher wants a larger order.';
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if ((voucher.minCheckoutItemsQuantity ?? 0) > pieces) return 'The voucher wants more items.';
  if (voucher.type === 'SHIPPING') return 'Nothing here is delivered.';
  if (voucher.type === 'SPECIFIC_PRODUCT' && variantIds.size === 0)
    return 'The voucher is for none of these products.';
  return undefined;
}

function discountOf({ voucher, discountValue, variantIds }: VoucherTerms, currency: string): Discount {
  const { discountValueType: valueType } = voucher;
  return {
    type: voucher.type === 'SPECIFIC_PRODUCT' ? 'SPECIFIC_PRODUCT' : 'ENTIRE_ORDER',
    valueType,
    value:
      valueType === 'PERCENTAGE'
        ? Math.round(Number(discountValue) * 1_000)
        : (toMinor(discountValue ?? '0', currency) ?? 0),
    applyOncePerOrder: voucher.applyOncePerOrder,
    variantIds,
  };
}
