import { sql, type SQL } from 'drizzle-orm';
import { NOTHING_USED, type Usage } from '#common/pricing/run-pricing.ts';
import type { ClaimedRun, Work } from '../../domain/run/ports.ts';
import type { Run } from '../../domain/run/run.ts';
import { runs } from '../tables.ts';

/** By the database's clock, which all workers share. */
export const millisecondsOf = (time: SQL): SQL<number> =>
  sql<number>`(extract(epoch FROM ${time}) * 1000)::float8`;

/** What a worker wants to know besides the row itself. */
export const claimedColumns = {
  deadlineInMs: millisecondsOf(sql`${runs.deadlineAt} - now()`),
  // Named in full: of one table drizzle leaves the name away, and then these columns would be those of the meters.
  used: sql<Omit<Usage, 'runs'> | null>`(
    SELECT jsonb_build_object('inputTokens', m.input_tokens, 'outputTokens', m.output_tokens, 'toolCalls', m.tool_calls)
    FROM instance_meters m WHERE m.instance_id = runs.instance_id AND m.month = runs.meter_month)`,
};
interface ClaimedColumns {
  deadlineInMs: number;
  used: Omit<Usage, 'runs'> | null;
}

export type RunRow = typeof runs.$inferSelect;

/** A row as the domain knows it. An outcome that is not concluded yet is nobody's business. */
export function toRun(row: RunRow): Run {
  const { startedAt, finishedAt } = row;
  return {
    id: row.id,
    instanceId: row.instanceId,
    organizationId: row.organizationId,
    flowId: row.flowId,
    contentHash: row.contentHash,
    state: row.state,
    session: row.session,
    input: row.input,
    terms: row.terms,
    budgetCredits: row.budgetCredits,
    meterPlace: row.meterPlace,
    deadlineSeconds: row.deadlineSeconds,
    asked: row.asked,
    outcome: finishedAt ? row.outcome : null,
    usage: {
      inputTokens: row.inputTokens,
      outputTokens: row.outputTokens,
      toolCalls: row.toolCalls,
      milliseconds: startedAt && finishedAt ? finishedAt.getTime() - startedAt.getTime() : 0,
    },
    admitted: row.work !== 'ADMIT' && row.work !== 'ABANDON',
    createdAt: row.createdAt,
    startedAt,
    finishedAt,
    eventsExpiredAt: row.eventsExpiredAt,
  };
}

export type ClaimedRow = RunRow & ClaimedColumns;

/** The same in the hands of a worker. */
export const toClaimed = (row: ClaimedRow, work: Work, hasBegun = false): ClaimedRun => ({
  ...toRun(row),
  work,
  lease: row.lease,
  attempts: row.attempts,
  lastSequence: row.lastSequence,
  hasBegun,
  outputShown: row.outputShown,
  cancelRequested: row.cancelRequested,
  chargeCredits: row.chargeCredits,
  usedBefore: { ...NOTHING_USED, ...row.used, runs: row.meterPlace ?? 0 },
  deadlineInMs: row.deadlineInMs,
});
