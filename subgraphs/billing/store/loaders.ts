import type DataLoader from 'dataloader';
import { and, gt, inArray, or } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { manyByKey, oneByKey, readUuids } from './batch.ts';
import { readCommissions } from './commissions.ts';
import { readCreditsConsumed, type CreditsConsumed } from './credits-consumed.ts';
import { readPackPrices } from './purchases/credit-packs.ts';
import { readEntryPages } from './pages/entry-pages.ts';
import { earnings, payoutAccounts, payouts, planSubscriptions, refunds } from './money-tables.ts';
import {
  corrections,
  creditPacks,
  grantPositions,
  ledgerEntries,
  reservationPositions,
  walletPositions,
  type LedgerEntryRow,
} from './tables.ts';
import { readGrants } from './wallet-grants.ts';

/** Reads of one request: whatever is asked for at the same time is read in one statement, and once. */
export type Loaders = ReturnType<typeof createLoaders>;

export const createLoaders = (db: Db) => ({
  wallet: oneByKey(
    readUuids((ids) => db.select().from(walletPositions).where(inArray(walletPositions.id, ids))),
    (row) => row.id,
  ),
  walletOfOrganization: oneByKey(
    readUuids((ids) => db.select().from(walletPositions).where(inArray(walletPositions.organizationId, ids))),
    (row) => row.organizationId,
  ),
  grant: oneByKey(
    readUuids((ids) => db.select().from(grantPositions).where(inArray(grantPositions.id, ids))),
    (row) => row.id,
  ),
  grantsOfWallet: manyByKey(
    (wallets) => readGrants(db, wallets),
    (row) => row.walletId,
  ),
  correction: oneByKey(
    readUuids((ids) => db.select().from(corrections).where(inArray(corrections.id, ids))),
    (row) => row.id,
  ),
  entry: oneByKey(
    readUuids((ids) =>
      db
        .select()
        .from(ledgerEntries)
        .where(or(inArray(ledgerEntries.transferId, ids), inArray(ledgerEntries.formerId, ids))),
    ),
    (row) => row.id,
  ),
  entriesOfWallet: loaderPer<Page, DataLoader<string, LedgerEntryRow[]>>(JSON.stringify, (page) =>
    manyByKey(
      (wallets) => readEntryPages(db, page, wallets),
      (row) => row.walletId,
    ),
  ),
  reservation: oneByKey(
    readUuids((ids) => db.select().from(reservationPositions).where(inArray(reservationPositions.id, ids))),
    (row) => row.id,
  ),
  reservationOfRun: oneByKey(
    readUuids((ids) =>
      db.select().from(reservationPositions).where(inArray(reservationPositions.runId, ids)),
    ),
    (row) => row.runId,
  ),
  consumptionOfInstance: loaderPer<Date | null, DataLoader<string, CreditsConsumed[]>>(
    (since) => since?.toISOString() ?? '',
    (since) =>
      manyByKey(
        readUuids((instances) => readCreditsConsumed(db, since, instances)),
        (row) => row.instanceId,
      ),
  ),
  commission: oneByKey(
    readUuids((sellers) => readCommissions(db, sellers)),
    (row) => row.seller,
  ),
  earning: oneByKey(
    readUuids((ids) => db.select().from(earnings).where(inArray(earnings.id, ids))),
    (row) => row.id,
  ),
  payout: oneByKey(
    readUuids((ids) => db.select().from(payouts).where(inArray(payouts.id, ids))),
    (row) => row.id,
  ),
  subscription: oneByKey(
    readUuids((ids) => db.select().from(planSubscriptions).where(inArray(planSubscriptions.id, ids))),
    (row) => row.id,
  ),
  subscriptionOfInstance: oneByKey(
    readUuids((ids) => db.select().from(planSubscriptions).where(inArray(planSubscriptions.instanceId, ids))),
    (row) => row.instanceId,
  ),
  refund: oneByKey(
    readUuids((ids) => db.select().from(refunds).where(inArray(refunds.id, ids))),
    (row) => row.id,
  ),
  payoutAccount: oneByKey(
    readUuids((ids) => db.select().from(payoutAccounts).where(inArray(payoutAccounts.sellerId, ids))),
    (row) => row.sellerId,
  ),
  /** The entry that gave a grant. */
  entryOfGrant: oneByKey(
    readUuids((ids) =>
      db
        .select()
        .from(ledgerEntries)
        .where(and(inArray(ledgerEntries.grantId, ids), gt(ledgerEntries.amount, 0))),
    ),
    (row) => row.grantId,
  ),
  creditPack: oneByKey(
    readUuids((ids) => db.select().from(creditPacks).where(inArray(creditPacks.id, ids))),
    (row) => row.id,
  ),
  pricesOfPack: manyByKey(
    (packs) => readPackPrices(db, packs),
    (row) => row.packId,
  ),
  creditPackOfVariant: oneByKey(
    (variants) => db.select().from(creditPacks).where(inArray(creditPacks.variantId, variants)),
    (row) => row.variantId,
  ),
});

/** A loader for each set of arguments, because arguments change the statement. */
function loaderPer<A, L>(keyOf: (args: A) => string, create: (args: A) => L): (args: A) => L {
  const loaders = new Map<string, L>();
  return (args) => {
    const key = keyOf(args);
    let loader = loaders.get(key);
    if (!loader) loaders.set(key, (loader = create(args)));
    return loader;
  };
}
