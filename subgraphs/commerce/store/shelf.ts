import { and, eq, inArray, like, sql } from 'drizzle-orm';
import type { Db, Executor } from '#common/database.ts';
import type { ProductRow, VariantRow } from './rows.ts';
import { asRefusal } from './shelf-conflicts.ts';
import {
  attributes,
  attributeValues,
  channels,
  collectionProducts,
  productAttributeValues,
  productListings,
  products,
  productTypeAttributes,
  variantListings,
  variants,
} from './tables.ts';

export type Listing = typeof productListings.$inferInsert;

const on = (db: Executor) => ({
  insertProduct: async (row: typeof products.$inferInsert): Promise<ProductRow> => {
    const [inserted] = await db.insert(products).values(row).returning();
    return inserted as ProductRow;
  },

  insertVariant: async (row: typeof variants.$inferInsert): Promise<VariantRow> => {
    const [inserted] = await db.insert(variants).values(row).returning();
    return inserted as VariantRow;
  },

  /** Serialises changes of one product: listings, prices and words are kept consistent with it. */
  async lockProduct(id: number): Promise<ProductRow | undefined> {
    const [row] = await db.select().from(products).where(eq(products.id, id)).for('update');
    return row;
  },

  async variant(which: { id: number } | { sku: string }): Promise<VariantRow | undefined> {
    const named = 'id' in which ? eq(variants.id, which.id) : eq(variants.sku, which.sku);
    const [row] = await db.select().from(variants).where(named);
    return row;
  },

  /** Slugs that begin alike, to find one that is free. */
  async slugsLike(slug: string): Promise<Set<string>> {
    const rows = await db
      .select({ slug: products.slug })
      .from(products)
      .where(like(products.slug, `${slug}%`));
    return new Set(rows.map((row) => row.slug));
  },

  attributesOfType: (productTypeId: number) =>
    db
      .select({ id: attributes.id, inputType: attributes.inputType })
      .from(productTypeAttributes)
      .innerJoin(attributes, eq(attributes.id, productTypeAttributes.attributeId))
      .where(eq(productTypeAttributes.productTypeId, productTypeId)),

  /** Which of these values belong to the attribute. */
  async valuesOf(attributeId: number, ids: readonly number[]): Promise<number[]> {
    const rows = await db
      .select({ id: attributeValues.id })
      .from(attributeValues)
      .where(and(eq(attributeValues.attributeId, attributeId), inArray(attributeValues.id, [...ids])));
    return rows.map(({ id }) => id);
  },

  /** The value with this slug, made when it is new. */
  async ensureValue(attributeId: number, slug: string, name: string): Promise<number> {
    const [row] = await db
      .insert(attributeValues)
      .values({ attributeId, slug, name })
      .onConflictDoUpdate({
        target: [attributeValues.attributeId, attributeValues.slug],
        // Changes nothing, but returns the row that is there.
        set: { slug: sql`excluded.slug` },
      })
      .returning({ id: attributeValues.id });
    return (row as { id: number }).id;
  },

  async assignValues(productId: number, valueIds: readonly number[]): Promise<void> {
    if (valueIds.length === 0) return;
    await db
      .insert(productAttributeValues)
      .values(valueIds.map((valueId) => ({ productId, valueId })))
      .onConflictDoNothing();
  },

  async addToCollections(productId: number, collectionIds: readonly number[]): Promise<void> {
    if (collectionIds.length === 0) return;
    await db
      .insert(collectionProducts)
      .values(collectionIds.map((collectionId) => ({ collectionId, productId })))
      .onConflictDoNothing();
  },

  channels: (ids: readonly number[]) =>
    db
      .select()
      .from(channels)
      .where(inArray(channels.id, [...ids])),

  async listing(
    productId: number,
    channelId: number,
  ): Promise<typeof productListings.$inferSelect | undefined> {
    const [row] = await db
      .select()
      .from(productListings)
      .where(and(eq(productListings.productId, productId), eq(productListings.channelId, channelId)));
    return row;
  },

  async putListing({ productId, channelId, ...listing }: Listing): Promise<void> {
    await db
      .insert(productListings)
      .values({ productId, channelId, ...listing })
      .onConflictDoUpdate({ target: [productListings.productId, productListings.channelId], set: listing });
  },

  async putPrice(variantId: number, channelId: number, priceMinor: number): Promise<void> {
    await db
      .insert(variantListings)
      .values({ variantId, channelId, priceMinor })
      .onConflictDoUpdate({
        target: [variantListings.variantId, variantListings.channelId],
        set: { priceMinor },
      });
  },

  /** Dates the change and gathers the words that a search finds the product by. */
  async touch(productId: number): Promise<ProductRow> {
    const [row] = await db
      .update(products)
      .set({ updatedAt: sql`now()` })
      .where(eq(products.id, productId))
      .returning();
    await db.execute(sql`SELECT refresh_search(ARRAY[${productId}::integer])`);
    return row as ProductRow;
  },
});

/** What sellers change: products, variants, listings and prices. */
export type Shelf = ReturnType<typeof on>;

export interface ShelfStore {
  transaction<T>(work: (shelf: Shelf) => Promise<T>): Promise<T>;
}

export const shelfStore = (db: Db): ShelfStore => ({
  transaction: (work) =>
    db
      .transaction((transaction) => work(on(transaction)))
      .catch((error: unknown) => {
        throw asRefusal(error);
      }),
});
