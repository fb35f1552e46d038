import { globalId, integerPk } from '../domain/global-id.ts';
import { money } from '../domain/money.ts';
import type { ProductVariantResolvers } from '../generated/resolvers.ts';
import { requireManager } from './inputs/permission.ts';
import { metadataFields } from './metadata.ts';
import { translationOf } from './translation.ts';
import { inScope } from './variant-scope.ts';
import { entityView, viewBehind } from './views.ts';

export const ProductVariant: ProductVariantResolvers = {
  async __resolveReference({ id, channel }, context) {
    const pk = integerPk('ProductVariant', id);
    const view = await entityView(context, channel);
    return pk === null || !view ? null : context.loaders.variants(view).load(pk);
  },
  id: ({ id }) => globalId('ProductVariant', id),
  channel: ({ channel }) => channel?.slug,
  channelListings(variant, _args, context) {
    requireManager(context.caller);
    return context.loaders.pricesOfVariants.load(variant.id);
  },
  attributes: async ({ id }, { variantSelection }, { loaders }) =>
    inScope(await loaders.attributesOfVariants.load(id), variantSelection),
  assignedAttributes: async ({ id }, { limit }, { loaders }) =>
    (await loaders.attributesOfVariants.load(id)).slice(0, limit ?? 100),
  assignedAttribute: async ({ id }, { slug }, { loaders }) =>
    (await loaders.attributesOfVariants.load(id)).find(({ attribute }) => attribute.slug === slug),
  // Nothing here is out of stock: as many as a checkout takes at once, as Saleor says without a stock.
  quantityAvailable: () => 50,
  media: async ({ id }, _args, { loaders }) => loaders.mediaOfVariants.load(id),
  translation: translationOf('ProductVariant'),
  ...metadataFields,
  created: ({ createdAt }) => createdAt,
  product: async ({ productId, channel }, _args, { loaders }) => {
    const product = await loaders.products(viewBehind(channel)).load(productId);
    if (!product) throw new Error(`product ${productId} is missing`);
    return product;
  },
  pricing: ({ channel, priceMinor }) =>
    channel && priceMinor !== null ? money(priceMinor, channel.currencyCode) : null,
};
