import { integerPk } from '../../domain/global-id.ts';
import { listProduct } from '../../domain/sell-product.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { bounded } from '../inputs/filters.ts';
import { requireManager } from '../inputs/permission.ts';
import { shelfOutcome } from './shelf-outcome.ts';

export const productChannelListingUpdate: MutationResolvers['productChannelListingUpdate'] = async (
  _root,
  { id, input },
  context,
) => {
  requireManager(context.caller);
  const changes = (bounded(input.updateChannels) ?? []).map((change) => ({
    channelId: integerPk('Channel', change.channelId),
    isPublished: change.isPublished ?? undefined,
    publishedAt: change.publishedAt ?? undefined,
    visibleInListings: change.visibleInListings ?? undefined,
    isAvailableForPurchase: change.isAvailableForPurchase ?? undefined,
    availableForPurchaseAt: change.availableForPurchaseAt ?? undefined,
  }));
  const { done, errors } = await shelfOutcome(() =>
    listProduct(context.shelf, integerPk('Product', id), changes),
  );
  const view = await context.view(null);
  return { product: done && view && (await context.loaders.products(view).load(done.id)), errors };
};
