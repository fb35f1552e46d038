import { randomBytes } from 'node:crypto';
import type { CatalogueKind } from '../../store/sales/discounts.ts';
import type { GiftCardRow, VoucherRow } from '../../store/rows.ts';
import type { SalesStore } from '../../store/sales/sales.ts';
import { toMinor } from '../money.ts';
import { refuse } from '../refusal.ts';

export interface NewVoucher {
  code: string | null;
  name: string | null;
  type: VoucherRow['type'];
  discountValueType: VoucherRow['discountValueType'];
  startDate?: Date | undefined;
  endDate: Date | null;
  usageLimit: number | null;
  applyOncePerOrder: boolean;
  applyOncePerCustomer: boolean;
  onlyForStaff: boolean;
  minCheckoutItemsQuantity: number | null;
  catalogue: readonly { kind: CatalogueKind; objectId: number }[];
}

const MAX_CODE = 255;
const MAX_COVERED = 1_000;

export const createVoucher = (store: SalesStore, given: NewVoucher): Promise<VoucherRow> =>
  store.transaction(async (sales) => {
    const { catalogue, code: wanted, ...row } = given;
    if (catalogue.length > MAX_COVERED)
      throw refuse('INVALID', 'products', `A voucher names at most ${MAX_COVERED} things.`);
    if (row.usageLimit !== null && row.usageLimit < 1)
      throw refuse('INVALID', 'usageLimit', 'At least once.');
    const code = await freeCode(sales, wanted, 'code');
    return sales.discounts.insertVoucher({ ...row, code, startDate: row.startDate }, catalogue);
  });

export interface VoucherListing {
  channelId: number | null;
  discountValue: string;
  minAmountSpent: string | null;
}

/** Gives a voucher its value in channels, or takes it out of them. */
export const listVoucher = (
  store: SalesStore,
  id: number | null,
  added: readonly VoucherListing[],
  removed: readonly number[],
): Promise<VoucherRow> =>
  store.transaction(async (sales) => {
    const voucher = id === null ? undefined : await sales.discounts.lockVoucher(id);
    if (!voucher) throw refuse('NOT_FOUND', 'id', 'There is no such voucher.');
    const currencies = await sales.checkouts.currencies(added.flatMap(({ channelId }) => channelId ?? []));
    for (const { channelId, discountValue, minAmountSpent } of added) {
      const currency = channelId === null ? undefined : currencies.get(channelId);
      if (channelId === null || currency === undefined)
        throw refuse('NOT_FOUND', 'channelId', 'There is no such channel.');
      const isPercentage = voucher.discountValueType === 'PERCENTAGE';
      if (isPercentage ? Number(discountValue) > 100 : toMinor(discountValue, currency) === null)
        throw refuse('INVALID', 'discountValue', 'A percentage up to 100, or an amount of the currency.');
      const minSpentMinor = minAmountSpent === null ? null : toMinor(minAmountSpent, currency);
      if (minAmountSpent !== null && minSpentMinor === null)
        throw refuse('INVALID', 'minAmountSpent', 'The amount does not fit the currency.');
      await sales.discounts.putListing({ voucherId: voucher.id, channelId, discountValue, minSpentMinor });
    }
    if (removed.length > 0) await sales.discounts.removeListings(voucher.id, removed);
    return voucher;
  });

export const deleteVoucher = (store: SalesStore, id: number | null): Promise<VoucherRow> =>
  store.transaction(async (sales) => {
    const voucher = id === null ? undefined : await sales.discounts.lockVoucher(id);
    if (!voucher) throw refuse('NOT_FOUND', 'id', 'There is no such voucher.');
    await sales.discounts.deleteVoucher(voucher.id);
    return voucher;
  });

export interface NewGiftCard {
  code: string | null;
  amount: string;
  currency: string;
  isActive: boolean;
  expiryDate: Date | null;
}

export const createGiftCard = (store: SalesStore, given: NewGiftCard): Promise<GiftCardRow> =>
  store.transaction(async (sales) => {
    const { currency, isActive, expiryDate } = given;
    const isCurrency = Intl.supportedValuesOf('currency').includes(currency);
    const minor = isCurrency ? toMinor(given.amount, currency) : null;
    if (minor === null || minor === 0)
      throw refuse('INVALID', 'balance', 'An amount of a currency, more than zero.');
    const code = await freeCode(sales, given.code, 'code');
    const amounts = { currencyCode: currency, initialMinor: minor, currentMinor: minor };
    return sales.discounts.insertCard({ code, isActive, expiryDate, ...amounts });
  });

/** A code that neither a voucher nor a gift card has: the same field takes both. */
async function freeCode(
  sales: Parameters<Parameters<SalesStore['transaction']>[0]>[0],
  given: string | null,
  field: string,
): Promise<string> {
  const code = given?.trim() || randomBytes(8).toString('hex').toUpperCase();
  if (code.length > MAX_CODE) throw refuse('INVALID', field, `At most ${MAX_CODE} characters.`);
  const taken = (await sales.discounts.voucherByCode(code)) ?? (await sales.discounts.cardByCode(code));
  if (taken) throw refuse('ALREADY_EXISTS', field, 'This code is taken already.');
  return code;
}
