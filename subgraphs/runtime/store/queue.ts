import { and, eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import { MAX_HISTORY_MESSAGES, MAX_MESSAGE_CHARACTERS } from '../domain/engine/components/memory.ts';
import type { TokenUsage } from '../domain/engine/cost-meter.ts';
import type { SessionMessage } from '../domain/engine/flow-run.ts';
import { LeaseLostError, type ClaimedRun, type Hold, type RunQueue, type Work } from '../domain/run/ports.ts';
import type { RunEventBody } from '../domain/run/run-event.ts';
import type { RunOutcome, RunUsage } from '../domain/run/run.ts';
import { appendEvents, insertEvents } from './append-events.ts';
import { toRun, type RunRow } from './run-row.ts';
import { runs, sessionMessages } from './tables.ts';

const inMs = (ms: number): SQL => sql`now() + ${ms} * interval '1 millisecond'`;
/** By the database's clock, which all workers share. */
const millisecondsOf = (time: SQL): SQL<number> => sql<number>`(extract(epoch FROM ${time}) * 1000)::float8`;
const done = { work: null, dueAt: null };

/** The queue is the table of runs itself: a step is due, is leased, and makes the next step due. */
export const createRunQueue = (db: Db): RunQueue => ({
  claim: (works, limit, leaseMs) => claim(db, works, limit, leaseMs),

  async nextDueInMs(works) {
    const [row] = await db
      .select({ dueInMs: sql<number | null>`${millisecondsOf(sql`min(${runs.dueAt}) - now()`)}` })
      .from(runs)
      .where(inArray(runs.work, [...works]));
    return row?.dueInMs == null ? null : Math.max(0, row.dueInMs);
  },

  async extend(run, leaseMs) {
    const [row] = await db
      .update(runs)
      .set({ dueAt: inMs(leaseMs) })
      .where(and(held(run), sql`${runs.work} IS NOT NULL`))
      .returning({ cancelRequested: runs.cancelRequested });
    if (!row) return 'lost';
    return row.cancelRequested ? 'cancel requested' : 'held';
  },

  begin: (run) =>
    write(db, run, 'EXECUTE', { state: 'RUNNING', startedAt: sql`COALESCE(${runs.startedAt}, now())` }),

  async append(run, lastSequence, events, usage) {
    const appended = await appendHeld(db, run, lastSequence, events, usage);
    if (appended) return;
    // The answer to an earlier try may have been lost after it was committed.
    const [now] = await db.select({ last: runs.lastSequence }).from(runs).where(held(run));
    if (now?.last !== lastSequence + events.length) throw lost(run);
  },

  saveOutcome: (run, { outcome, chargeCredits, usage, messages }) =>
    once(db, run, 'EXECUTE', async (tx) => {
      // The lease goes on: the same worker concludes.
      await write(tx, run, 'EXECUTE', {
        outcome,
        chargeCredits,
        ...usageColumns(usage),
        work: 'CONCLUDE',
        attempts: 0,
      });
      if (run.session !== null && messages.length > 0)
        await remember(tx, { ...run, session: run.session }, messages);
    }),

  conclude: (run, { settled, retryInMs }) =>
    once(db, run, 'CONCLUDE', async (tx) => {
      const [row] = await tx
        .select({ ...getTableColumns(runs), nowMs: millisecondsOf(sql`now()`) })
        .from(runs)
        .where(held(run))
        .for('update');
      if (!row?.outcome || row.work !== 'CONCLUDE') throw lost(run);
      const finishedAt = new Date(row.nowMs);
      const { usage } = toRun({ ...row, finishedAt });
      await appendEvents(tx, run.id, row.lastSequence, [endOf(row.outcome, usage)]);
      await write(tx, run, 'CONCLUDE', {
        state: row.outcome.state,
        finishedAt,
        lastSequence: row.lastSequence + 1,
        attempts: 0,
        ...(settled ? done : { work: 'SETTLE', dueAt: inMs(retryInMs) }),
      });
    }),

  settled: (run) => once(db, run, 'SETTLE', (tx) => write(tx, run, 'SETTLE', done)),

  async postpone(run, delayMs) {
    await db
      .update(runs)
      .set({ dueAt: inMs(delayMs) })
      .where(and(held(run), sql`${runs.work} IS NOT NULL`));
  },

  handBack: (run) => write(db, run, 'EXECUTE', { state: 'QUEUED', dueAt: sql`now()`, attempts: 0 }),

  async abandon(run) {
    await db
      .update(runs)
      .set({ work: 'ABANDON' })
      .where(and(held(run), eq(runs.work, 'ADMIT')));
    // Somebody may have completed the start just now.
    const [row] = await db.select({ work: runs.work }).from(runs).where(held(run));
    if (row?.work !== 'ABANDON') throw lost(run);
  },

  async forget(run) {
    await db.delete(runs).where(and(held(run), eq(runs.work, 'ABANDON')));
  },
});

const held = ({ id, lease }: Hold): SQL => sql`(${runs.id} = ${id} AND ${runs.lease} = ${lease})`;
const lost = ({ id }: Hold): LeaseLostError => new LeaseLostError(`the run ${id} is another worker's now`);

/** Counts the run on and writes its events in one statement: the commonest write of all. */
async function appendHeld(
  db: Db,
  run: Hold,
  lastSequence: number,
  events: readonly RunEventBody[],
  usage: TokenUsage,
): Promise<boolean> {
  // What was seen, or was done outside and cannot be done again.
  const shown = events.some(
    (event) => event.kind === 'RunOutputDelta' || (event.kind === 'RunToolCalling' && !event.isRepeatable),
  );
  const { rowCount } = await db.execute(sql`
    WITH run AS (
      UPDATE runs SET last_sequence = last_sequence + ${events.length},
        input_tokens = ${usage.inputTokens}, output_tokens = ${usage.outputTokens},
        tool_calls = ${usage.toolCalls}, output_shown = output_shown OR ${shown}
      WHERE ${held(run)} AND work = 'EXECUTE' AND last_sequence = ${lastSequence}
      RETURNING id)
    ${insertEvents(sql`(SELECT id FROM run)`, lastSequence, events)}
    WHERE EXISTS (SELECT FROM run)`);
  return (rowCount ?? 0) > 0;
}

/**
 * A step in one transaction. The answer to an earlier try may have been lost after it was committed: then the run is
 * still this worker's, and past that step.
 */
async function once(db: Db, run: Hold, work: Work, step: (tx: Executor) => Promise<void>): Promise<void> {
  try {
    await db.transaction(step);
  } catch (error) {
    if (!(error instanceof LeaseLostError)) throw error;
    const [now] = await db.select({ work: runs.work }).from(runs).where(held(run));
    if (!now || now.work === work || now.work === 'EXECUTE') throw error;
  }
}

/** Changes a run that this worker holds and that is at this step. */
async function write(
  db: Executor,
  run: Hold,
  work: Work,
  values: Parameters<ReturnType<typeof db.update<typeof runs>>['set']>[0],
): Promise<void> {
  const rows = await db
    .update(runs)
    .set(values)
    .where(and(held(run), eq(runs.work, work)))
    .returning({ id: runs.id });
  if (rows.length === 0) throw lost(run);
}

/**
 * A lease that ran out while PostgreSQL was away says nothing of its worker, which could not extend it: after a
 * restart all have the time of one lease to do so.
 */
const isLost = (leaseMs: number): SQL =>
  sql`(state <> 'RUNNING' OR pg_postmaster_start_time() < now() - ${leaseMs} * interval '1 millisecond')`;

async function claim(db: Db, works: readonly Work[], limit: number, leaseMs: number): Promise<ClaimedRun[]> {
  const rows = await db
    .update(runs)
    .set({ lease: sql`${runs.lease} + 1`, attempts: sql`${runs.attempts} + 1`, dueAt: inMs(leaseMs) })
    .where(
      // ANY(ARRAY(…)) is evaluated once; a subquery in IN may be evaluated again and take more than its limit.
      sql`${runs.id} = ANY(ARRAY(
        SELECT id FROM runs WHERE work = ANY(${sql.param([...works])}) AND due_at <= now()
          AND ${isLost(leaseMs)}
        ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED))`,
    )
    .returning({ ...getTableColumns(runs), deadlineInMs: millisecondsOf(sql`${runs.deadlineAt} - now()`) });
  return rows.flatMap((row) => (row.work === null ? [] : toClaimed(row, row.work)));
}

const toClaimed = (row: RunRow & { deadlineInMs: number }, work: Work): ClaimedRun => ({
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

const usageColumns = ({ inputTokens, outputTokens, toolCalls }: Omit<RunUsage, 'milliseconds'>) => ({
  inputTokens,
  outputTokens,
  toolCalls,
});

function endOf(outcome: RunOutcome, usage: RunUsage): RunEventBody {
  switch (outcome.state) {
    case 'SUCCEEDED':
      return {
        kind: 'RunSucceeded',
        output: outcome.output,
        usage,
        ...(outcome.finish && { finish: outcome.finish }),
      };
    case 'FAILED':
      return { kind: 'RunFailed', failure: outcome.failure };
    case 'CANCELED':
      return { kind: 'RunCanceled' };
  }
}

/** Adds what was said to the session and forgets what is too old to be read again. */
async function remember(
  db: Executor,
  { id, instanceId, session }: { id: string; instanceId: string; session: string },
  messages: readonly SessionMessage[],
): Promise<void> {
  await db.insert(sessionMessages).values(
    messages.map(({ sender, text }) => ({
      instanceId,
      session,
      runId: id,
      sender,
      text: text.slice(0, MAX_MESSAGE_CHARACTERS).toWellFormed(),
    })),
  );
  await db.execute(sql`
    DELETE FROM session_messages WHERE instance_id = ${instanceId} AND session = ${session} AND id <= (
      SELECT id FROM session_messages WHERE instance_id = ${instanceId} AND session = ${session}
      ORDER BY id DESC OFFSET ${MAX_HISTORY_MESSAGES} LIMIT 1)`);
}
