import { and, asc, eq, getTableColumns, lte, sql, type SQL } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { keyset, type KeysetColumn } from '#common/pagination/keyset.ts';
import type { Keyed } from '../../connection.ts';
import type { ProductQuery } from '../../domain/catalogue/product-filter.ts';
import type { View } from '../../domain/catalogue/view.ts';
import { categoryTrees, integers, listingOf, matches, searchQuery, shown } from './product-filter.ts';
import type { ProductListingRow, ProductRow, SeenProduct } from '../rows.ts';
import { productListings, products } from '../tables.ts';

/** Which products belong to which list: rows of `root` (the list) and `product_id`. */
export type Members = SQL;

/** One list, 0, of all products. */
export const allProducts: Members = sql`SELECT 0 AS root, id AS product_id FROM products`;
/** A list for each category, with the products of the categories below it. */
export const productsOfCategories = (ids: readonly number[]): Members => sql`
  SELECT tree.root, products.id AS product_id
  FROM (${categoryTrees(ids)}) AS tree JOIN products ON products.category_id = tree.id`;
export const productsOfCollections = (ids: readonly number[]): Members => sql`
  SELECT collection_id AS root, product_id FROM collection_products WHERE collection_id = ANY (${integers(ids)})`;

export const listedColumns = {
  ...getTableColumns(products),
  availableForPurchaseAt: productListings.availableForPurchaseAt,
  lowestPriceMinor: productListings.lowestPriceMinor,
  highestPriceMinor: productListings.highestPriceMinor,
};

type ListedProduct = ProductRow &
  Pick<ProductListingRow, 'availableForPurchaseAt'> & {
    lowestPriceMinor: number | null;
    highestPriceMinor: number | null;
  };

/** A page of every list at once: one statement, however many lists. */
export async function productPages(
  db: Executor,
  members: Members,
  view: View,
  query: ProductQuery,
  page: Page,
): Promise<Map<number, Keyed<SeenProduct>[]>> {
  const sortedBy = sortColumn(query);
  const order = [sortedBy, { column: products.id, type: 'bigint' as const }];
  const { where, orderBy } = keyset(order, query.direction, page);
  const ofPage = and(conditions(view, query), where);
  const sortKey = sql<string>`(${sortedBy.column})::text`.as('sort_key');
  const keyed = ({ sortKey, ...product }: ListedProduct & { sortKey: string }): Keyed<SeenProduct> => ({
    node: { ...product, channel: view.channel },
    key: [sortKey, String(product.id)],
  });
  if (members === allProducts && query.sort === 'RANK') {
    const best = bestRanked(db, view, query, page);
    const found = await db
      .select({ ...listedColumns, sortKey: sql<string>`best.rank::text` })
      .from(best.ids)
      .innerJoin(products, eq(products.id, sql`best.product_id`))
      .leftJoin(productListings, listingOf(view))
      .orderBy(...best.orderBy);
    return new Map([[0, found.map(keyed)]]);
  }
  // One list is read along an index, where there is one for its order: no row beyond the page is looked at.
  if (members === allProducts) {
    const found = await db
      .select({ ...listedColumns, sortKey })
      .from(products)
      .leftJoin(productListings, listingOf(view))
      .where(ofPage)
      .orderBy(...orderBy)
      .limit(page.limit + 1);
    return new Map([[0, found.map(keyed)]]);
  }
  const position = sql<number>`row_number() OVER (PARTITION BY members.root ORDER BY ${sql.join(orderBy, sql`, `)})`;
  const rows = db
    .select({
      ...listedColumns,
      root: sql<number>`members.root`.as('root'),
      sortKey,
      position: position.as('position'),
    })
    .from(sql`(${members}) AS members`)
    .innerJoin(products, eq(products.id, sql`members.product_id`))
    .leftJoin(productListings, listingOf(view))
    .where(ofPage)
    .as('page');
  const found = await db
    .select()
    .from(rows)
    .where(lte(rows.position, page.limit + 1))
    .orderBy(asc(rows.root), asc(rows.position));
  const lists = new Map<number, Keyed<SeenProduct>[]>();
  for (const { root, position: _position, ...product } of found) {
    const list = lists.get(root) ?? [];
    if (list.length === 0) lists.set(root, list);
    list.push(keyed(product));
  }
  return lists;
}

/**
 * The ids of a page of what a search found, by rank. Found and ranked first, then joined, and everything else of a
 * product read for the page alone: sorted as they are, a thousand products of some kilobytes would go through the sort.
 */
