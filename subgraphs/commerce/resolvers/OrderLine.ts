import { globalId } from '../domain/global-id.ts';
import { money } from '../domain/money.ts';
import type { OrderLineResolvers } from '../generated/resolvers.ts';
import { channelById, viewOfParent } from './views.ts';

export const OrderLine: OrderLineResolvers = {
  id: ({ id }) => globalId('OrderLine', id),
  productVariantId: ({ variantId }) => globalId('ProductVariant', variantId),
  unitPrice: ({ unitPriceMinor, currencyCode }) => money(unitPriceMinor, currencyCode),
  undiscountedUnitPrice: ({ unitPriceMinor, currencyCode }) => money(unitPriceMinor, currencyCode),
  totalPrice: ({ unitPriceMinor, quantity, currencyCode }) => money(unitPriceMinor * quantity, currencyCode),
  async variant({ variantId, channelId }, _args, context) {
    const channel = await channelById(context, channelId);
    return context.loaders.variants(viewOfParent({ channel }, context)).load(variantId);
  },
};
