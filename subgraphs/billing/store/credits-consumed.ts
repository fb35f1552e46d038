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
  // Said in numbers and not worked out in the statement: its plan must know how little of the history it reads.
  const at = since === null ? sql`'-infinity'::timestamptz` : sql`${since.toISOString()}::timestamptz`;
  const whole = since === null ? at : sql`${quarterAfter(since).toISOString()}::timestamptz`;
  const { rows } = await db.execute<{ instanceId: string; organizationId: string; credits: string }>(sql`
    WITH parts AS (
      SELECT u.instance_id, u.wallet_id, u.credits FROM instance_usage u
      WHERE u.instance_id = ANY(${ids}) AND u.quarter >= ${whole}
      UNION ALL
      SELECT t.instance_id, t.wallet_id, t.amount FROM transfers t
      WHERE t.instance_id = ANY(${ids}) AND t.phase = 'POST' AND t.created_at >= ${at} AND t.created_at < ${whole}
    )
    SELECT p.instance_id AS "instanceId", w.organization_id AS "organizationId", sum(p.credits) AS credits
    FROM parts p JOIN wallets w ON w.id = p.wallet_id GROUP BY p.instance_id, w.organization_id`);
  return rows.map(({ instanceId, organizationId, credits }) => ({
    instanceId,
    organizationId,
    credits: Number(credits),
  }));
}

const QUARTER_MS = 15 * 60_000;
/** The first quarter of an hour that begins after it. */
const quarterAfter = (time: Date): Date =>
  new Date((Math.floor(time.getTime() / QUARTER_MS) + 1) * QUARTER_MS);
