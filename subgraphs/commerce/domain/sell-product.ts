import type { ProductRow, VariantRow } from '../store/rows.ts';
import type { Shelf, ShelfStore } from '../store/shelf.ts';
import { readName } from './create-product.ts';
import { globalId } from './global-id.ts';
import { toMinor } from './money.ts';
import { refuse } from './refusal.ts';

export interface NewVariant {
  productId: number | null;
  name: string | null;
  sku: string | null;
  trackInventory: boolean;
  externalReference: string | null;
}

/** Makes a variant; it has no price yet. */
export const createVariant = (store: ShelfStore, input: NewVariant): Promise<VariantRow> =>
  store.transaction(async (shelf) => {
    const product = await lock(shelf, input.productId, 'product');
    const variant = await shelf.insertVariant({
      productId: product.id,
      // As in Saleor, a variant without a name is called by its SKU.
      name: readName(input.name ?? input.sku),
      sku: input.sku,
      trackInventory: input.trackInventory,
      externalReference: input.externalReference,
    });
    await shelf.touch(product.id);
    return variant;
  });

export interface ListingChange {
  channelId: number | null;
  isPublished?: boolean;
  publishedAt?: Date;
  visibleInListings?: boolean;
  isAvailableForPurchase?: boolean;
  availableForPurchaseAt?: Date;
}

/** Publishes a product in channels or takes it back; what is not named stays. */
export const listProduct = (
  store: ShelfStore,
  productId: number | null,
  changes: readonly ListingChange[],
): Promise<ProductRow> =>
  store.transaction(async (shelf) => {
    const product = await lock(shelf, productId, 'id');
    await knownChannels(
      shelf,
      changes.map(({ channelId }) => channelId),
    );
    for (const change of changes) await putListing(shelf, product.id, change.channelId as number, change);
    return shelf.touch(product.id);
  });

async function putListing(
  shelf: Shelf,
  productId: number,
  channelId: number,
  change: ListingChange,
): Promise<void> {
  const now = new Date();
  const before = await shelf.listing(productId, channelId);
  const isPublished = change.isPublished ?? before?.isPublished ?? false;
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
}

export interface PriceChange {
  channelId: number | null;
  /** An exact decimal. */
  price: string;
}

/** Prices a variant; the product must be listed in the channel first, as in Saleor. */
export const priceVariant = (
  store: ShelfStore,
  which: { id: number } | { sku: string } | null,
  changes: readonly PriceChange[],
): Promise<VariantRow> =>
  store.transaction(async (shelf) => {
    const variant = which && (await shelf.variant(which));
    if (!variant) throw refuse('NOT_FOUND', 'id', 'There is no such variant.');
    await lock(shelf, variant.productId, 'id');
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
        throw refuse('INVALID_PRICE', 'price', 'The price does not fit the currency.', { channels });
      await shelf.putPrice(variant.id, channelId as number, minor);
    }
    await shelf.touch(variant.productId);
    return variant;
  });

async function lock(shelf: Shelf, id: number | null, field: string): Promise<ProductRow> {
  const product = id === null ? undefined : await shelf.lockProduct(id);
  if (!product) throw refuse('NOT_FOUND', field, 'There is no such product.');
  return product;
}

/** The currencies of these channels; every one must exist and come once. */
async function knownChannels(shelf: Shelf, ids: readonly (number | null)[]): Promise<Map<number, string>> {
  if (new Set(ids).size < ids.length)
    throw refuse('DUPLICATED_INPUT_ITEM', 'channelId', 'A channel comes more than once.');
  const known = await shelf.channels(ids.filter((id) => id !== null));
  if (known.length < ids.length) throw refuse('NOT_FOUND', 'channelId', 'There is no such channel.');
  return new Map(known.map(({ id, currencyCode }) => [id, currencyCode]));
}
