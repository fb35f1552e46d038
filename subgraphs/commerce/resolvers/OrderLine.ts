import { globalId } from '../domain/global-id.ts';
import { money } from '../domain/money.ts';
import type { OrderLineResolvers } from '../generated/resolvers.ts';
import { productThumbnail } from './images.ts';
import { channelById, viewBehind, viewOfParent } from './views.ts';

export const OrderLine: OrderLineResolvers = {
  id: ({ id }) => globalId('OrderLine', id),
  productVariantId: ({ variantId }) => (variantId === null ? null : globalId('ProductVariant', variantId)),
  quantityToFulfill: ({ quantity, quantityFulfilled }) => quantity - quantityFulfilled,
  async thumbnail({ variantId, channelId }, scale, context) {
    const channel = await channelById(context, channelId);
    const variant = variantId && (await context.loaders.variants(viewBehind(channel)).load(variantId));
    return variant ? productThumbnail(context, variant.productId, scale) : null;
  },
  unitPrice: ({ unitPriceMinor, currencyCode }) => money(unitPriceMinor, currencyCode),
  undiscountedUnitPrice: ({ undiscountedUnitPriceMinor, unitPriceMinor, currencyCode }) =>
    money(undiscountedUnitPriceMinor ?? unitPriceMinor, currencyCode),
  totalPrice: ({ totalMinor, unitPriceMinor, quantity, currencyCode }) =>
    money(totalMinor ?? unitPriceMinor * quantity, currencyCode),
  undiscountedTotalPrice: ({ undiscountedUnitPriceMinor, unitPriceMinor, quantity, currencyCode }) =>
    money((undiscountedUnitPriceMinor ?? unitPriceMinor) * quantity, currencyCode),
  async variant({ variantId, channelId }, _args, context) {
    if (variantId === null) return null;
    const channel = await channelById(context, channelId);
    return context.loaders.variants(viewOfParent({ channel }, context)).load(variantId);
  },
};
