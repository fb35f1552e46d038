import { and, gte, inArray, sql } from 'drizzle-orm';
import type { Db } from '#common/database.ts';
import { settlements } from './tables.ts';

export interface CreditsConsumed {
  instanceId: string;
  /** Whose wallet paid. */
  organizationId: string;
  credits: number;
}

/** What runs of the instances were charged since then, or ever. */
export const readCreditsConsumed = (
  db: Db,
  since: Date | null,
  instances: string[],
): Promise<CreditsConsumed[]> =>
  db
    .select({
      instanceId: sql<string>`${settlements.instanceId}`,
      organizationId: settlements.organizationId,
      credits: sql`sum(${settlements.amount})`.mapWith(Number),
    })
    .from(settlements)
    .where(
      and(inArray(settlements.instanceId, instances), since ? gte(settlements.createdAt, since) : undefined),
    )
    .groupBy(settlements.instanceId, settlements.organizationId);
