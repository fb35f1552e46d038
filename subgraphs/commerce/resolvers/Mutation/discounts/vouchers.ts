import {
  createGiftCard,
  createVoucher,
  deleteVoucher,
  listVoucher,
} from '../../../domain/discounts/voucher.ts';
import { integerPk } from '../../../domain/global-id.ts';
import { outcome } from '../../../domain/refusal.ts';
import type {
  DiscountErrorCode,
  GiftCardErrorCode,
  MutationResolvers,
} from '../../../generated/resolvers.ts';
import type { CatalogueKind } from '../../../store/sales/discounts.ts';
import type { GiftCardRow, VoucherRow } from '../../../store/rows.ts';
import { bounded, pks } from '../../inputs/filters.ts';
import { requireManager } from '../../inputs/permission.ts';

const covered = (kind: CatalogueKind, ids: string[] | null | undefined) =>
  (pks(kind, bounded(ids)) ?? []).map((objectId) => ({ kind, objectId }));

export const voucherCreate: MutationResolvers['voucherCreate'] = async (_root, { input }, context) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<VoucherRow, DiscountErrorCode>(async () =>
    createVoucher(context.sales, {
      code: input.code ?? null,
      name: input.name ?? null,
      type: input.type ?? 'ENTIRE_ORDER',
      discountValueType: input.discountValueType ?? 'FIXED',
      startDate: input.startDate ?? undefined,
      endDate: input.endDate ?? null,
      usageLimit: input.usageLimit ?? null,
      applyOncePerOrder: input.applyOncePerOrder ?? false,
      applyOncePerCustomer: input.applyOncePerCustomer ?? false,
      onlyForStaff: input.onlyForStaff ?? false,
      minCheckoutItemsQuantity: input.minCheckoutItemsQuantity ?? null,
      catalogue: [
        ...covered('Product', input.products),
        ...covered('ProductVariant', input.variants),
        ...covered('Category', input.categories),
        ...covered('Collection', input.collections),
      ],
    }),
  );
  return { voucher: done, errors };
};

export const voucherChannelListingUpdate: MutationResolvers['voucherChannelListingUpdate'] = async (
  _root,
  { id, input },
  context,
) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<VoucherRow, DiscountErrorCode>(async () =>
    listVoucher(
      context.sales,
      integerPk('Voucher', id),
      (bounded(input.addChannels) ?? []).map(({ channelId, discountValue, minAmountSpent }) => ({
        channelId: integerPk('Channel', channelId),
        discountValue: discountValue ?? '0',
        minAmountSpent: minAmountSpent ?? null,
      })),
      pks('Channel', bounded(input.removeChannels)) ?? [],
    ),
  );
  return { voucher: done, errors };
};

export const voucherDelete: MutationResolvers['voucherDelete'] = async (_root, { id }, context) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<VoucherRow, DiscountErrorCode>(() =>
    deleteVoucher(context.sales, integerPk('Voucher', id)),
  );
  return { voucher: done, errors };
};

export const giftCardCreate: MutationResolvers['giftCardCreate'] = async (_root, { input }, context) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<GiftCardRow, GiftCardErrorCode>(() =>
    createGiftCard(context.sales, {
      code: input.code ?? null,
      amount: input.balance.amount,
      currency: input.balance.currency,
      isActive: input.isActive,
      expiryDate: input.expiryDate ?? null,
    }),
  );
  return { giftCard: done, errors };
};
