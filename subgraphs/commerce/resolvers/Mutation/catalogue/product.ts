import { createProduct, deleteProduct, updateProduct } from '../../../domain/catalogue/create-product.ts';
import { listProduct } from '../../../domain/catalogue/sell-product.ts';
import { integerPk } from '../../../domain/global-id.ts';
import type { MutationResolvers } from '../../../generated/resolvers.ts';
import { productDetails } from '../../inputs/catalogue.ts';
import { bounded, pks } from '../../inputs/filters.ts';
import { which } from '../../inputs/which.ts';
import { seenProduct, shelfOutcome } from './shelf-outcome.ts';

export const productCreate: MutationResolvers['productCreate'] = async (_root, { input }, context) => {
  const { done, errors } = await shelfOutcome(context, async () =>
    createProduct(context.shelf, integerPk('ProductType', input.productType), productDetails(input)),
  );
  return { product: seenProduct(done), errors };
};

export const productUpdate: MutationResolvers['productUpdate'] = async (
  _root,
  { input, ...names },
  context,
) => {
  const { done, errors } = await shelfOutcome(context, async () =>
    updateProduct(context.shelf, which('Product', names), productDetails(input)),
  );
  return { product: seenProduct(done), errors };
};

export const productDelete: MutationResolvers['productDelete'] = async (_root, names, context) => {
  const { done, errors } = await shelfOutcome(context, async () =>
    deleteProduct(context.shelf, which('Product', names)),
  );
  return { product: seenProduct(done), errors };
};

export const productChannelListingUpdate: MutationResolvers['productChannelListingUpdate'] = async (
  _root,
  { id, input },
  context,
) => {
  const { done, errors } = await shelfOutcome(context, async () =>
    listProduct(
      context.shelf,
      integerPk('Product', id),
      (bounded(input.updateChannels) ?? []).map((change) => ({
        channelId: integerPk('Channel', change.channelId),
        isPublished: change.isPublished ?? undefined,
        publishedAt: change.publishedAt ?? undefined,
        visibleInListings: change.visibleInListings ?? undefined,
        isAvailableForPurchase: change.isAvailableForPurchase ?? undefined,
        availableForPurchaseAt: change.availableForPurchaseAt ?? undefined,
        removeVariantIds: pks('ProductVariant', bounded(change.removeVariants)),
      })),
      (bounded(input.removeChannels) ?? []).map((channel) => integerPk('Channel', channel)),
    ),
  );
  return { product: seenProduct(done), errors };
};
