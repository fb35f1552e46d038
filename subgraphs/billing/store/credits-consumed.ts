import { sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';

export interface CreditsConsumed {
  instanceId: string;
  /** Whose wallet paid. */
  organizationId: string;
  credits: number;
}

/**
 * What runs of the instances were charged since then, or ever: kept sums of whole quarters of an hour, and the
 * runs themselves of the quarter in which it begins.
 */
export async function readCreditsConsumed(
  db: Db,
  since: Date | null,
  instances: string[],
): Promise<CreditsConsumed[]> {
  const ids = sql`${sql.param(instances)}::uuid[]`;
  const from = since === null ? sql`'-infinity'::timestamptz` : sql`${since.toISOString()}::timestamptz`;
  const { rows } = await db.execute<{ instanceId: string; organizationId: string; credits: string }>(sql`
    WITH begin AS (
      SELECT ${from} AS at,
             CASE WHEN isfinite(${from}) THEN quarter_of(${from}) + interval '15 minutes' ELSE ${from} END AS whole
    ), parts AS (
      SELECT u.instance_id, u.wallet_id, u.credits FROM begin
      JOIN instance_usage u ON u.instance_id = ANY(${ids}) AND u.quarter >= begin.whole
      UNION ALL
      SELECT t.instance_id, t.wallet_id, t.amount FROM begin
      JOIN transfers t ON t.instance_id = ANY(${ids}) AND t.phase = 'POST'
        AND t.created_at >= begin.at AND t.created_at < begin.whole
    )
    SELECT p.instance_id AS "instanceId", w.organization_id AS "organizationId", sum(p.credits) AS credits
    FROM parts p JOIN wallets w ON w.id = p.wallet_id GROUP BY p.instance_id, w.organization_id`);
  return rows.map(({ instanceId, organizationId, credits }) => ({
    instanceId,
    organizationId,
    credits: Number(credits),
  }));
}
