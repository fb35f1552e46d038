import { sql } from 'drizzle-orm';
import type { Db } from '#common/database/database.ts';

export interface CreditsConsumed {
  instanceId: string;
  /** Whose wallet paid. */
  organizationId: string;
  credits: number;
}

/**
 * What runs of the instances were charged since then, or ever: the last of the kept sums of each wallet that paid,
 * less the one of that moment, and the runs themselves of the quarter of an hour in which it begins. However long an
 * instance has been in use, it costs the same.
 */
export async function readCreditsConsumed(
  db: Db,
  since: Date | null,
  instances: string[],
): Promise<CreditsConsumed[]> {
  // Said in numbers and not worked out in the statement: its plan must know how little of the history it reads.
  const at = since === null ? sql`'-infinity'::timestamptz` : sql`${since.toISOString()}::timestamptz`;
  const whole = since === null ? at : sql`${quarterAfter(since).toISOString()}::timestamptz`;
  const { rows } = await db.execute<{ instanceId: string; organizationId: string; credits: string }>(sql`
    WITH RECURSIVE last AS (
      SELECT first.* FROM unnest(${sql.param(instances)}::uuid[]) AS i(id), LATERAL (
        SELECT instance_id, wallet_id, credits_before + credits AS credits FROM instance_usage
        WHERE instance_id = i.id ORDER BY wallet_id DESC, quarter DESC LIMIT 1) AS first
      UNION ALL
      SELECT next.* FROM last, LATERAL (
        SELECT instance_id, wallet_id, credits_before + credits AS credits FROM instance_usage
        WHERE instance_id = last.instance_id AND wallet_id < last.wallet_id
        ORDER BY wallet_id DESC, quarter DESC LIMIT 1) AS next
    )
    SELECT last.instance_id AS "instanceId", w.organization_id AS "organizationId",
           last.credits - coalesce(before.credits, 0) + coalesce(begun.credits, 0) AS credits
    FROM last JOIN wallets w ON w.id = last.wallet_id
    LEFT JOIN LATERAL (
      SELECT credits_before + credits AS credits FROM instance_usage u
      WHERE u.instance_id = last.instance_id AND u.wallet_id = last.wallet_id AND u.quarter < ${whole}
      ORDER BY u.quarter DESC LIMIT 1) AS before ON true
    LEFT JOIN LATERAL (
      SELECT sum(t.amount) AS credits FROM transfers t
      WHERE t.instance_id = last.instance_id AND t.wallet_id = last.wallet_id AND t.phase = 'POST'
        AND t.created_at >= ${at} AND t.created_at < ${whole}) AS begun ON true`);
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
