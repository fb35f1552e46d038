import { asc, eq } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { derivedId } from '#common/ids.ts';
import type { CreditPackCatalogue } from '../domain/ledger.ts';
import { creditPacks, type CreditPackRow } from './tables.ts';

export interface NewCreditPack {
  variant: string;
  channel: string;
  credits: number;
}

export interface CreditPacks extends CreditPackCatalogue {
  /** Smallest first, at most 100. */
  list(channel: string | null): Promise<CreditPackRow[]>;
  /** Puts the pack into a table that has none; does nothing to one that has. */
  seed(pack: NewCreditPack): Promise<void>;
}

export const createCreditPacks = (db: Db): CreditPacks => ({
  async creditsOf(variant) {
    const [pack] = await db
      .select({ credits: creditPacks.credits })
      .from(creditPacks)
      .where(eq(creditPacks.variantId, variant));
    return pack?.credits ?? null;
  },
  list: (channel) =>
    db
      .select()
      .from(creditPacks)
      .where(channel === null ? undefined : eq(creditPacks.channel, channel))
      .orderBy(asc(creditPacks.credits), asc(creditPacks.id))
      .limit(100),
  async seed({ variant, channel, credits }) {
    const some = await db.select({ id: creditPacks.id }).from(creditPacks).limit(1);
    if (some.length > 0) return;
    await db
      .insert(creditPacks)
      .values({
        id: derivedId('credit-pack', variant),
        variantId: variant,
        channel,
        credits,
        createdAt: new Date(),
      })
      .onConflictDoNothing();
  },
});
