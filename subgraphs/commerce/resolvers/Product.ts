import { lazyConnection } from '../connection.ts';
import { globalId, integerPk } from '../domain/global-id.ts';
import { money } from '../domain/money.ts';
import type { ProductResolvers } from '../generated/resolvers.ts';
import { variantsOfProduct } from '../store/lists.ts';
import type { SeenProduct } from '../store/rows.ts';
import { productThumbnail } from './images.ts';
import { exactlyOne } from './inputs/exactly-one.ts';
import { requireManager } from './inputs/permission.ts';
import { metadataFields } from './metadata.ts';
import { translationOf } from './translation.ts';
import { entityView, viewOfParent } from './views.ts';

const hasStarted = (from: Date | null): boolean => from !== null && from <= new Date();

export const Product: ProductResolvers = {
  async __resolveReference({ id, channel }, context) {
    const pk = integerPk('Product', id);
    const view = await entityView(context, channel);
    return pk === null || !view ? null : context.loaders.listedProducts(view).load(pk);
  },
  id: ({ id }) => globalId('Product', id),
  channel: ({ channel }) => channel?.slug,
  description: ({ description }) => (description === null ? null : JSON.stringify(description)),
  created: ({ createdAt }) => createdAt,
  productType: async ({ productTypeId }, _args, { loaders }) => {
    const type = await loaders.productTypes.load(productTypeId);
    if (!type) throw new Error(`product type ${productTypeId} is missing`);
    return type;
  },
  category: ({ categoryId }, _args, { loaders }) =>
    categoryId === null ? null : loaders.categories.load(categoryId),
  collections: (product, _args, context) =>
    context.loaders.collectionsOfProducts(viewOfParent(product, context)).load(product.id),
  variants: (product, _args, context) =>
    context.loaders.variantsOfProducts(viewOfParent(product, context)).load(product.id),
  defaultVariant: async (product, _args, context) =>
    (await context.loaders.variantsOfProducts(viewOfParent(product, context)).load(product.id))[0],
  productVariants: (product, args, context) =>
    lazyConnection(
      'productVariants',
      args,
      variantsOfProduct(
        context.db,
        context.loaders.pages,
        product.id,
        viewOfParent(product, context),
        args.sortBy?.direction === 'DESC' ? 'desc' : 'asc',
      ),
    ),
  pricing: ({ channel, lowestPriceMinor, highestPriceMinor }) =>
    channel && lowestPriceMinor !== null && highestPriceMinor !== null
      ? {
          lowest: money(lowestPriceMinor, channel.currencyCode),
          highest: money(highestPriceMinor, channel.currencyCode),
        }
      : null,
  isAvailable: (product) => product.channel && isForSale(product),
  isAvailableForPurchase: ({ availableForPurchaseAt }) => hasStarted(availableForPurchaseAt),
  assignedAttribute: async ({ id }, { slug }, { loaders }) =>
    (await loaders.attributesOfProducts.load(id)).find(({ attribute }) => attribute.slug === slug),
  assignedAttributes: async ({ id }, { limit }, { loaders }) =>
    (await loaders.attributesOfProducts.load(id)).slice(0, limit ?? 100),
  attribute: async ({ id }, { slug }, { loaders }) =>
    (await loaders.attributesOfProducts.load(id)).find(({ attribute }) => attribute.slug === slug),
  translation: translationOf('Product'),
  ...metadataFields,
  rating: () => null,
  thumbnail: ({ id }, scale, context) => productThumbnail(context, id, scale),
  async media({ id }, { sortBy }, { loaders }) {
    const media = await loaders.mediaOfProducts.load(id);
    const byId = sortBy?.field === 'ID' ? media.toSorted((one, other) => one.id - other.id) : media;
    return sortBy?.direction === 'DESC' ? byId.toReversed() : byId;
  },
  mediaById: async ({ id: productId }, { id }, { loaders }) =>
    (await loaders.mediaOfProducts.load(productId)).find(
      (media) => globalId('ProductMedia', media.id) === id,
    ),
  channelListings({ id }, _args, { caller, loaders }) {
    requireManager(caller);
    return loaders.listingsOfProducts.load(id);
  },
  async variant(product, { id, sku }, context) {
    exactlyOne({ id, sku });
    const variants = await context.loaders
      .variantsOfProducts(viewOfParent(product, context))
      .load(product.id);
    return variants.find((variant) =>
      id == null ? variant.sku === sku : globalId('ProductVariant', variant.id) === id,
    );
  },
  attributes: ({ id }, _args, { loaders }) => loaders.attributesOfProducts.load(id),
};

const isForSale = ({ availableForPurchaseAt, lowestPriceMinor }: SeenProduct): boolean =>
  hasStarted(availableForPurchaseAt) && lowestPriceMinor !== null;
