import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { slugOf } from '#common/text/slug.ts';
import { among } from './among.ts';
import type { PageSource } from '../connection.ts';
import type { ProductQuery } from '../domain/catalogue/product-filter.ts';
import type { View } from '../domain/catalogue/view.ts';
import type { BatchedPages, PagesByParent } from './batching.ts';
import { equalsOneOf, namedCount, namedCountsByParent, namedPage, namedPagesByParent } from './named-list.ts';
import {
  allProducts,
  productCounts,
  productPages,
  productsOfCategories,
  productsOfCollections,
  type Members,
} from './catalogue/product-list.ts';
import type {
  AttributeRow,
  AttributeValueRow,
  CategoryRow,
  ProductTypeRow,
  SeenCollection,
  SeenProduct,
  SeenVariant,
} from './rows.ts';
import {
  attributes,
  attributeValues,
  categories,
  collections,
  productTypes,
  variantListings,
  variants,
} from './tables.ts';
import { attributeMatches, contains, type AttributeListFilter } from './catalogue/taxonomy.ts';

/** All products that stand in the view's lists. */
export function productList(db: Db, view: View, query: ProductQuery): PageSource<SeenProduct> {
  return {
    page: async (page) => (await productPages(db, allProducts, view, query, page)).get(0) ?? [],
    count: async () => (await productCounts(db, allProducts, view, query)).get(0) ?? 0,
  };
}

const productsOf = (
  db: Db,
  view: View,
  query: ProductQuery,
  members: (parents: readonly number[]) => Members,
): PagesByParent<SeenProduct> => ({
  pages: (parents, page) => productPages(db, members(parents), view, query, page),
  counts: (parents) => productCounts(db, members(parents), view, query),
});

export const productsOfCategory = (
  db: Db,
  pages: BatchedPages,
  categoryId: number,
  view: View,
  query: ProductQuery,
): PageSource<SeenProduct> =>
  pages.of(
    ['category', view.channel?.id, query],
    categoryId,
    productsOf(db, view, query, productsOfCategories),
  );

export const productsOfCollection = (
  db: Db,
  pages: BatchedPages,
  collectionId: number,
  view: View,
  query: ProductQuery,
): PageSource<SeenProduct> =>
  pages.of(
    ['collection', view.channel?.id, query],
    collectionId,
    productsOf(db, view, query, productsOfCollections),
  );

/** Variants as they were made, for the public those with a price in the channel. */
export function variantsOfProduct(
  db: Db,
  pages: BatchedPages,
  productId: number,
  view: View,
  direction: 'asc' | 'desc',
): PageSource<SeenVariant> {
  const channelId = view.channel?.id ?? 0;
  const price = sql`SELECT price_minor FROM variant_listings WHERE variant_id = variants.id AND channel_id = ${channelId}`;
  const shown = view.everything ? undefined : sql`EXISTS (${price})`;
  return pages.of<SeenVariant>(['variants', channelId, view.everything, direction], productId, {
    pages: async (parents, page) => {
      const lists = await namedPagesByParent(db, variants, variants.productId, parents, page, {
        where: shown,
        direction,
        by: 'id',
      });
      const ids = [...lists.values()].flat().map(({ node }) => node.id);
      const prices = await pricesOf(db, channelId, ids);
      return new Map(
        [...lists].map(([id, list]) => [
          id,
          list.map(({ node, key }) => ({
            key,
            node: { ...node, channel: view.channel, priceMinor: prices.get(node.id) ?? null },
          })),
        ]),
      );
    },
    counts: (parents) => namedCountsByParent(db, variants, variants.productId, parents, shown),
  });
}

async function pricesOf(db: Db, channelId: number, ids: readonly number[]): Promise<Map<number, number>> {
  const rows = await db
    .select({ id: variantListings.variantId, priceMinor: variantListings.priceMinor })
    .from(variantListings)
    .where(and(eq(variantListings.channelId, channelId), among(variantListings.variantId, ids)));
  return new Map(rows.map(({ id, priceMinor }) => [id, priceMinor]));
}

