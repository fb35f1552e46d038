import { and, eq, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import { among } from '../among.ts';
import type {
  AttributeFilter,
  DecimalFilter,
  MomentFilter,
  ProductFilter,
} from '../../domain/catalogue/product-filter.ts';
import { fractionDigits } from '../../domain/money.ts';
import type { View } from '../../domain/catalogue/view.ts';
import { productListings, products } from '../tables.ts';

/** What a view shows of `products LEFT JOIN product_listings` in its channel. */
export function shown(view: View, { listed }: { listed: boolean }): SQL | undefined {
  if (view.everything) return view.channel ? isNotNull(productListings.productId) : undefined;
  return and(
    published,
    isNotNull(productListings.lowestPriceMinor),
    listed ? productListings.visibleInListings : undefined,
  );
}

const published = sql`(${productListings.isPublished} AND ${productListings.publishedAt} <= now())`;

export function matches(filter: ProductFilter, view: View): SQL | undefined {
  const { ids, names, slugs, productTypeIds, categoryIds, collectionIds, hasCategory, updatedAt } = filter;
  return and(
    ids && among(products.id, ids),
    names && among(products.name, names),
    slugs && among(products.slug, slugs),
    productTypeIds && among(products.productTypeId, productTypeIds),
    categoryIds && sql`${products.categoryId} IN (SELECT id FROM (${categoryTrees(categoryIds)}) AS below)`,
    collectionIds &&
      sql`${products.id} IN (SELECT product_id FROM collection_products WHERE collection_id = ANY (${integers(collectionIds)}))`,
    hasCategory === undefined
      ? undefined
      : hasCategory
        ? isNotNull(products.categoryId)
        : isNull(products.categoryId),
    filter.isAvailable === undefined
      ? undefined
      : sql`(coalesce(${productListings.availableForPurchaseAt} <= now(), false) AND ${productListings.lowestPriceMinor} IS NOT NULL) = ${filter.isAvailable}::boolean`,
    filter.isPublished === undefined
      ? undefined
      : sql`coalesce(${published}, false) = ${filter.isPublished}::boolean`,
    filter.isVisibleInListing === undefined
      ? undefined
      : sql`coalesce(${productListings.visibleInListings}, false) = ${filter.isVisibleInListing}::boolean`,
    filter.price && anyVariantPrice(filter.price, view),
    filter.minimalPrice && decimal(sql`${productListings.lowestPriceMinor}`, filter.minimalPrice, view),
    ...(filter.attributes ?? []).map(hasAttribute),
    updatedAt && moment(sql`${products.updatedAt}`, updatedAt),
    ...(filter.and ?? []).map((part) => matches(part, view)),
    filter.or && (or(...filter.or.map((part) => matches(part, view) ?? sql`true`)) ?? sql`true`),
  );
}

export const integers = (values: readonly number[]): SQL => sql`${sql.param([...values])}::integer[]`;
const texts = (values: readonly string[]): SQL => sql`${sql.param([...values])}::text[]`;

/** Each of these categories as `root` with everything below it as `id`. */
export const categoryTrees = (roots: readonly number[]): SQL => sql`
  WITH RECURSIVE tree AS (
    SELECT id AS root, id FROM categories WHERE id = ANY (${integers(roots)})
    UNION ALL
    SELECT tree.root, categories.id FROM tree JOIN categories ON categories.parent_id = tree.id)
  SELECT root, id FROM tree`;

/** `EXISTS`, so that a product with two matching variants comes once. */
const anyVariantPrice = (filter: DecimalFilter, view: View): SQL => sql`EXISTS (
  SELECT FROM variants JOIN variant_listings ON variant_id = variants.id
  WHERE variants.product_id = ${products.id} AND channel_id = ${view.channel?.id ?? null}::integer
    AND ${decimal(sql.raw('price_minor'), filter, view) ?? sql`true`})`;

function decimal(minor: SQL, { oneOf, gte, lte }: DecimalFilter, view: View): SQL | undefined {
  const unit = sql.raw(String(10 ** fractionDigits(view.channel?.currencyCode ?? 'USD')));
  const scaled = (value: string): SQL => sql`${value}::numeric * ${unit}`;
  return and(
    oneOf && (or(...oneOf.map((value) => sql`${minor} = ${scaled(value)}`)) ?? sql`false`),
    gte === undefined ? undefined : sql`${minor} >= ${scaled(gte)}`,
    lte === undefined ? undefined : sql`${minor} <= ${scaled(lte)}`,
  );
}

/** As a number: PostgreSQL writes the year 0000 otherwise than ISO 8601 does. */
const at = (value: Date): SQL => sql`to_timestamp(${value.getTime() / 1_000}::float8)`;

export function moment(column: SQL, { oneOf, gte, lte }: MomentFilter): SQL | undefined {
  return and(
    oneOf && (or(...oneOf.map((value) => sql`${column} = ${at(value)}`)) ?? sql`false`),
    gte && sql`${column} >= ${at(gte)}`,
    lte && sql`${column} <= ${at(lte)}`,
  );
}

const hasAttribute = ({ slug, valueSlugs, valueNames, boolean }: AttributeFilter): SQL => sql`EXISTS (
  SELECT FROM product_attribute_values
  JOIN attribute_values ON attribute_values.id = value_id
  JOIN attributes ON attributes.id = attribute_id
  WHERE product_id = ${products.id}
    AND ${
      and(
        slug === undefined ? undefined : sql`attributes.slug = ${slug}`,
        valueSlugs && sql`attribute_values.slug = ANY (${texts(valueSlugs)})`,
        boolean === undefined ? undefined : sql`attribute_values.boolean = ${boolean}`,
        valueNames && sql`attribute_values.name = ANY (${texts(valueNames)})`,
      ) ?? sql`true`
    })`;

/**
 * Every word must begin a word of the product, as it is or by its English stem. Words hold letters, digits
 * and marks alone. A stop word has no stem, and `||` leaves it out.
 */
export function searchQuery(words: readonly string[]): SQL {
  if (words.length === 0) return sql`''::tsquery`;
  const beginnings = words.map((word) => `'${word}':*`);
  return sql`(${sql.join(
    // A word that is its own stem is looked for once.
    beginnings.map(
      (word) => sql`(CASE WHEN to_tsquery('english', ${word}) = ${word}::tsquery THEN ${word}::tsquery
        ELSE ${word}::tsquery || to_tsquery('english', ${word}) END)`,
    ),
    sql` && `,
  )})`;
}

export const listingOf = (view: View): SQL | undefined =>
  and(
    eq(productListings.productId, products.id),
    eq(productListings.channelId, sql`${view.channel?.id ?? null}::integer`),
  );
