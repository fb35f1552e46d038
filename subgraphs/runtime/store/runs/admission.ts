import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { AuditEvent } from '#common/audit/audit-event.ts';
import { currentRecording } from '#common/audit/recording.ts';
import type { Db, Executor } from '#common/database/database.ts';
import { gather } from '#common/database/gather.ts';
import type {
  ClaimedRun,
  Insertion,
  KeyBudget,
  NewRun,
  PlanLimits,
  RunAdmission,
  StartLimitsLeft,
  TakenAtOnce,
} from '../../domain/run/ports.ts';
import type { Run } from '../../domain/run/run.ts';
import { lockMeter, releasePlace, usedThisMonth } from './meters.ts';
import type { RunSignals } from '../../streaming/run-signals.ts';
import { appendEvents, listed, written } from './append-events.ts';
import { claimedColumns, toClaimed, toRun } from './run-row.ts';
import { runs } from '../tables.ts';

/** Whoever hears of runs that have new events. */
type Signals = Pick<RunSignals, 'begun' | 'grown'>;

export function createRunAdmission(db: Db, { begun, grown }: Signals): RunAdmission {
  const [insertion, admission] = [prepareInsertion(db), prepareAdmission(db)];
  const insertTogether = gather((starts: readonly Start[]) => insertRuns(insertion, starts));
  const admitTogether = gather((ids: readonly Admission[]) => admitRuns(admission, ids));
  return {
    find: (id) => find(db, id),

    async insert(run, limits, maxOpenRuns) {
      const recording = currentRecording();
      const event = recording?.take();
      const giveBack = (): void => {
        if (event) recording?.giveBack();
      };
      const answer = await insertTogether({ run, limits, maxOpenRuns, event }).catch((error: unknown) => {
        giveBack();
        throw error;
      });
      if (answer.kind !== 'inserted') giveBack();
      if (answer.kind !== 'exists') return answer;
      const other = await find(db, run.id);
      if (!other) throw new Error(`the run ${run.id} is neither new nor there`);
      return { kind: 'exists', run: other };
    },

    async admit(id, taken) {
      const recording = currentRecording();
      const wasTaken = recording?.isTaken;
      const event = recording?.takeLast(id);
      const giveBack = (): void => {
        if (event && !wasTaken) recording?.giveBack();
      };
      try {
        const run = await admitTogether({ id, taken, event });
        if (!run) giveBack();
        else if (event) recording?.completed(event);
        if (run && 'lease' in run && run.hasBegun && run.startedAt)
          begun(run, written(id, 0, taken?.beginning ?? [], run.startedAt));
        return run;
      } catch (error) {
        giveBack();
        throw error;
      }
    },

    usedThisMonth: (instanceId) => usedThisMonth(db, instanceId),

    refuse: (id) =>
      db.transaction(async (tx) => {
        const meter = await lockMeter(tx, id);
        const [row] = await tx
          .select({ id: runs.id })
          .from(runs)
          .where(and(eq(runs.id, id), eq(runs.work, 'ADMIT')))
          .for('update');
        if (!row) return;
        if (meter) await releasePlace(tx, id);
        await tx.delete(runs).where(eq(runs.id, id));
      }),

    async requestCancel(id) {
      const run = await db.transaction(async (tx) => {
        const meter = await lockMeter(tx, id);
        const [row] = await tx.select().from(runs).where(eq(runs.id, id)).for('update');
        if (row?.state === 'QUEUED' && row.work === 'EXECUTE') {
          if (meter) await releasePlace(tx, id);
          await cancelQueued(tx, id, row.lastSequence);
        }
        if (row?.state === 'RUNNING') {
          await tx.update(runs).set({ cancelRequested: true }).where(eq(runs.id, id));
          await tx.execute(sql`SELECT pg_notify('run_cancel', ${id})`);
        }
        return find(tx, id);
      });
      grown(id);
      return run;
    },
  };
}

async function find(db: Executor, id: string) {
  const [row] = await db.select().from(runs).where(eq(runs.id, id));
  return row && toRun(row);
}

interface Start {
  run: NewRun;
  limits: PlanLimits & { keyBudget: KeyBudget | null };
  maxOpenRuns: number;
  /** Of the mutation that starts it: it goes with the run, in the same transaction. */
  event: AuditEvent | undefined;
}

type Inserted =
  | Exclude<Insertion, { kind: 'inserted' | 'exists' }>
  | Extract<Insertion, { kind: 'inserted' }>
  | { kind: 'exists' };

