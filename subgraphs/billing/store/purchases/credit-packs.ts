import type { Pool } from 'pg';
import { and, asc, eq, exists, inArray, or } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { derivedId, isUuid } from '#common/ids.ts';
import type { CreditPackCatalogue } from '../../domain/ledger.ts';
import type { PackPrice, PackStore } from '../../domain/money/packs.ts';
import { creditPackPrices, creditPacks, type CreditPackPriceRow, type CreditPackRow } from '../tables.ts';

export interface NewCreditPack {
  variant: string;
  channel: string;
  credits: number;
  name: string;
  price: { amountMicros: number; currency: string };
}

export interface CreditPacks extends CreditPackCatalogue, PackStore {
  /** Smallest first, at most 100; those that are not on sale for operators alone. */
  list(channel: string | null, offSaleToo: boolean): Promise<CreditPackRow[]>;
  /** Puts the pack into a table that has none, and its price where it has none; does nothing to one that has. */
  seed(pack: NewCreditPack): Promise<void>;
}

export const readPackPrices = (db: Db, packs: string[]): Promise<CreditPackPriceRow[]> =>
  db
    .select()
    .from(creditPackPrices)
    .where(inArray(creditPackPrices.packId, packs))
    .orderBy(asc(creditPackPrices.channel));

export const createCreditPacks = (db: Db, pool: Pool): CreditPacks => ({
  asked: (id, request) => asked(pool, id, request),
  async creditsOf(variant) {
    const [pack] = await db
      .select({ credits: creditPacks.credits })
      .from(creditPacks)
      .where(eq(creditPacks.variantId, variant));
    return pack?.credits ?? null;
  },
  list: (channel, offSaleToo) => {
    const soldIn = (slug: string) =>
      or(
        eq(creditPacks.channel, slug),
        exists(
          db
            .select()
            .from(creditPackPrices)
            .where(and(eq(creditPackPrices.packId, creditPacks.id), eq(creditPackPrices.channel, slug))),
        ),
      );
    return db
      .select()
      .from(creditPacks)
      .where(
        and(
          channel === null ? undefined : soldIn(channel),
          offSaleToo ? undefined : eq(creditPacks.isOnSale, true),
        ),
      )
      .orderBy(asc(creditPacks.credits), asc(creditPacks.id))
      .limit(100);
  },
  async pack(id) {
    if (!isUuid(id)) return null;
    const [row] = await db.select().from(creditPacks).where(eq(creditPacks.id, id));
    if (!row) return null;
    const prices = await readPackPrices(db, [id]);
    return { ...row, variant: row.variantId, prices };
  },
  insert: ({ id, variant, credits, name, prices }, request) =>
    db.transaction(async (inside) => {
      const made = await inside
        .insert(creditPacks)
        .values({
          id,
          variantId: variant,
          channel: prices[0]?.channel ?? '',
          credits,
          name,
          isOnSale: true,
          request,
          createdAt: new Date(),
        })
        .onConflictDoNothing()
        .returning({ id: creditPacks.id });
      // Somebody else was faster with this id: asked for alike, it is the same pack.
      if (made.length === 0) return (await asked(pool, id, request)) === 'EXISTS' ? 'EXISTS' : 'CONFLICT';
      await inside.insert(creditPackPrices).values(pricesOf(id, prices));
      return 'CREATED';
    }),
  update: (id, { prices, ...changes }) =>
    db.transaction(async (inside) => {
      const first = prices?.[0]?.channel;
      const set = { ...changes, ...(first !== undefined && { channel: first }) };
      if (Object.keys(set).length > 0)
        await inside.update(creditPacks).set(set).where(eq(creditPacks.id, id));
      if (!prices) return;
      await inside.delete(creditPackPrices).where(eq(creditPackPrices.packId, id));
      await inside.insert(creditPackPrices).values(pricesOf(id, prices));
    }),
  async seed({ variant, channel, credits, name, price }) {
    const some = await db.select({ id: creditPacks.id }).from(creditPacks).limit(1);
    const id = derivedId('credit-pack', variant);
    if (some.length === 0)
      await db
        .insert(creditPacks)
        .values({ id, variantId: variant, channel, credits, name, isOnSale: true, createdAt: new Date() })
        .onConflictDoNothing();
    await pool.query(
      `INSERT INTO credit_pack_prices (pack_id, channel, amount_micros, currency)
       SELECT id, channel, $2, $3 FROM credit_packs
       WHERE variant_id = $1 AND NOT EXISTS (SELECT FROM credit_pack_prices p WHERE p.pack_id = credit_packs.id)
       ON CONFLICT DO NOTHING`,
      [variant, price.amountMicros, price.currency],
    );
  },
});

async function asked(pool: Pool, id: string, request: object): Promise<'NEW' | 'EXISTS' | 'CONFLICT'> {
  const { rows } = await pool.query<{ same: boolean }>(
    'SELECT request IS NOT DISTINCT FROM $2::jsonb AS same FROM credit_packs WHERE id = $1',
    [id, JSON.stringify(request)],
  );
  const [row] = rows;
  if (!row) return 'NEW';
  return row.same ? 'EXISTS' : 'CONFLICT';
}

const pricesOf = (packId: string, prices: readonly PackPrice[]) =>
  prices.map(({ channel, amountMicros, currency }) => ({ packId, channel, amountMicros, currency }));
