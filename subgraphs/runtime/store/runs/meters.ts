import { eq, sql } from 'drizzle-orm';
import type { Executor } from '#common/database/database.ts';
import type { Usage } from '#common/pricing/run-pricing.ts';
import type { TokenUsage } from '../../domain/engine/cost-meter.ts';
import { runs } from '../tables.ts';

/** What the instance has used this month (UTC), as its next run will find it. */
export async function usedThisMonth(db: Executor, instanceId: string): Promise<Usage> {
  const month = sql`date_trunc('month', now() AT TIME ZONE 'UTC')::date`;
  const { rows } = await db.execute<Record<string, string>>(sql`
    SELECT coalesce(free_places[1], runs) AS runs, input_tokens, output_tokens, tool_calls
    FROM instance_meters WHERE instance_id = ${instanceId} AND month = ${month}`);
  // Not metered yet this month: what it was charged for at flat prices will count.
  if (!rows[0]) {
    const flat = await db.execute<Record<string, string>>(
      sql`SELECT * FROM flat_usage(${instanceId}, ${month})`,
    );
    return usageOf(flat.rows[0]);
  }
  return usageOf(rows[0]);
}

const usageOf = (row: Record<string, string> | undefined): Usage => ({
  runs: Number(row?.['runs'] ?? 0),
  inputTokens: Number(row?.['input_tokens'] ?? 0),
  outputTokens: Number(row?.['output_tokens'] ?? 0),
  toolCalls: Number(row?.['tool_calls'] ?? 0),
});

/**
 * Locks the meter of a run, in a transaction that changes the run: always before the run itself, so that two
 * transactions never wait for each other. Answers what its instance has used, with the run's own place; undefined
 * for a run that is not metered, or has no place any more.
 */
export async function lockMeter(db: Executor, runId: string): Promise<Usage | undefined> {
  const { rows } = await db.execute<Record<string, string>>(sql`
    SELECT r.meter_place AS runs, m.input_tokens, m.output_tokens, m.tool_calls
    FROM instance_meters m JOIN runs r ON r.instance_id = m.instance_id AND r.meter_month = m.month
    WHERE r.id = ${runId} AND r.meter_place IS NOT NULL FOR UPDATE OF m`);
  return rows[0] && usageOf(rows[0]);
}

/** The run is charged: what it used counts, and what was used before stands with it. The meter is locked. */
export async function countUsage(
  db: Executor,
  runId: string,
  before: Usage,
  { inputTokens, outputTokens, toolCalls }: TokenUsage,
): Promise<void> {
  await db.execute(sql`
    UPDATE instance_meters m SET input_tokens = m.input_tokens + ${inputTokens},
      output_tokens = m.output_tokens + ${outputTokens}, tool_calls = m.tool_calls + ${toolCalls}
    FROM runs r WHERE r.id = ${runId} AND m.instance_id = r.instance_id AND m.month = r.meter_month`);
  await db.update(runs).set({ meteredBefore: before }).where(eq(runs.id, runId));
}

/** The run is not charged: its place is the next one's. The meter is locked. */
export async function releasePlace(db: Executor, runId: string): Promise<void> {
  await db.execute(
    sql`SELECT meter_release(instance_id, meter_month, meter_place) FROM runs WHERE id = ${runId}`,
  );
  await db.update(runs).set({ meterPlace: null }).where(eq(runs.id, runId));
}
