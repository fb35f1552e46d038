import { sql } from 'drizzle-orm';
import { normalEmail } from '#common/identity/email.ts';
import type { Database, Executor } from '#common/database/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import type { Logger } from '#common/process/logging.ts';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import { createStores } from '../store/stores.ts';
import { queues } from '../store/work.ts';
import type { CommerceClient } from './commerce-client.ts';
import { keepEvent } from './events.ts';

const INTERVAL_MS = 5 * 60_000;
/** Looked at again each time: an event may be on its way, and two clocks differ. */
const OVERLAP_MS = 60 * 60_000;
/** How far the very first look goes back. */
const FIRST_LOOK_MS = 30 * 24 * 3_600_000;

/** A Saleor takes 100 entities at once. */
const CUSTOMER_PAGE_SIZE = 100;
/** In one look: a quarter of a million customers are all looked at within a day. */
const CUSTOMER_PAGES = 10;

export interface ReconcileJob {
  /** ISO time: everything that was paid before is known. */
  since: string;
  /** ISO time at which it was to run, which names it. */
  at: string;
  /** The customer whom the last look ended with; the first of all when there is none. */
  customersAfter?: string;
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
    await enqueueLook(transaction, { since }, now);
  });
}

const enqueueLook = (db: Executor, from: Omit<ReconcileJob, 'at'>, runAt: Date): Promise<void> =>
  enqueue(db, {
    queue: queues.reconciler,
    key: runAt.toISOString(),
    payload: { ...from, at: runAt.toISOString() } satisfies ReconcileJob,
    runAt,
    maxAttempts: 1_000_000,
  });

/**
 * Keeps every order that has changed since the last look, most of which are known already, and of some customers, who
 * take turns, whether their address is another.
 */
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
  const customersAfter = await reconcileCustomers(
    { database, commerce },
    job.customersAfter ?? '',
    signal,
  ).catch((error: unknown) => {
    if (!(error instanceof ServiceCallError)) throw error;
    // An app that may not see customers holds back no order.
    logger.error({ err: error }, 'commerce does not tell the addresses of customers');
    return job.customersAfter;
  });
  const since = new Date(Math.max(startedAtMs - OVERLAP_MS, Date.parse(job.since))).toISOString();
  const nextAt = slotAfter(Math.max(startedAtMs, Date.parse(job.at)));
  await enqueueLook(database.db, { since, customersAfter }, nextAt);
}

/** Resolves with whom it ended; undefined at the end of them all. */
async function reconcileCustomers(
  { database: { db }, commerce }: { database: Database; commerce: CommerceClient },
  after: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  let last = after;
  for (let page = 0; page < CUSTOMER_PAGES; page += 1) {
    const known = await createStores(db).afterSale.customersAfter(last, CUSTOMER_PAGE_SIZE);
    if (known.length === 0) return undefined;
    // What is told of later than this is newer than the answer.
    const changedAt = new Date().toISOString();
    const emails = await commerce.customerEmails(
      known.map(({ id }) => id),
      signal,
    );
    for (const { id, email } of known) {
      const now = normalEmail(emails.get(id) ?? email);
      if (now !== email) await keepEvent(db, { kind: 'customer', id, email: now, changedAt });
    }
    last = known.at(-1)?.id ?? last;
    if (known.length < CUSTOMER_PAGE_SIZE) return undefined;
  }
  return last;
}

/**
 * Slots make the next look the same job for whoever comes to this point twice. It must lie after this
 * one even when PostgreSQL's clock is ahead of ours, or it would be this one and the chain would end.
 */
const slotAfter = (timeMs: number): Date => new Date((Math.floor(timeMs / INTERVAL_MS) + 1) * INTERVAL_MS);
