import { globalId } from '../domain/global-id.ts';
import { money } from '../domain/money.ts';
import type { CheckoutLineResolvers } from '../generated/resolvers.ts';
import { viewBehind } from './views.ts';

export const CheckoutLine: CheckoutLineResolvers = {
  id: ({ id }) => globalId('CheckoutLine', id),
  variant: async ({ variantId, channel }, _args, { loaders }) => {
    const variant = await loaders.variants(viewBehind(channel)).load(variantId);
    if (!variant) throw new Error(`variant ${variantId} is missing`);
    return variant;
  },
  unitPrice: ({ unitPriceMinor, channel }) => money(unitPriceMinor, channel.currencyCode),
  undiscountedUnitPrice: ({ unitPriceMinor, channel }) => money(unitPriceMinor, channel.currencyCode),
  totalPrice: ({ unitPriceMinor, quantity, channel }) =>
    money(unitPriceMinor * quantity, channel.currencyCode),
  requiresShipping: ({ variantId }, _args, { loaders }) => loaders.isShipped.load(variantId),
};
