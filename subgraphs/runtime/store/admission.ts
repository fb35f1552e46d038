import { and, count, desc, eq, gt, inArray, sql, type SQL } from 'drizzle-orm';
import type { Db, Executor } from '#common/database/database.ts';
import type { Insertion, KeyBudget, NewRun, PlanLimits, RunAdmission } from '../domain/run/ports.ts';
import { appendEvents } from './append-events.ts';
import { toRun } from './run-row.ts';
import { flows, runs } from './tables.ts';

/** How long a start may stand between its steps before a worker takes it back. */
const ADMIT_WITHIN = sql`now() + interval '1 minute'`;

const isOpen = inArray(runs.state, ['QUEUED', 'RUNNING']);

export const createRunAdmission = (db: Db): RunAdmission => ({
  find: (id) => find(db, id),

  insert: (run, limits, maxOpenRuns) =>
    db.transaction(async (tx) => {
      // Starts of one organization take turns, so that each counts those before it.
      await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${run.organizationId}, 0))`);
      const refused =
        (await checkLimits(tx, run, limits)) ??
        (await checkOpenRuns(tx, run, maxOpenRuns)) ??
        (await checkKeyBudget(tx, run, limits.keyBudget));
      if (refused) return (await existing(tx, run.id)) ?? refused;
      const [flow] = await tx.select({ id: flows.id }).from(flows).where(eq(flows.id, run.flowId));
      return flow ? insert(tx, run) : { kind: 'no flow' };
    }),

  async admit(id) {
    await db
      .update(runs)
      .set({ work: 'EXECUTE', dueAt: sql`now()`, attempts: 0 })
      .where(and(eq(runs.id, id), eq(runs.work, 'ADMIT')));
  },

  async refuse(id) {
    await db.delete(runs).where(and(eq(runs.id, id), eq(runs.work, 'ADMIT')));
  },

  requestCancel: (id) =>
    db.transaction(async (tx) => {
      const [row] = await tx.select().from(runs).where(eq(runs.id, id)).for('update');
      if (row?.state === 'QUEUED' && row.work === 'EXECUTE') await cancelQueued(tx, id, row.lastSequence);
      if (row?.state === 'RUNNING') {
        await tx.update(runs).set({ cancelRequested: true }).where(eq(runs.id, id));
        await tx.execute(sql`SELECT pg_notify('run_cancel', ${id})`);
      }
      return find(tx, id);
    }),
});

async function find(db: Executor, id: string) {
  const [row] = await db.select().from(runs).where(eq(runs.id, id));
  return row && toRun(row);
}

async function existing(db: Executor, id: string): Promise<Insertion | undefined> {
  const run = await find(db, id);
  return run && { kind: 'exists', run };
}

async function insert(db: Executor, run: NewRun): Promise<Insertion> {
  const [row] = await db
    .insert(runs)
    .values({
      ...run,
      state: 'QUEUED',
      deadlineAt: sql`now() + ${run.deadlineSeconds} * interval '1 second'`,
      work: 'ADMIT',
      dueAt: ADMIT_WITHIN,
      ...defaults,
    })
    // Another organization may have taken the id a moment ago.
    .onConflictDoNothing()
    .returning();
  if (row) return { kind: 'inserted', run: toRun(row) };
  const other = await existing(db, run.id);
  if (!other) throw new Error(`the run ${run.id} is neither new nor there`);
  return other;
}

const defaults = {
  lastSequence: sql`DEFAULT`,
  outputShown: sql`DEFAULT`,
  inputTokens: sql`DEFAULT`,
  outputTokens: sql`DEFAULT`,
  toolCalls: sql`DEFAULT`,
  chargeCredits: sql`DEFAULT`,
  cancelRequested: sql`DEFAULT`,
  lease: sql`DEFAULT`,
  attempts: sql`DEFAULT`,
  createdAt: sql`DEFAULT`,
};

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

async function checkLimits(db: Executor, run: NewRun, limits: PlanLimits): Promise<Insertion | undefined> {
  const spans = [
    { limit: 'requestsPerMinute', seconds: 60 },
    { limit: 'requestsPerDay', seconds: 86_400 },
  ] as const;
  for (const { limit, seconds } of spans) {
    const value = limits[limit];
    if (value === null) continue;
    if (value <= 0) return { kind: 'limited', limit, value, retryAt: null };
    const retryAt = await placeFreeAt(db, run.instanceId, value, seconds);
    if (retryAt !== undefined) return { kind: 'limited', limit, value, retryAt };
  }
  const value = limits.concurrentRuns;
  if (value === null) return undefined;
  // By its organization as well, which is how open runs are indexed: all others of the instance stay unread.
  const { organizationId, instanceId } = run;
  const open = await countRuns(
    db,
    and(eq(runs.organizationId, organizationId), eq(runs.instanceId, instanceId), isOpen),
  );
  return open >= value ? { kind: 'limited', limit: 'concurrentRuns', value, retryAt: null } : undefined;
}

/** With `limit` runs within the span, the moment at which the first of them leaves it. */
async function placeFreeAt(
  db: Executor,
  instanceId: string,
  limit: number,
  seconds: number,
): Promise<Date | undefined> {
  const [row] = await db
    .select({ createdAt: runs.createdAt })
    .from(runs)
    .where(
      and(eq(runs.instanceId, instanceId), gt(runs.createdAt, sql`now() - ${seconds} * interval '1 second'`)),
    )
    .orderBy(desc(runs.createdAt))
    .offset(limit - 1)
    .limit(1);
  return row && new Date(row.createdAt.getTime() + seconds * 1_000);
}

async function countRuns(db: Executor, where: SQL | undefined): Promise<number> {
  const [row] = await db.select({ count: count() }).from(runs).where(where);
  return row?.count ?? 0;
}

async function checkOpenRuns(db: Executor, run: NewRun, maxOpenRuns: number): Promise<Insertion | undefined> {
  const open = await countRuns(db, and(eq(runs.organizationId, run.organizationId), isOpen));
  return open >= maxOpenRuns ? { kind: 'crowded' } : undefined;
}

/** Open runs count with all that they may cost: the budget of a key is not overdrawn by runs that start together. */
async function checkKeyBudget(
  db: Executor,
  { apiKeyId, budgetCredits }: NewRun,
  budget: KeyBudget | null,
): Promise<Insertion | undefined> {
  if (apiKeyId === null || !budget) return undefined;
  for (const [span, limit] of [
    ['day', budget.perDay],
    ['life', budget.total],
  ] as const) {
    if (limit === null) continue;
    const spent = sql<string>`COALESCE(sum(CASE WHEN ${isOpen} THEN ${runs.budgetCredits} ELSE ${runs.chargeCredits} END), 0)`;
    const recent = span === 'day' ? gt(runs.createdAt, sql`now() - interval '1 day'`) : undefined;
    const [row] = await db
      .select({ spent })
      .from(runs)
      .where(and(eq(runs.apiKeyId, apiKeyId), recent));
    const left = Math.max(0, limit - Number(row?.spent ?? 0));
    if (left < budgetCredits) return { kind: 'key budget', left, span };
  }
  return undefined;
}