/** The slug of a category is its name without accents; a text of signs alone stands in none. */
function slugContains(search: string): SQL | undefined {
  const slug = slugOf(search, 200);
  if (slug === '' && search.trim() !== '') return sql`false`;
  return contains(categories.slug, slug);
}

export const categoryList = (
  db: Db,
  {
    ids,
    slugs,
    search,
    level,
  }: { ids?: readonly number[]; slugs?: readonly string[]; search?: string; level?: number },
): PageSource<CategoryRow> => {
  const where = and(
    ids && among(categories.id, ids),
    slugs && among(categories.slug, slugs),
    search === undefined ? undefined : slugContains(search),
    level === undefined ? undefined : eq(categories.level, level),
  );
  return {
    page: (page) => namedPage(db, categories, page, where),
    count: () => namedCount(db, categories, where),
  };
};

export const childrenOfCategory = (db: Db, pages: BatchedPages, id: number): PageSource<CategoryRow> =>
  pages.of<CategoryRow>(['children'], id, {
    pages: (parents, page) => namedPagesByParent(db, categories, categories.parentId, parents, page),
    counts: (parents) => namedCountsByParent(db, categories, categories.parentId, parents, undefined),
  });

export function collectionList(
  db: Db,
  view: View,
  { ids }: { ids?: readonly number[] },
): PageSource<SeenCollection> {
  const listing = sql`SELECT FROM collection_listings
    WHERE collection_id = ${collections.id} AND channel_id = ${view.channel?.id ?? 0}`;
  const inChannel: SQL | undefined = view.channel ? sql`EXISTS (${listing})` : undefined;
  const shown = view.everything ? inChannel : sql`EXISTS (${listing} AND is_published)`;
  const where = and(ids && among(collections.id, ids), shown);
  return {
    page: async (page) =>
      (await namedPage(db, collections, page, where)).map(({ node, key }) => ({
        key,
        node: { ...node, channel: view.channel },
      })),
    count: () => namedCount(db, collections, where),
  };
}

export function attributeList(db: Db, filter: AttributeListFilter): PageSource<AttributeRow> {
  const where = attributeMatches(filter);
  return {
    page: (page) => namedPage(db, attributes, page, where),
    count: () => namedCount(db, attributes, where),
  };
}

export interface ChoiceFilter {
  ids?: readonly number[];
  names?: readonly string[];
  slugs?: readonly string[];
  search?: string;
}

export function choicesOfAttribute(
  db: Db,
  pages: BatchedPages,
  attributeId: number,
  filter: ChoiceFilter,
): PageSource<AttributeValueRow> {
  const where = and(
    filter.ids && among(attributeValues.id, filter.ids),
    equalsOneOf(attributeValues.name, filter.names),
    equalsOneOf(attributeValues.slug, filter.slugs),
    filter.search === undefined ? undefined : contains(attributeValues.foldedName, filter.search),
  );
  const parent = attributeValues.attributeId;
  return pages.of<AttributeValueRow>(['choices', filter], attributeId, {
    pages: (parents, page) =>
      namedPagesByParent(db, attributeValues, parent, parents, page, { where, by: 'id' }),
    counts: (parents) => namedCountsByParent(db, attributeValues, parent, parents, where),
  });
}

export function productTypeList(
  db: Db,
  { ids, slugs, search }: { ids?: readonly number[]; slugs?: readonly string[]; search?: string },
): PageSource<ProductTypeRow> {
  const where = and(
    ids && among(productTypes.id, ids),
    slugs && among(productTypes.slug, slugs),
    search === undefined ? undefined : contains(productTypes.foldedName, search),
  );
  return {
    page: (page) => namedPage(db, productTypes, page, where),
    count: () => namedCount(db, productTypes, where),
  };
}
