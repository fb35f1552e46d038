import { and, asc, eq, getTableColumns, isNotNull, type SQL } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { among } from '../among.ts';
import type { View } from '../../domain/catalogue/view.ts';
import { listingOf, shown } from './product-filter.ts';
import { listedColumns } from './product-list.ts';
import type {
  ChannelRow,
  ProductListingRow,
  SeenCollection,
  SeenProduct,
  SeenVariant,
  VariantListingRow,
} from '../rows.ts';
import {
  channels,
  collectionListings,
  collectionProducts,
  collections,
  productListings,
  products,
  variantListings,
  variants,
} from '../tables.ts';

/**
 * Channels are few and asked for in nearly every request: all at once. A real promise, because a
 * statement of drizzle runs again each time it is awaited.
 */
export async function allChannels(db: Executor): Promise<ChannelRow[]> {
  return db.select().from(channels).orderBy(asc(channels.id)).limit(100);
}

/** Products that the view shows; `listed` leaves out those that are reachable by their link alone. */
export async function findProducts(
  db: Executor,
  view: View,
  which: { ids: readonly number[]; listed: boolean } | { slug: string } | { externalReference: string },
): Promise<SeenProduct[]> {
  const named =
    'ids' in which
      ? among(products.id, which.ids)
      : 'slug' in which
        ? eq(products.slug, which.slug)
        : eq(products.externalReference, which.externalReference);
  const rows = await db
    .select(listedColumns)
    .from(products)
    .leftJoin(productListings, listingOf(view))
    .where(and(named, shown(view, { listed: 'ids' in which && which.listed })));
  return rows.map((row) => Object.assign(row, { channel: view.channel }));
}

/** Variants that the view shows: for the public, priced ones of a published product. */
async function findVariants(db: Executor, view: View, which: SQL): Promise<SeenVariant[]> {
  const rows = await db
    .select({ ...getTableColumns(variants), priceMinor: variantListings.priceMinor })
    .from(variants)
    .innerJoin(products, eq(products.id, variants.productId))
    .leftJoin(productListings, listingOf(view))
    .leftJoin(
      variantListings,
      and(
        eq(variantListings.variantId, variants.id),
        eq(variantListings.channelId, productListings.channelId),
      ),
    )
    .where(
      and(
        which,
        view.everything ? undefined : isNotNull(variantListings.priceMinor),
        shown(view, { listed: false }),
      ),
    )
    .orderBy(asc(variants.productId), asc(variants.id));
  return rows.map((row) => Object.assign(row, { channel: view.channel }));
}

export const variantsById = (db: Executor, view: View, ids: readonly number[]): Promise<SeenVariant[]> =>
  findVariants(db, view, among(variants.id, ids));
export const variantsOfProducts = (
  db: Executor,
  view: View,
  ids: readonly number[],
): Promise<SeenVariant[]> => findVariants(db, view, among(variants.productId, ids));
export const variantBySku = (db: Executor, view: View, sku: string): Promise<SeenVariant[]> =>
  findVariants(db, view, eq(variants.sku, sku));

export const variantByReference = (db: Executor, view: View, reference: string): Promise<SeenVariant[]> =>
  findVariants(db, view, eq(variants.externalReference, reference));

/** How every channel lists these products. */
export const listingsOfProducts = (db: Executor, ids: readonly number[]): Promise<ProductListingRow[]> =>
  db
    .select({ ...getTableColumns(productListings), channel: channels })
    .from(productListings)
    .innerJoin(channels, eq(channels.id, productListings.channelId))
    .where(among(productListings.productId, ids))
    .orderBy(asc(productListings.productId), asc(channels.id));

/** What these variants cost in every channel. */
export const pricesOfVariants = (db: Executor, ids: readonly number[]): Promise<VariantListingRow[]> =>
  db
    .select({ ...getTableColumns(variantListings), channel: channels })
    .from(variantListings)
    .innerJoin(channels, eq(channels.id, variantListings.channelId))
    .where(among(variantListings.variantId, ids))
    .orderBy(asc(variantListings.variantId), asc(channels.id));

/** For `collections LEFT JOIN collection_listings`. */
const collectionShown = (view: View): SQL | undefined => {
  if (!view.everything) return eq(collectionListings.isPublished, true);
  return view.channel ? isNotNull(collectionListings.collectionId) : undefined;
};

const collectionListingOf = (view: View): SQL | undefined =>
  and(
    eq(collectionListings.collectionId, collections.id),
    eq(collectionListings.channelId, view.channel?.id ?? 0),
  );

export async function findCollections(
  db: Executor,
  view: View,
  which: { ids: readonly number[] } | { slug: string },
): Promise<SeenCollection[]> {
  const named = 'slug' in which ? eq(collections.slug, which.slug) : among(collections.id, which.ids);
  const rows = await db
    .select(getTableColumns(collections))
    .from(collections)
    .leftJoin(collectionListings, collectionListingOf(view))
    .where(and(named, collectionShown(view)));
  return rows.map((row) => Object.assign(row, { channel: view.channel }));
}

export async function collectionsOfProducts(
  db: Executor,
  view: View,
  ids: readonly number[],
): Promise<Map<number, SeenCollection[]>> {
  const rows = await db
    .select({ ...getTableColumns(collections), productId: collectionProducts.productId })
    .from(collectionProducts)
    .innerJoin(collections, eq(collections.id, collectionProducts.collectionId))
    .leftJoin(collectionListings, collectionListingOf(view))
    .where(and(among(collectionProducts.productId, ids), collectionShown(view)))
    .orderBy(asc(collections.name), asc(collections.id));
  const lists = new Map<number, SeenCollection[]>(ids.map((id) => [id, []]));
  for (const { productId, ...row } of rows) lists.get(productId)?.push({ ...row, channel: view.channel });
  return lists;
}
