import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { keyset } from '#common/pagination/keyset.ts';
import { ledgerEntries, wallets, type LedgerEntryRow } from '../tables.ts';

/** The same page of several wallets' ledgers, newest first, each with one row more than the page to tell whether there are more. */
export async function readEntryPages(db: Db, page: Page, walletIds: string[]): Promise<LedgerEntryRow[]> {
  const { where, orderBy } = keyset([{ column: ledgerEntries.sequence, type: 'bigint' }], 'desc', page);
  const entries = db
    .select()
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.walletId, wallets.id), where))
    .orderBy(...orderBy)
    .limit(page.limit + 1)
    .as('entries');
  const rows = await db
    .select()
    .from(wallets)
    .innerJoinLateral(entries, sql`true`)
    .where(inArray(wallets.id, walletIds))
    .orderBy(sql`${entries.sequence} ${sql.raw(page.direction === 'backward' ? 'ASC' : 'DESC')}`);
  return rows.map((row) => row.entries);
}

export const entryKey = (entry: LedgerEntryRow): readonly string[] => [String(entry.sequence)];
