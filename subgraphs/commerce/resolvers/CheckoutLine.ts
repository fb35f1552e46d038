import type { Context } from '../context.ts';
import { globalId } from '../domain/global-id.ts';
import { money } from '../domain/money.ts';
import type { CheckoutLineResolvers } from '../generated/resolvers.ts';
import type { PricedLine } from '../store/rows.ts';
import { viewBehind } from './views.ts';

export const CheckoutLine: CheckoutLineResolvers = {
  id: ({ id }) => globalId('CheckoutLine', id),
  variant: async ({ variantId, channel }, _args, { loaders }) => {
    const variant = await loaders.variants(viewBehind(channel)).load(variantId);
    if (!variant) throw new Error(`variant ${variantId} is missing`);
    return variant;
  },
  unitPrice: async (line, _args, context) =>
    money(Math.round((await totalOf(line, context)) / line.quantity), line.channel.currencyCode),
  undiscountedUnitPrice: ({ unitPriceMinor, channel }) => money(unitPriceMinor, channel.currencyCode),
  totalPrice: async (line, _args, context) => money(await totalOf(line, context), line.channel.currencyCode),
  undiscountedTotalPrice: ({ unitPriceMinor, quantity, channel }) =>
    money(unitPriceMinor * quantity, channel.currencyCode),
  metadata: () => [],
  metafield: () => null,
  requiresShipping: ({ variantId }, _args, { loaders }) => loaders.isShipped.load(variantId),
};

/** What it costs after the voucher. */
const totalOf = async ({ id, checkoutId }: PricedLine, { loaders }: Context): Promise<number> =>
  (await loaders.checkoutPrices.load(checkoutId)).totals.get(id) ?? 0;
