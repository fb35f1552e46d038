import { globalId, integerPk } from '../domain/global-id.ts';
import { money } from '../domain/money.ts';
import type { ProductVariantResolvers } from '../generated/resolvers.ts';
import { entityView, viewBehind } from './views.ts';

export const ProductVariant: ProductVariantResolvers = {
  async __resolveReference({ id, channel }, context) {
    const pk = integerPk('ProductVariant', id);
    const view = await entityView(context, channel);
    return pk === null || !view ? null : context.loaders.variants(view).load(pk);
  },
  id: ({ id }) => globalId('ProductVariant', id),
  channel: ({ channel }) => channel?.slug,
  created: ({ createdAt }) => createdAt,
  product: async ({ productId, channel }, _args, { loaders }) => {
    const product = await loaders.products(viewBehind(channel)).load(productId);
    if (!product) throw new Error(`product ${productId} is missing`);
    return product;
  },
  pricing: ({ channel, priceMinor }) =>
    channel && priceMinor !== null ? money(priceMinor, channel.currencyCode) : null,
};
