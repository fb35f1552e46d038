import type { Run } from '../domain/run/run.ts';
import type { runs } from './tables.ts';

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
