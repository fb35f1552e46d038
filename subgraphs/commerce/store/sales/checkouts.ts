import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { newId } from '#common/ids.ts';
import { among } from '../among.ts';
import type { CheckoutRow, PricedLine } from '../rows.ts';
import {
  channels,
  checkoutLines,
  checkouts,
  productListings,
  products,
  productTypes,
  variantListings,
  variants,
} from '../tables.ts';

/** A variant as a channel sells it. */
export interface Offer {
  variantId: number;
  variantName: string;
  sku: string | null;
  productName: string;
  isShippingRequired: boolean;
  /** Null without a price in the channel. */
  priceMinor: number | null;
  isPublished: boolean;
  isAvailableForPurchase: boolean;
}

export const checkoutStore = (db: Executor) => ({
  async offers(channelId: number, variantIds: readonly number[]): Promise<Offer[]> {
    return db
      .select({
        variantId: variants.id,
        variantName: variants.name,
        sku: variants.sku,
        productName: products.name,
        isShippingRequired: productTypes.isShippingRequired,
        priceMinor: variantListings.priceMinor,
        isPublished: sql<boolean>`coalesce(${productListings.isPublished} AND ${productListings.publishedAt} <= now(), false)`,
        isAvailableForPurchase: sql<boolean>`coalesce(${productListings.availableForPurchaseAt} <= now(), false)`,
      })
      .from(variants)
      .innerJoin(products, eq(products.id, variants.productId))
      .innerJoin(productTypes, eq(productTypes.id, products.productTypeId))
      .leftJoin(
        productListings,
        and(eq(productListings.productId, products.id), eq(productListings.channelId, channelId)),
      )
      .leftJoin(
        variantListings,
        and(eq(variantListings.variantId, variants.id), eq(variantListings.channelId, channelId)),
      )
      .where(among(variants.id, variantIds));
  },

  insert: async (row: typeof checkouts.$inferInsert): Promise<CheckoutRow> => {
    const [inserted] = await db.insert(checkouts).values(row).returning();
    return inserted as CheckoutRow;
  },

  /** Takes a client's key for a checkout; when it is taken, the checkout that has it, and for what. */
  async takeKey(
    owner: string,
    key: string,
    checkoutId: string,
    contentHash: string,
  ): Promise<{ checkoutId: string; contentHash: string }> {
    // The update changes nothing, but waits for whoever is taking the key, and returns what is there.
    const { rows } = await db.execute<{ checkout_id: string; content_hash: string }>(sql`
      INSERT INTO checkout_keys (owner, key, checkout_id, content_hash)
      VALUES (${owner}, ${key}, ${checkoutId}, ${contentHash})
      ON CONFLICT (owner, key) DO UPDATE SET owner = excluded.owner
      RETURNING checkout_id, content_hash`);
    const [taken] = rows;
    return { checkoutId: taken?.checkout_id ?? checkoutId, contentHash: taken?.content_hash ?? contentHash };
  },

  byIds: (ids: readonly string[]): Promise<CheckoutRow[]> =>
    db.select().from(checkouts).where(among(checkouts.id, ids)),

  /** Until the end of the transaction nobody else changes, pays or completes it. */
  async lock(id: string): Promise<CheckoutRow | undefined> {
    const [row] = await db.select().from(checkouts).where(eq(checkouts.id, id)).for('update');
    return row;
  },

  async update(
    id: string,
    change: Partial<
      Pick<CheckoutRow, 'email' | 'billingAddressId' | 'userId' | 'voucherId' | 'languageCode'>
    >,
  ): Promise<CheckoutRow> {
    const [row] = await db
      .update(checkouts)
      .set({ ...change, updatedAt: sql`now()` })
      .where(eq(checkouts.id, id))
      .returning();
    return row as CheckoutRow;
  },

  /** Puts the quantities of variants: those in the checkout are replaced, zero removes. */
  async putLines(id: string, quantities: ReadonlyMap<number, number>): Promise<void> {
    const wanted = [...quantities].filter(([, quantity]) => quantity > 0);
    const gone = [...quantities].filter(([, quantity]) => quantity === 0).map(([variant]) => variant);
    if (gone.length > 0)
      await db
        .delete(checkoutLines)
        .where(and(eq(checkoutLines.checkoutId, id), inArray(checkoutLines.variantId, gone)));
    if (wanted.length === 0) return;
    await db
      .insert(checkoutLines)
      .values(wanted.map(([variantId, quantity]) => ({ id: newId(), checkoutId: id, variantId, quantity })))
      .onConflictDoUpdate({
        target: [checkoutLines.checkoutId, checkoutLines.variantId],
        set: { quantity: sql`excluded.quantity` },
      });
  },

  /** Lines in the order in which they were added, at today's prices. */
  async lines(ids: readonly string[]): Promise<PricedLine[]> {
    const rows = await db
      .select({
        ...getTableColumns(checkoutLines),
        channel: channels,
        // A variant in a checkout has been priced, and prices are changed but never taken away.
        unitPriceMinor: variantListings.priceMinor,
      })
      .from(checkoutLines)
      .innerJoin(checkouts, eq(checkouts.id, checkoutLines.checkoutId))
      .innerJoin(channels, eq(channels.id, checkouts.channelId))
      .innerJoin(
        variantListings,
        and(
          eq(variantListings.variantId, checkoutLines.variantId),
          eq(variantListings.channelId, checkouts.channelId),
        ),
      )
      .where(among(checkoutLines.checkoutId, ids))
      .orderBy(asc(checkoutLines.id));
    return rows;
  },

  async currencies(channelIds: readonly number[]): Promise<Map<number, string>> {
    const rows = await db
      .select({ id: channels.id, currencyCode: channels.currencyCode })
      .from(channels)
      .where(among(channels.id, channelIds));
    return new Map(rows.map(({ id, currencyCode }) => [id, currencyCode]));
  },

  /** Which of these variants need delivery. */
  async shipped(variantIds: readonly number[]): Promise<Set<number>> {
    const rows = await db
      .select({ id: variants.id })
      .from(variants)
      .innerJoin(products, eq(products.id, variants.productId))
      .innerJoin(productTypes, eq(productTypes.id, products.productTypeId))
      .where(and(among(variants.id, variantIds), productTypes.isShippingRequired));
    return new Set(rows.map(({ id }) => id));
  },

  /** The newest open checkouts of each customer, at most 100 each. */
  async idsOfUsers(userIds: readonly number[], channelId: number | null): Promise<Map<number, string[]>> {
    const newest = db
      .select({
        id: checkouts.id,
        userId: checkouts.userId,
        position:
          sql<number>`row_number() OVER (PARTITION BY ${checkouts.userId} ORDER BY ${checkouts.createdAt} DESC, ${checkouts.id} DESC)`.as(
            'position',
          ),
      })
      .from(checkouts)
      .where(
        and(
          among(checkouts.userId, userIds),
          channelId === null ? undefined : eq(checkouts.channelId, channelId),
        ),
      )
      .as('newest');
    const rows = await db
      .select()
      .from(newest)
      .where(sql`${newest.position} <= 100`)
      .orderBy(asc(newest.position));
    const lists = new Map<number, string[]>(userIds.map((id) => [id, []]));
    for (const { id, userId } of rows) if (userId !== null) lists.get(userId)?.push(id);
    return lists;
  },

  /** Its lines go with it. */
  async delete(id: string): Promise<void> {
    await db.delete(checkouts).where(eq(checkouts.id, id));
  },
});
