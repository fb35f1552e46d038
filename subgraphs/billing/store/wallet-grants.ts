import { desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';
import { grantPositions, wallets, type GrantPosition } from './tables.ts';

const MAX_GRANTS = 100;

/** The grants of several wallets: those with credits first, in the order in which they are spent. */
export async function readGrants(db: Db, walletIds: string[]): Promise<GrantPosition[]> {
  const { id, priority, expiresAt, createdAt, remaining } = grantPositions;
  const grants = db
    .select()
    .from(grantPositions)
    .where(eq(grantPositions.walletId, wallets.id))
    .orderBy(desc(sql`${remaining} > 0`), priority, sql`${expiresAt} NULLS LAST`, createdAt, id)
    .limit(MAX_GRANTS)
    .as('grants');
  const rows = await db
    .select()
    .from(wallets)
    .innerJoinLateral(grants, sql`true`)
    .where(inArray(wallets.id, walletIds))
    .orderBy(
      desc(sql`${grants.remaining} > 0`),
      grants.priority,
      sql`${grants.expiresAt} NULLS LAST`,
      grants.createdAt,
      grants.id,
    );
  return rows.map((row) => row.grants);
}
