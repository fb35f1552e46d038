import { sql } from 'drizzle-orm';
import type { Database, Executor } from '#common/database/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import type { Logger } from '#common/process/logging.ts';
import { queues } from '../store/work.ts';
import type { CommerceClient } from './commerce-client.ts';
import { keepEvent } from './events.ts';

const INTERVAL_MS = 5 * 60_000;
/** Looked at again each time: an event may be on its way, and two clocks differ. */
const OVERLAP_MS = 60 * 60_000;
/** How far the very first look goes back. */
const FIRST_LOOK_MS = 30 * 24 * 3_600_000;

export interface ReconcileJob {
  /** ISO time: everything that was paid before is known. */
  since: string;
  /** ISO time at which it was to run, which names it. */
  at: string;
}

/** Starts the chain of looks unless one is waiting; goes on from where the last one ended. */
export async function startReconciling({ db }: Database, now = new Date()): Promise<void> {
  await db.transaction(async (transaction) => {
    // Two processes that start together must not start two chains.
    await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${queues.reconciler}))`);
    const { rows } = await transaction.execute<{ waiting: boolean; since: string | null }>(sql`
      SELECT finished_at IS NULL AND failed_at IS NULL AS waiting, payload ->> 'since' AS since
      FROM jobs WHERE queue = ${queues.reconciler} ORDER BY created_at DESC LIMIT 1`);
    if (rows[0]?.waiting) return;
    const since = rows[0]?.since ?? new Date(now.getTime() - FIRST_LOOK_MS).toISOString();
    await enqueueLook(transaction, since, now);
  });
}

const enqueueLook = (db: Executor, since: string, runAt: Date): Promise<void> =>
  enqueue(db, {
    queue: queues.reconciler,
    key: runAt.toISOString(),
    payload: { since, at: runAt.toISOString() } satisfies ReconcileJob,
    runAt,
    maxAttempts: 1_000_000,
  });

/** Keeps every order that has changed since the last look, most of which are known already. */
export async function reconcile(
  { database, commerce, logger }: { database: Database; commerce: CommerceClient; logger: Logger },
  job: ReconcileJob,
  signal: AbortSignal,
): Promise<void> {
  const startedAtMs = Date.now();
  let count = 0;
  for await (const orders of commerce.changedOrders(new Date(job.since), signal)) {
    for (const state of orders) {
      if (!state) logger.error('an order has another form than agreed; it is left out');
      else if (state.paid || state.isCanceled || state.refund)
        await keepEvent(database.db, { kind: 'order', state });
    }
    count += orders.length;
  }
  logger.debug({ count, since: job.since }, 'asked commerce for orders that have changed');
  const since = new Date(Math.max(startedAtMs - OVERLAP_MS, Date.parse(job.since))).toISOString();
  await enqueueLook(database.db, since, slotAfter(Math.max(startedAtMs, Date.parse(job.at))));
}

/**
 * Slots make the next look the same job for whoever comes to this point twice. It must lie after this
 * one even when PostgreSQL's clock is ahead of ours, or it would be this one and the chain would end.
 */
const slotAfter = (timeMs: number): Date => new Date((Math.floor(timeMs / INTERVAL_MS) + 1) * INTERVAL_MS);
