import { asc, eq, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { among } from '../among.ts';
import type { MediaRow } from '../rows.ts';
import { images, productMedia, variantMedia } from '../tables.ts';

export const mediaShelf = (db: Executor) => ({
  async insertImage(contentType: string, bytes: Buffer): Promise<string> {
    const id = newId();
    await db.insert(images).values({ id, contentType, bytes });
    return id;
  },

  /** Behind those that the product has. */
  async insertMedia(
    row: Omit<typeof productMedia.$inferInsert, 'position'> & { productId: number },
  ): Promise<MediaRow> {
    const position = sql<number>`(SELECT coalesce(max(position), -1) + 1 FROM product_media WHERE product_id = ${row.productId})`;
    const [inserted] = await db
      .insert(productMedia)
      .values({ ...row, position })
      .returning();
    return inserted as MediaRow;
  },

  async countMedia(productId: number): Promise<number> {
    const [counted] = await db
      .select({ count: sql<number>`count(*)::integer` })
      .from(productMedia)
      .where(eq(productMedia.productId, productId));
    return counted?.count ?? 0;
  },

  async media(id: number): Promise<MediaRow | undefined> {
    const [row] = await db.select().from(productMedia).where(eq(productMedia.id, id));
    return row;
  },

  async describeMedia(id: number, alt: string): Promise<MediaRow> {
    const [row] = await db.update(productMedia).set({ alt }).where(eq(productMedia.id, id)).returning();
    return row as MediaRow;
  },

  async deleteMedia({ id, imageId }: MediaRow): Promise<void> {
    await db.delete(productMedia).where(eq(productMedia.id, id));
    if (imageId !== null) await deleteImages(db, [imageId]);
  },
});

/** Nobody else has them; their thumbnails go by the foreign key. */
export async function deleteImages(db: Executor, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.delete(images).where(among(images.id, ids));
}

export const mediaOfProducts = (db: Executor, productIds: readonly number[]): Promise<MediaRow[]> =>
  db
    .select()
    .from(productMedia)
    .where(among(productMedia.productId, productIds))
    .orderBy(asc(productMedia.productId), asc(productMedia.position), asc(productMedia.id));

export const mediaById = (db: Executor, ids: readonly number[]): Promise<MediaRow[]> =>
  db.select().from(productMedia).where(among(productMedia.id, ids));

/** The media of each variant, in the order of its product. */
export async function mediaOfVariants(
  db: Executor,
  variantIds: readonly number[],
): Promise<Map<number, MediaRow[]>> {
  const rows = await db
    .select({ variantId: variantMedia.variantId, media: productMedia })
    .from(variantMedia)
    .innerJoin(productMedia, eq(productMedia.id, variantMedia.mediaId))
    .where(among(variantMedia.variantId, variantIds))
    .orderBy(asc(productMedia.position), asc(productMedia.id));
  const lists = new Map<number, MediaRow[]>(variantIds.map((id) => [id, []]));
  for (const { variantId, media } of rows) lists.get(variantId)?.push(media);
  return lists;
}
