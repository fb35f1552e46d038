import type { ProductRow, VariantRow } from '../../store/rows.ts';
import type { WhichVariant } from '../../store/shelf/products.ts';
import type { Shelf, ShelfStore } from '../../store/shelf.ts';
import { globalId } from '../global-id.ts';
import { toMinor } from '../money.ts';
import { refuse } from '../refusal.ts';
import { lockProduct } from './create-product.ts';
import { lockVariant } from './variant.ts';

export interface ListingChange {
  channelId: number | null;
  isPublished?: boolean | undefined;
  publishedAt?: Date | undefined;
  visibleInListings?: boolean | undefined;
  isAvailableForPurchase?: boolean | undefined;
  availableForPurchaseAt?: Date | undefined;
  /** Variants that lose their price in the channel. */
  removeVariantIds?: readonly number[];
}

/** Publishes a product in channels or takes it back; what is not named stays. */
export const listProduct = (
  store: ShelfStore,
  productId: number | null,
  changes: readonly ListingChange[],
  removedChannelIds: readonly (number | null)[] = [],
): Promise<ProductRow> =>
  store.transaction(async (shelf) => {
    const product = await lockProduct(shelf, productId === null ? null : { id: productId });
    await knownChannels(shelf, [...changes.map(({ channelId }) => channelId), ...removedChannelIds]);
    for (const change of changes) await putListing(shelf, product, change.channelId as number, change);
    if (removedChannelIds.length > 0)
      await shelf.removeListings(product.id, removedChannelIds as readonly number[]);
    return shelf.touch(product.id);
  });

async function putListing(
  shelf: Shelf,
  { id: productId, categoryId }: ProductRow,
  channelId: number,
  change: ListingChange,
): Promise<void> {
  const now = new Date();
  const before = await shelf.listing(productId, channelId);
  const isPublished = change.isPublished ?? before?.isPublished ?? false;
  if (change.isPublished === true && categoryId === null)
    throw refuse(
      'PRODUCT_WITHOUT_CATEGORY',
      'isPublished',
      'You must select a category to be able to publish.',
      { channels: [globalId('Channel', channelId)] },
    );
  const sold = change.isAvailableForPurchase ?? before?.availableForPurchaseAt != null;
  await shelf.putListing({
    productId,
    channelId,
    isPublished,
    publishedAt: change.publishedAt ?? before?.publishedAt ?? (isPublished ? now : null),
    visibleInListings: change.visibleInListings ?? before?.visibleInListings ?? false,
    availableForPurchaseAt: sold
      ? (change.availableForPurchaseAt ?? before?.availableForPurchaseAt ?? now)
      : null,
  });
  if (!change.removeVariantIds?.length) return;
  await shelf.removePrices(channelId, change.removeVariantIds);
  // As in Saleor, a product leaves a channel with its last variant there.
  if (!(await shelf.hasPrices(productId, channelId))) await shelf.removeListings(productId, [channelId]);
}

export interface PriceChange {
  channelId: number | null;
  /** An exact decimal. */
  price: string;
}

/** Prices a variant; the product must be listed in the channel first, as in Saleor. */
export const priceVariant = (
  store: ShelfStore,
  which: WhichVariant | null,
  changes: readonly PriceChange[],
): Promise<VariantRow> =>
  store.transaction(async (shelf) => {
    const { variant } = await lockVariant(shelf, which);
    const currencies = await knownChannels(
      shelf,
      changes.map(({ channelId }) => channelId),
    );
    for (const { channelId, price } of changes) {
      const channels = [globalId('Channel', channelId as number)];
      if (!(await shelf.listing(variant.productId, channelId as number)))
        throw refuse('PRODUCT_NOT_ASSIGNED_TO_CHANNEL', 'input', 'The product is not in this channel.', {
          channels,
        });
      const minor = toMinor(price, currencies.get(channelId as number) ?? '');
      if (minor === null)
        throw refuse('INVALID', 'price', 'The price does not fit the currency.', { channels });
      await shelf.putPrice(variant.id, channelId as number, minor);
    }
    await shelf.touch(variant.productId);
    return variant;
  });

/** The currencies of these channels; every one must exist and come once. */
async function knownChannels(shelf: Shelf, ids: readonly (number | null)[]): Promise<Map<number, string>> {
  if (new Set(ids).size < ids.length)
    throw refuse('DUPLICATED_INPUT_ITEM', 'channelId', 'A channel comes more than once.');
  const known = await shelf.channels(ids.filter((id) => id !== null));
  if (known.length < ids.length) throw refuse('GRAPHQL_ERROR', 'channelId', 'There is no such channel.');
  return new Map(known.map(({ id, currencyCode }) => [id, currencyCode]));
}
