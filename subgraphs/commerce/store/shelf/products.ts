import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { among } from '../among.ts';
import type { ProductRow, VariantRow } from '../rows.ts';
import {
  channels,
  collectionProducts,
  productListings,
  productMedia,
  products,
  variantListings,
  variants,
} from '../tables.ts';
import { outboxStore } from '../outbox.ts';
import { indexProducts } from '../catalogue/search-index.ts';
import { deleteImages } from './media.ts';

export type Listing = typeof productListings.$inferInsert;
export type WhichProduct = { id: number } | { externalReference: string };
export type WhichVariant = WhichProduct | { sku: string };

export const productShelf = (db: Executor) => ({
  insertProduct: async (row: typeof products.$inferInsert): Promise<ProductRow> => {
    const [inserted] = await db.insert(products).values(row).returning();
    return inserted as ProductRow;
  },

  async updateProduct(id: number, change: Partial<typeof products.$inferInsert>): Promise<void> {
    await db
      .update(products)
      .set({ ...change, updatedAt: sql`now()` })
      .where(eq(products.id, id));
  },

  /** With its variants, prices, listings, values and pictures. */
  async deleteProduct(product: ProductRow): Promise<void> {
    const { id } = product;
    const media = await db
      .delete(productMedia)
      .where(eq(productMedia.productId, id))
      .returning({ imageId: productMedia.imageId });
    await deleteImages(
      db,
      media.flatMap(({ imageId }) => imageId ?? []),
    );
    await db.delete(products).where(eq(products.id, id));
    await outboxStore(db).product('product_deleted', product);
  },

  /** Serialises changes of one product: listings, prices and words are kept consistent with it. */
  async lockProduct(which: WhichProduct): Promise<ProductRow | undefined> {
    const named =
      'id' in which ? eq(products.id, which.id) : eq(products.externalReference, which.externalReference);
    const [row] = await db.select().from(products).where(named).for('update');
    return row;
  },

  insertVariant: async (row: typeof variants.$inferInsert): Promise<VariantRow> => {
    const [inserted] = await db.insert(variants).values(row).returning();
    return inserted as VariantRow;
  },

  async updateVariant(id: number, change: Partial<typeof variants.$inferInsert>): Promise<VariantRow> {
    const [row] = await db
      .update(variants)
      .set({ ...change, updatedAt: sql`now()` })
      .where(eq(variants.id, id))
      .returning();
    return row as VariantRow;
  },

  async countVariants(productId: number): Promise<number> {
    const [counted] = await db
      .select({ count: sql<number>`count(*)::integer` })
      .from(variants)
      .where(eq(variants.productId, productId));
    return counted?.count ?? 0;
  },

  async deleteVariant(variant: VariantRow): Promise<void> {
    await db.delete(variants).where(eq(variants.id, variant.id));
    await outboxStore(db).variantDeleted(variant);
  },

  async variant(which: WhichVariant): Promise<VariantRow | undefined> {
    const named =
      'id' in which
        ? eq(variants.id, which.id)
        : 'sku' in which
          ? eq(variants.sku, which.sku)
          : eq(variants.externalReference, which.externalReference);
    const [row] = await db.select().from(variants).where(named);
    return row;
  },

  /** The collections that a product is in, instead of those before. */
  async putIntoCollections(productId: number, collectionIds: readonly number[]): Promise<void> {
    await db.delete(collectionProducts).where(eq(collectionProducts.productId, productId));
    if (collectionIds.length === 0) return;
    await db
      .insert(collectionProducts)
      .values([...new Set(collectionIds)].map((collectionId) => ({ collectionId, productId })));
  },

  channels: (ids: readonly number[]) => db.select().from(channels).where(among(channels.id, ids)),

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

  /** Out of these channels, with the prices that its variants have there. */
  async removeListings(productId: number, channelIds: readonly number[]): Promise<void> {
    const ofProduct = db.select({ id: variants.id }).from(variants).where(eq(variants.productId, productId));
    await db
      .delete(variantListings)
      .where(
        and(inArray(variantListings.variantId, ofProduct), among(variantListings.channelId, channelIds)),
      );
    await db
      .delete(productListings)
      .where(and(eq(productListings.productId, productId), among(productListings.channelId, channelIds)));
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

  /** Whether a channel sells any variant of the product. */
  async hasPrices(productId: number, channelId: number): Promise<boolean> {
    const [row] = await db
      .select({ id: variantListings.variantId })
      .from(variantListings)
      .innerJoin(variants, eq(variants.id, variantListings.variantId))
      .where(and(eq(variants.productId, productId), eq(variantListings.channelId, channelId)))
      .limit(1);
    return row !== undefined;
  },

  async removePrices(channelId: number, variantIds: readonly number[]): Promise<void> {
    await db
      .delete(variantListings)
      .where(and(eq(variantListings.channelId, channelId), among(variantListings.variantId, variantIds)));
  },

  /** Dates the change, and gathers what lists know of a product: the words it is found by, its range of prices. */
  async touch(productId: number): Promise<ProductRow> {
    const [row] = await db
      .update(products)
      .set({ updatedAt: sql`now()` })
      .where(eq(products.id, productId))
      .returning();
    await db.execute(sql`SELECT refresh_price_ranges(ARRAY[${productId}::integer])`);
    await indexProducts(db, [productId]);
    await outboxStore(db).product('product_updated', row as ProductRow);
    return row as ProductRow;
  },
});
