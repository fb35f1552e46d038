import { sql, type SQL } from 'drizzle-orm';
import type { ClaimedRun, Work } from '../domain/run/ports.ts';
import type { Run } from '../domain/run/run.ts';
import { runs } from './tables.ts';

/** By the database's clock, which all workers share. */
export const millisecondsOf = (time: SQL): SQL<number> =>
  sql<number>`(extract(epoch FROM ${time}) * 1000)::float8`;
export const deadlineInMs = millisecondsOf(sql`${runs.deadlineAt} - now()`);

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

/** The same in the hands of a worker. */
export const toClaimed = (row: RunRow & { deadlineInMs: number }, work: Work): ClaimedRun => ({
  ...toRun(row),
  work,
  lease: row.lease,
  attempts: row.attempts,
  lastSequence: row.lastSequence,
  outputShown: row.outputShown,
  cancelRequested: row.cancelRequested,
  chargeCredits: row.chargeCredits,
  deadlineInMs: row.deadlineInMs,
});