/** See `insert_runs`. A connection plans it once, as each statement of a run's life: that takes longer than a short one does. */
const prepareInsertion = (db: Db) =>
  db
    .select({ place: sql<number>`place`, answer: sql<Answer>`answer` })
    .from(sql`insert_runs(${sql.placeholder('starts')})`)
    .prepare('insert_runs');

async function insertRuns(
  insertion: ReturnType<typeof prepareInsertion>,
  starts: readonly Start[],
): Promise<Inserted[]> {
  const given = starts.map(({ run, limits, maxOpenRuns, event }, place) => ({
    place,
    id: run.id,
    instance_id: run.instanceId,
    organization_id: run.organizationId,
    flow_id: run.flowId,
    content_hash: run.contentHash,
    session: run.session,
    input: run.input,
    terms: run.terms,
    budget: run.budgetCredits,
    asked_budget: run.asked.budgetCredits,
    tiers:
      run.placePrices?.map(({ upTo, costCredits, budgetCredits }) => ({
        upTo,
        cost: costCredits,
        budget: budgetCredits,
      })) ?? null,
    deadline_seconds: run.deadlineSeconds,
    asked: run.asked,
    offering_id: run.offeringId,
    publisher_id: run.publisherId,
    api_key_id: run.apiKeyId,
    requests_per_minute: limits.requestsPerMinute,
    requests_per_day: limits.requestsPerDay,
    concurrent_runs: limits.concurrentRuns,
    max_open: maxOpenRuns,
    key_per_day: limits.keyBudget?.perDay ?? null,
    key_total: limits.keyBudget?.total ?? null,
    event: event ?? null,
  }));
  const rows = await insertion.execute({ starts: JSON.stringify(given) });
  const answers = new Map(rows.map(({ place, answer }) => [place, answer]));
  return starts.map(({ run }, place) => {
    const answer = answers.get(place);
    if (!answer) throw new Error(`nothing became of the start of ${run.id}`);
    if (answer.kind === 'inserted') {
      const { kind, budget, limits } = answer;
      return { kind, run: { ...run, budgetCredits: budget }, limits };
    }
    if (answer.kind !== 'limited') return answer;
    return { ...answer, retryAt: answer.retryAt === null ? null : new Date(answer.retryAt) };
  });
}

type Answer =
  | Exclude<Insertion, { kind: 'inserted' | 'exists' | 'limited' }>
  | { kind: 'inserted'; budget: number; limits: StartLimitsLeft }
  | { kind: 'exists' }
  | {
      kind: 'limited';
      limit: keyof PlanLimits;
      value: number;
      retryAt: string | null;
      limits: StartLimitsLeft;
    };

interface Admission {
  id: string;
  taken: TakenAtOnce | undefined;
  event: AuditEvent | undefined;
}

/** In the place of the table: what the function answers are its rows. */
function prepareAdmission(db: Db) {
  const answered = db.$with('runs', {}).as(sql`SELECT * FROM admit_runs(${sql.placeholder('admissions')})`);
  return db
    .with(answered)
    .select({ ...getTableColumns(runs), ...claimedColumns })
    .from(runs)
    .prepare('admit_runs');
}

/** With a lease the run is in a worker's hands at once, and nobody is told to look for it; see `admit_runs`. */
async function admitRuns(
  admission: ReturnType<typeof prepareAdmission>,
  given: readonly Admission[],
): Promise<(ClaimedRun | Run | undefined)[]> {
  const admissions = given.map(({ id, taken, event }) => ({
    id,
    lease_ms: taken?.leaseMs ?? null,
    events: listed(taken?.beginning ?? []),
    event: event ?? null,
  }));
  const rows = await admission.execute({ admissions: JSON.stringify(admissions) });
  const admitted = new Map(rows.map((row) => [row.id, row]));
  return given.map(({ id, taken }) => {
    const row = admitted.get(id);
    return row && (taken ? toClaimed(row, 'EXECUTE', taken.beginning.length > 0) : toRun(row));
  });
}

/** Nobody works on it: it ends here and now, and billing is told to release what it held. */
async function cancelQueued(db: Executor, id: string, lastSequence: number): Promise<void> {
  await appendEvents(db, id, lastSequence, [{ kind: 'RunCanceled' }]);
  await db
    .update(runs)
    .set({
      state: 'CANCELED',
      outcome: { state: 'CANCELED' },
      lastSequence: lastSequence + 1,
      finishedAt: sql`now()`,
      work: 'SETTLE',
      dueAt: sql`now()`,
    })
    .where(eq(runs.id, id));
}
