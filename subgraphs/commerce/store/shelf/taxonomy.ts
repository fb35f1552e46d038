import { eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { categoryTrees } from '../catalogue/product-filter.ts';
import type { CategoryRow, ChannelRow } from '../rows.ts';
import { categories, channels, productListings, products } from '../tables.ts';

export const taxonomyShelf = (db: Executor) => ({
  insertCategory: async (row: typeof categories.$inferInsert): Promise<CategoryRow> => {
    const [inserted] = await db.insert(categories).values(row).returning();
    return inserted as CategoryRow;
  },

  async lockCategory(id: number): Promise<CategoryRow | undefined> {
    const [row] = await db.select().from(categories).where(eq(categories.id, id)).for('update');
    return row;
  },

  async updateCategory(id: number, change: Partial<typeof categories.$inferInsert>): Promise<CategoryRow> {
    const [row] = await db
      .update(categories)
      .set({ ...change, updatedAt: sql`now()` })
      .where(eq(categories.id, id))
      .returning();
    return row as CategoryRow;
  },

  /** With those below it. Their products stay without a category, and so unpublished, as in Saleor. */
  async deleteCategory(id: number): Promise<void> {
    const inTree = db
      .select({ id: products.id })
      .from(products)
      .where(sql`${products.categoryId} IN (SELECT id FROM (${categoryTrees([id])}) AS below)`);
    await db
      .update(productListings)
      .set({ isPublished: false, publishedAt: null })
      .where(inArray(productListings.productId, inTree));
    await db.delete(categories).where(eq(categories.id, id));
  },

  insertChannel: async (row: typeof channels.$inferInsert): Promise<ChannelRow> => {
    const [inserted] = await db.insert(channels).values(row).returning();
    return inserted as ChannelRow;
  },

  async lockChannel(id: number): Promise<ChannelRow | undefined> {
    const [row] = await db.select().from(channels).where(eq(channels.id, id)).for('update');
    return row;
  },

  async channelCount(): Promise<number> {
    const [counted] = await db.select({ count: sql<number>`count(*)::integer` }).from(channels);
    return counted?.count ?? 0;
  },

  async updateChannel(id: number, change: Partial<typeof channels.$inferInsert>): Promise<ChannelRow> {
    const [row] = await db
      .update(channels)
      .set({ ...change, id })
      .where(eq(channels.id, id))
      .returning();
    return row as ChannelRow;
  },
});
