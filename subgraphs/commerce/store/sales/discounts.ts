import { and, asc, eq, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { among } from '../among.ts';
import {
  priceCheckout,
  type CheckoutPrice,
  type VoucherTerms,
} from '../../domain/discounts/checkout-price.ts';
import { checkoutStore } from './checkouts.ts';
import type { GiftCardRow, VoucherRow } from '../rows.ts';
import {
  checkoutGiftCards,
  checkouts,
  giftCards,
  orderGiftCards,
  voucherCatalogue,
  voucherListings,
  vouchers,
} from '../tables.ts';

export type CatalogueKind = typeof voucherCatalogue.$inferSelect.kind;

export const discountStore = (db: Executor) => ({
  /** What checkouts cost now, with their vouchers and gift cards. */
  async prices(ids: readonly string[]): Promise<Map<string, CheckoutPrice>> {
    // One after the other: in a transaction there is one connection.
    const lines = await checkoutStore(db).lines(ids);
    const terms = await termsOf(db, ids);
    const cards = await cardsOf(db, ids);
    const now = new Date();
    return new Map(
      ids.map((id) => [
        id,
        priceCheckout(
          lines.filter(({ checkoutId }) => checkoutId === id),
          terms.get(id) ?? null,
          cards.get(id) ?? [],
          now,
        ),
      ]),
    );
  },

  terms: (ids: readonly string[]): Promise<Map<string, VoucherTerms>> => termsOf(db, ids),
  cards: (ids: readonly string[]): Promise<Map<string, GiftCardRow[]>> => cardsOf(db, ids),

  async voucherByCode(code: string): Promise<VoucherRow | undefined> {
    const [row] = await db.select().from(vouchers).where(eq(vouchers.code, code));
    return row;
  },

  async vouchers(ids: readonly number[]): Promise<VoucherRow[]> {
    return db.select().from(vouchers).where(among(vouchers.id, ids));
  },

  async insertVoucher(
    row: typeof vouchers.$inferInsert,
    catalogue: readonly { kind: CatalogueKind; objectId: number }[],
  ): Promise<VoucherRow> {
    const [made] = await db.insert(vouchers).values(row).returning();
    const voucher = made as VoucherRow;
    if (catalogue.length > 0)
      await db
        .insert(voucherCatalogue)
        .values(catalogue.map((entry) => ({ voucherId: voucher.id, ...entry })))
        .onConflictDoNothing();
    return voucher;
  },

  async lockVoucher(id: number): Promise<VoucherRow | undefined> {
    const [row] = await db.select().from(vouchers).where(eq(vouchers.id, id)).for('update');
    return row;
  },

  async deleteVoucher(id: number): Promise<void> {
    await db.delete(vouchers).where(eq(vouchers.id, id));
  },

  async putListing(listing: typeof voucherListings.$inferInsert): Promise<void> {
    const { discountValue, minSpentMinor } = listing;
    await db
      .insert(voucherListings)
      .values(listing)
      .onConflictDoUpdate({
        target: [voucherListings.voucherId, voucherListings.channelId],
        set: { discountValue, minSpentMinor },
      });
  },

  async removeListings(voucherId: number, channelIds: readonly number[]): Promise<void> {
    await db
      .delete(voucherListings)
      .where(and(eq(voucherListings.voucherId, voucherId), among(voucherListings.channelId, channelIds)));
  },

  /** Counts a use; false when the customer has used it before. */
  async useVoucher({ id, applyOncePerCustomer }: VoucherRow, email: string): Promise<boolean> {
    await db
      .update(vouchers)
      .set({ used: sql`${vouchers.used} + 1` })
      .where(eq(vouchers.id, id));
    if (!applyOncePerCustomer) return true;
    const { rowCount } = await db.execute(
      sql`INSERT INTO voucher_customers (voucher_id, email) VALUES (${id}, ${email}) ON CONFLICT DO NOTHING`,
    );
    return rowCount === 1;
  },

  async usedBy(voucherId: number, email: string): Promise<boolean> {
    const { rows } = await db.execute(
      sql`SELECT FROM voucher_customers WHERE voucher_id = ${voucherId} AND email = ${email}`,
    );
    return rows.length > 0;
  },

  async insertCard(row: typeof giftCards.$inferInsert): Promise<GiftCardRow> {
    const [made] = await db.insert(giftCards).values(row).returning();
    return made as GiftCardRow;
  },

  async cardByCode(code: string): Promise<GiftCardRow | undefined> {
    const [row] = await db.select().from(giftCards).where(eq(giftCards.code, code));
    return row;
  },

  async addCard(checkoutId: string, giftCardId: number): Promise<void> {
    await db.insert(checkoutGiftCards).values({ checkoutId, giftCardId }).onConflictDoNothing();
  },

  async removeCard(checkoutId: string, giftCardId: number): Promise<void> {
    await db
      .delete(checkoutGiftCards)
      .where(and(eq(checkoutGiftCards.checkoutId, checkoutId), eq(checkoutGiftCards.giftCardId, giftCardId)));
  },

  /** Nobody else spends these cards until the transaction ends. In one order, so that two never wait for each other. */
  async lockCardsOf(checkoutId: string): Promise<void> {
    await db.execute(sql`SELECT FROM gift_cards WHERE id IN
      (SELECT gift_card_id FROM checkout_gift_cards WHERE checkout_id = ${checkoutId}) ORDER BY id FOR UPDATE`);
  },

  async spend(orderId: string, giftCardId: number, amountMinor: number): Promise<void> {
    await db
      .update(giftCards)
      .set({ currentMinor: sql`${giftCards.currentMinor} - ${amountMinor}` })
      .where(eq(giftCards.id, giftCardId));
    await db.insert(orderGiftCards).values({ orderId, giftCardId, amountMinor });
  },

  async cardsOfOrders(orderIds: readonly string[]): Promise<Map<string, GiftCardRow[]>> {
    const rows = await db
      .select({ orderId: orderGiftCards.orderId, card: giftCards })
      .from(orderGiftCards)
      .innerJoin(giftCards, eq(giftCards.id, orderGiftCards.giftCardId))
      .where(among(orderGiftCards.orderId, orderIds))
      .orderBy(asc(giftCards.id));
    return grouped(rows.map(({ orderId, card }) => [orderId, card]));
  },
});

async function cardsOf(db: Executor, checkoutIds: readonly string[]): Promise<Map<string, GiftCardRow[]>> {
  const rows = await db
    .select({ checkoutId: checkoutGiftCards.checkoutId, card: giftCards })
    .from(checkoutGiftCards)
    .innerJoin(giftCards, eq(giftCards.id, checkoutGiftCards.giftCardId))
    .where(among(checkoutGiftCards.checkoutId, checkoutIds))
    .orderBy(asc(giftCards.id));
  return grouped(rows.map(({ checkoutId, card }) => [checkoutId, card]));
}

async function termsOf(db: Executor, checkoutIds: readonly string[]): Promise<Map<string, VoucherTerms>> {
  const rows = await db
    .select({
      checkoutId: checkouts.id,
      voucher: vouchers,
      discountValue: voucherListings.discountValue,
      minSpentMinor: voucherListings.minSpentMinor,
      variantIds: sql<number[]>`CASE WHEN ${vouchers.type} = 'SPECIFIC_PRODUCT' THEN ARRAY(
        SELECT line.variant_id FROM checkout_lines AS line
        JOIN variants ON variants.id = line.variant_id JOIN products ON products.id = variants.product_id
        WHERE line.checkout_id = ${checkouts.id} AND EXISTS (
          SELECT FROM voucher_catalogue AS covered WHERE covered.voucher_id = ${vouchers.id} AND (
            (covered.kind = 'ProductVariant' AND covered.object_id = variants.id)
            OR (covered.kind = 'Product' AND covered.object_id = products.id)
            OR (covered.kind = 'Category' AND covered.object_id IN (
              WITH RECURSIVE above AS (
                SELECT id, parent_id FROM categories WHERE id = products.category_id
                UNION ALL SELECT categories.id, categories.parent_id FROM above
                JOIN categories ON categories.id = above.parent_id)
              SELECT id FROM above))
            OR (covered.kind = 'Collection' AND EXISTS (SELECT FROM collection_products AS member
              WHERE member.product_id = products.id AND member.collection_id = covered.object_id))))
      ) ELSE '{}'::integer[] END`,
    })
    .from(checkouts)
    .innerJoin(vouchers, eq(vouchers.id, checkouts.voucherId))
    .leftJoin(
      voucherListings,
      and(eq(voucherListings.voucherId, vouchers.id), eq(voucherListings.channelId, checkouts.channelId)),
    )
    .where(among(checkouts.id, checkoutIds));
  return new Map(
    rows.map(({ checkoutId, variantIds, ...terms }) => [
      checkoutId,
      { ...terms, variantIds: new Set(variantIds) },
    ]),
  );
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const [key, value] of pairs) lists.set(key, [...(lists.get(key) ?? []), value]);
  return lists;
}
