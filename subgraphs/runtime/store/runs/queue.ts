import { and, eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import { gather } from '#common/database/gather.ts';
import {
  MAX_HISTORY_MESSAGES,
  MAX_MESSAGE_CHARACTERS,
} from '../../domain/engine/components/conversation/memory.ts';
import { NOTHING_USED, type Usage } from '#common/pricing/run-pricing.ts';
import type { TokenUsage } from '../../domain/engine/cost-meter.ts';
import type { SessionMessage } from '../../domain/engine/flow-run.ts';
import {
  LeaseLostError,
  type ClaimedRun,
  type Hold,
  type RunQueue,
  type Work,
} from '../../domain/run/ports.ts';
import type { RunEvent, RunEventBody } from '../../domain/run/run-event.ts';
import { isFinished, type RunOutcome } from '../../domain/run/run.ts';
import type { RunSignals } from '../../streaming/run-signals.ts';
import { listed, written } from './append-events.ts';
import { countUsage, lockMeter, releasePlace } from './meters.ts';
import { claimedColumns, millisecondsOf, toClaimed } from './run-row.ts';
import { runs, sessionMessages } from '../tables.ts';

const inMs = (ms: number): SQL => sql`now() + ${ms} * interval '1 millisecond'`;
const done = { work: null, dueAt: null };

/** What one worker writes of one run; see `write_runs`. */
interface Step extends Hold {
  lastSequence: number;
  events: readonly RunEventBody[];
  usage: TokenUsage;
  begins?: boolean;
  end?: { outcome: RunOutcome; chargeCredits: number };
}

type End = Hold & { settled: boolean; retryInMs: number };

/**
 * The queue is the table of runs itself: a step is due, is leased, and makes the next step due. What several runs of
 * this process write at the same time is one statement. `grown` hears of every run that has new events.
 */
export function createRunQueue(db: Db, grown: RunSignals['grown']): RunQueue {
  const writeStep = gather((steps: readonly Step[]) => writeSteps(db, steps), { writers: 2 });
  const writeEnd = gather((ends: readonly End[]) => writeEnds(db, ends));
  const writeLease = gather((leases: readonly (Hold & { leaseMs: number })[]) => extendLeases(db, leases));
  const step = async (given: Step): Promise<void> => {
    const at = await writeStep(given);
    if (!at) await demandWritten(db, given);
    tellOf(given, at);
  };
  /** What was written at an earlier try, of which no answer came, has to be read. */
  const tellOf = ({ id, lastSequence, events }: Step, at: Date | undefined): void => {
    if (events.length > 0) grown(id, at && written(id, lastSequence, events, at));
  };

  return {
    claim: (works, limit, leaseMs) => claim(db, works, limit, leaseMs),

    async nextDueInMs(works) {
      const [row] = await db
        .select({ dueInMs: sql<number | null>`${millisecondsOf(sql`min(${runs.dueAt}) - now()`)}` })
        .from(runs)
        .where(inArray(runs.work, [...works]));
      return row?.dueInMs == null ? null : Math.max(0, row.dueInMs);
    },

    extend: ({ id, lease }, leaseMs) => writeLease({ id, lease, leaseMs }),

    begin: (run, events, usage) =>
      step({ ...hold(run), lastSequence: run.lastSequence, events, usage, begins: true }),

    append: (run, lastSequence, events, usage) => step({ ...hold(run), lastSequence, events, usage }),

    async saveOutcome(run, { lastSequence, events, usage, outcome, charge, messages }) {
      const endAfter = (before: Usage): Step => {
        const chargeCredits = charge?.(before) ?? 0;
        return { ...hold(run), lastSequence, events, usage, end: { outcome, chargeCredits } };
      };
      const { session } = run;
      if (run.meterPlace === null && (session === null || messages.length === 0)) {
        const given = endAfter(NOTHING_USED);
        await step(given);
        return given.end?.chargeCredits ?? 0;
      }
      let at: Date | undefined;
      await once(db, run, 'EXECUTE', async (tx) => {
        const before = run.meterPlace === null ? undefined : await lockMeter(tx, run.id);
        [at] = await writeSteps(tx, [endAfter(before ?? NOTHING_USED)]);
        if (!at) throw lost(run);
        if (before && charge) await countUsage(tx, run.id, before, usage);
        else if (before) await releasePlace(tx, run.id);
        if (session !== null && messages.length > 0) await remember(tx, { ...run, session }, messages);
      });
      tellOf(endAfter(NOTHING_USED), at);
      // Read back: an earlier try may have done all of it, and its answer been lost.
      const [row] = await db
        .select({ chargeCredits: runs.chargeCredits })
        .from(runs)
        .where(eq(runs.id, run.id));
      if (!row) throw lost(run);
      return row.chargeCredits;
    },

    async conclude(run, options) {
      const last = await writeEnd({ ...hold(run), ...options });
      if (!last) {
        // The answer to an earlier try may have been lost after it was committed.
        const [now] = await db.select({ state: runs.state }).from(runs).where(held(run));
        if (!now || !isFinished(now)) throw lost(run);
      }
      grown(run.id, last && [last]);
    },

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

    forget: (run) =>
      db.transaction(async (tx) => {
        const meter = await lockMeter(tx, run.id);
        const isAbandoned = and(held(run), eq(runs.work, 'ABANDON'));
        const [row] = await tx.select({ id: runs.id }).from(runs).where(isAbandoned).for('update');
        if (!row) return;
        if (meter) await releasePlace(tx, run.id);
        await tx.delete(runs).where(eq(runs.id, run.id));
      }),
  };
}

const held = ({ id, lease }: Hold): SQL => sql`(${runs.id} = ${id} AND ${runs.lease} = ${lease})`;
const lost = ({ id }: Hold): LeaseLostError => new LeaseLostError(`the run ${id} is another worker's now`);

const hold = ({ id, lease }: Hold): Hold => ({ id, lease });

/** When each of the steps was written, in their order; undefined of those that were not. */
async function writeSteps(db: Executor, steps: readonly Step[]): Promise<(Date | undefined)[]> {
  const given = steps.map(({ id, lease, lastSequence, events, usage, begins = false, end }) => ({
    id,
    lease,
    last_sequence: lastSequence,
    events: listed(events),
    begins,
    input_tokens: usage.inputTokens,
    output_tokens: usage.outputTokens,
    tool_calls: usage.toolCalls,
    shown: events.some(isSeen),
    outcome: end?.outcome ?? null,
    charge: end?.chargeCredits ?? null,
  }));
  const rows = await db
    .select(writtenColumns)
    .from(sql`write_runs(${sql.placeholder('steps')})`)
    .prepare('write_runs')
    .execute({ steps: JSON.stringify(given) });
  return steps.map((step) => {
    const row = ofHold(step, rows);
    return row && new Date(row.writtenAt);
  });
}

/** What was seen, or was done outside and cannot be done again. */
const isSeen = (event: RunEventBody): boolean =>
  event.kind === 'RunOutputDelta' ||
  (event.kind === 'RunToolCalling' && !event.isRepeatable) ||
  (event.kind === 'RunLogged' && event.isOutside === true);

/** The answer to an earlier try may have been lost after it was committed. */
async function demandWritten(db: Db, { id, lease, lastSequence, events, end }: Step): Promise<void> {
  const [now] = await db
    .select({ lastSequence: runs.lastSequence, work: runs.work })
    .from(runs)
    .where(held({ id, lease }));
  const isWritten = end
    ? now && now.work !== 'EXECUTE'
    : events.length > 0 && now?.lastSequence === lastSequence + events.length;
  if (!isWritten) throw lost({ id, lease });
}

/** The last event of each run that was ended. */
async function writeEnds(db: Db, ends: readonly End[]): Promise<(RunEvent | undefined)[]> {
  const given = ends.map(({ retryInMs, ...end }) => ({ ...end, retry_ms: retryInMs }));
  const rows = await db
    .select({ ...writtenColumns, lastEvent: sql<RunEventBody & { sequence: number }>`last_event` })
    .from(sql`conclude_runs(${sql.placeholder('ends')})`)
    .prepare('conclude_runs')
    .execute({ ends: JSON.stringify(given) });
  return ends.map((end) => {
    const row = ofHold(end, rows);
    return row && { ...row.lastEvent, runId: end.id, at: new Date(row.writtenAt) };
  });
}

/** What a function that writes of several runs answers of each that it has written of. */
const writtenColumns = {
  run: sql<string>`run`,
  holder: sql<number>`holder`,
  writtenAt: sql<string>`written_at`,
};
interface Written {
  run: string;
  holder: number;
}

const ofHold = <T extends Written>({ id, lease }: Hold, rows: readonly T[]): T | undefined =>
  rows.find(({ run, holder }) => run === id && holder === lease);

async function extendLeases(
  db: Db,
  leases: readonly (Hold & { leaseMs: number })[],
): Promise<('held' | 'cancel requested' | 'lost')[]> {
  const { rows } = await db.execute<{ id: string; lease: number; canceled: boolean }>(sql`
    UPDATE runs SET due_at = now() + given."leaseMs" * interval '1 millisecond'
    FROM jsonb_to_recordset(${JSON.stringify(leases)}) AS given (id uuid, lease integer, "leaseMs" integer)
    -- By the ids as well: a planner would take the few for many, and read all runs.
    WHERE runs.id = ANY(${sql.param(leases.map(({ id }) => id))}::uuid[])
      AND runs.id = given.id AND runs.lease = given.lease AND runs.work IS NOT NULL
    RETURNING runs.id, runs.lease, runs.cancel_requested AS canceled`);
  return leases.map(({ id, lease }) => {
    const row = rows.find((one) => one.id === id && one.lease === lease);
    if (!row) return 'lost';
    return row.canceled ? 'cancel requested' : 'held';
  });
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
    .returning({ ...getTableColumns(runs), ...claimedColumns });
  return rows.flatMap((row) => (row.work === null ? [] : toClaimed(row, row.work)));
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