function bestRanked(db: Executor, view: View, { filter, searchWords, direction }: ProductQuery, page: Page) {
  const words = searchWords ?? [];
  const found = sql`(SELECT id, category_id, product_type_id, slug, name, updated_at, ${rank(words)} AS rank
    FROM products WHERE ${matchesWords(words)} OFFSET 0) AS products`;
  const ordered = (rankColumn: SQL, id: SQL) =>
    keyset(
      [
        { column: rankColumn, type: 'numeric' },
        { column: id, type: 'bigint' },
      ],
      direction,
      page,
    );
  const { where, orderBy } = ordered(sql`products.rank`, sql`products.id`);
  const ids = db
    .select({
      id: sql<number>`products.id`.as('product_id'),
      rank: sql<string>`products.rank`.as('rank'),
    })
    .from(found)
    .leftJoin(productListings, listingOf(view))
    .where(and(shown(view, { listed: true }), matches(filter, view), where))
    .orderBy(...orderBy)
    .limit(page.limit + 1)
    .as('best');
  return { ids, orderBy: ordered(sql`best.rank`, sql`best.product_id`).orderBy };
}

export async function productCounts(
  db: Executor,
  members: Members,
  view: View,
  query: ProductQuery,
): Promise<Map<number, number>> {
  if (members === allProducts) return new Map([[0, await countProducts(db, view, query)]]);
  const counts = await db
    .select({ root: sql<number>`members.root`, count: sql<number>`count(*)::integer` })
    .from(sql`(${members}) AS members`)
    .innerJoin(products, eq(products.id, sql`members.product_id`))
    .leftJoin(productListings, listingOf(view))
    .where(conditions(view, query))
    .groupBy(sql`members.root`);
  return new Map(counts.map(({ root, count }) => [root, count]));
}

const count = sql<number>`count(*)::integer`;

/** Of all products. What a channel lists is counted among its listings alone, while nothing is asked of the products. */
async function countProducts(db: Executor, view: View, query: ProductQuery): Promise<number> {
  const { filter, searchWords } = query;
  const isBare = searchWords === null && Object.values(filter).every((value) => value === undefined);
  const [counted] =
    isBare && view.channel
      ? await db
          .select({ count })
          .from(productListings)
          .where(and(eq(productListings.channelId, view.channel.id), shown(view, { listed: true })))
      : await db
          .select({ count })
          .from(products)
          .leftJoin(productListings, listingOf(view))
          .where(conditions(view, query));
  return counted?.count ?? 0;
}

const conditions = (view: View, { filter, searchWords }: ProductQuery): SQL | undefined =>
  and(
    shown(view, { listed: true }),
    matches(filter, view),
    searchWords === null ? undefined : matchesWords(searchWords),
  );

const matchesWords = (words: readonly string[]): SQL =>
  words.length === 0 ? sql`false` : sql`products.search @@ ${searchQuery(words)}`;

/** Never null: a null in a sort key would drop its row from the next page. */
function sortColumn({ sort, searchWords }: ProductQuery): KeysetColumn {
  switch (sort) {
    case 'NAME':
      return { column: products.name, type: 'text' };
    case 'PRICE':
      return { column: sql`coalesce(${productListings.lowestPriceMinor}, 0)`, type: 'bigint' };
    case 'PUBLISHED_AT':
      return { column: sql`coalesce(${productListings.publishedAt}, 'epoch')`, type: 'timestamptz' };
    case 'PUBLISHED':
      return { column: sql`coalesce(${productListings.isPublished}, false)::integer`, type: 'bigint' };
    case 'TYPE':
      return {
        column: sql`(SELECT name FROM product_types WHERE product_types.id = ${products.productTypeId})`,
        type: 'text',
      };
    case 'AGE':
      return { column: sql`0::bigint`, type: 'bigint' };
    case 'LAST_MODIFIED_AT':
      return { column: products.updatedAt, type: 'timestamptz' };
    case 'CREATED_AT':
      return { column: products.createdAt, type: 'timestamptz' };
    case 'RANK':
      return { column: rank(searchWords ?? []), type: 'numeric' };
  }
}

/** A decimal of fixed length: a float would not survive the way through a cursor. */
const rank = (words: readonly string[]): SQL =>
  sql`round(ts_rank(products.search, ${searchQuery(words)})::numeric, 6)`;
