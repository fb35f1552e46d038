import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import { isUuid } from '#common/ids.ts';
import type { Page } from '#common/pagination/arguments.ts';
import { toConnection, type Connection } from '#common/pagination/connection.ts';
import type { Seller, SellerState, SellerStore } from '../../domain/sellers/seller.ts';
import { pageClauses } from '../lists/pages.ts';
import { found } from '../lists/search.ts';
import { only } from '../rows.ts';
import { sellers } from '../tables.ts';

export const createSellerStore = (db: Executor): SellerStore => ({
  async seller(organizationId) {
    return isUuid(organizationId) ? only(await sellersById(db, [organizationId])) : undefined;
  },
  async apply(organizationId, profile) {
    const rows = await db
      .insert(sellers)
      .values({ ...profile, organizationId, state: 'APPLIED' })
      .onConflictDoUpdate({
        target: sellers.organizationId,
        set: { ...profile, state: 'APPLIED', appliedAt: sql`now()`, decidedAt: null, reason: null },
        setWhere: eq(sellers.state, 'REJECTED'),
      })
      .returning();
    return only(rows);
  },
  async update(organizationId, changes) {
    if (Object.keys(changes).length === 0) return this.seller(organizationId);
    const rows = await db
      .update(sellers)
      .set(changes)
      .where(eq(sellers.organizationId, organizationId))
      .returning();
    return only(rows);
  },
  async decide(organizationId, from, to, terms) {
    const rows = await db
      .update(sellers)
      .set({ ...terms, state: to, decidedAt: sql`now()` })
      .where(and(eq(sellers.organizationId, organizationId), inArray(sellers.state, [...from])))
      .returning();
    return only(rows);
  },
});

export const sellersById = (db: Executor, ids: readonly string[]): Promise<Seller[]> =>
  db
    .select()
    .from(sellers)
    .where(inArray(sellers.organizationId, [...ids]));

export interface SellerFilter {
  state?: readonly SellerState[] | null;
  search?: string | null;
}

const list = { table: sellers, id: sellers.organizationId, order: 'desc' as const };

/** Who sells or wants to, the newest organizations first. */
export async function listSellers(
  db: Executor,
  { state, search }: SellerFilter,
  page: Page,
): Promise<Connection<Seller>> {
  const where = and(
    state ? inArray(sellers.state, [...state]) : undefined,
    search == null ? undefined : found(sql`${sellers.displayName}`, search),
  );
  const clauses = pageClauses(list, page, where);
  const rows = await db
    .select()
    .from(sellers)
    .where(clauses.where)
    .orderBy(...clauses.orderBy)
    .limit(clauses.limit);
  return toConnection(
    rows,
    page,
    ({ organizationId }) => [organizationId],
    async () =>
      only(
        await db
          .select({ total: sql<number>`count(*)::int` })
          .from(sellers)
          .where(where),
      )?.total ?? 0,
  );
}
