import { withoutParameters } from '../database/database-error.ts';
import type { Database } from '../database/database.ts';
import type { Logger } from '../process/logging.ts';
import type { Notifications } from '../database/notifications.ts';
import { RejectedJob } from './rejected-job.ts';
import { claimJobs, extendLease, finishJob, nextDueInMs, retryJob, type Job } from './store.ts';

export interface WorkerOptions<T> {
  queue: string;
  database: Database;
  notifications: Notifications;
  logger: Logger;
  /**
   * Does the work. It may run twice (a worker can die after the last step), so it must be idempotent.
   * A RejectedJob gives the job up at once; any other error is tried again.
   */
  handle(job: Job<T>, signal: AbortSignal): Promise<void>;
  /**
   * Tells whoever waits for the work that nobody tries any more. The job is given up only when this is
   * done: if it fails, or the worker dies before its end, the job is tried once more.
   */
  giveUp?(job: Job<T>): Promise<void>;
  /** An outage that the handler itself has told of, once for all jobs that meet it. */
  isKnown?(error: unknown): boolean;
  concurrency?: number;
  /** A worker that is silent for so long is taken for dead and its job given to another. */
  leaseMs?: number;
  /** How long to wait after a failed attempt (1 is the first). */
  retryDelayMs?: (attempt: number) => number;
}

export interface Worker {
  /** Finishes the jobs under way; after `graceMs` they are aborted and left for the next worker. */
  stop(graceMs?: number): Promise<void>;
}

/** Doubles from one second up to five minutes. */
const exponential = (attempt: number): number => Math.min(1_000 * 2 ** (attempt - 1), 300_000);

/**
 * Works off a queue of the `jobs` table. It wakes on NOTIFY and at the next due time; it does not poll.
 * A job whose worker was killed is due again when its lease runs out.
 */
export async function startWorker<T>(options: WorkerOptions<T>): Promise<Worker> {
  const { queue, database, notifications, logger, concurrency = 4, leaseMs = 15_000 } = options;
  const retryDelayMs = options.retryDelayMs ?? exponential;
  const { pool } = database;
  const running = new Set<Promise<void>>();
  const abort = new AbortController();
  let stopping = false;
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  let timer: NodeJS.Timeout | undefined;

  const work = async (job: Job<T>): Promise<void> => {
    const signal = new AbortController();
    const onStop = () => signal.abort(abort.signal.reason);
    abort.signal.addEventListener('abort', onStop, { once: true });
    const heartbeat = setInterval(() => {
      // Losing the lease means that somebody else does this work now: stop doing it twice.
      extendLease(pool, job, leaseMs)
        .then((mine) => mine || signal.abort(new Error('the lease of the job was lost')))
        .catch((error: unknown) => logger.warn({ err: error, queue }, 'cannot extend the lease of a job'));
    }, leaseMs / 3);
    try {
      await options.handle(job, signal.signal);
      await finishJob(pool, job);
    } catch (error) {
      await giveBack(job, error, signal.signal.aborted);
    } finally {
      clearInterval(heartbeat);
      abort.signal.removeEventListener('abort', onStop);
    }
  };

  const giveBack = async (job: Job<T>, error: unknown, aborted: boolean): Promise<void> => {
    const message = error instanceof Error ? withoutParameters(error.message, error) : String(error);
    const over = error instanceof RejectedJob || (job.attempt >= job.maxAttempts && !aborted);
    const last = over && (await toldTheEnd(job));
    const told = options.isKnown?.(error) ? 'debug' : 'warn';
    logger[last ? 'error' : told](
      { err: error, queue, key: job.key, attempt: job.attempt },
      last ? 'job given up' : 'job failed',
    );
    const delayMs = abort.signal.aborted ? 0 : retryDelayMs(job.attempt);
    await retryJob(pool, job, message, last ? null : delayMs).catch((cause: unknown) =>
      logger.warn({ err: cause, queue }, 'cannot give a job back; its lease will run out'),
    );
  };

  const toldTheEnd = async (job: Job<T>): Promise<boolean> => {
    try {
      await options.giveUp?.(job);
      return true;
    } catch (error) {
      logger.error({ err: error, queue, key: job.key }, 'a job cannot be given up yet');
      return false;
    }
  };

  const claim = async (): Promise<void> => {
    const free = concurrency - running.size;
    if (free > 0) {
      for (const job of await claimJobs<T>(pool, queue, free, leaseMs)) {
        const done: Promise<void> = work(job).finally(() => {
          running.delete(done);
          look();
        });
        running.add(done);
      }
    }
    // With no place free the end of a running job looks again.
    if (running.size < concurrency) schedule(await nextDueInMs(pool, queue));
  };

  const schedule = (dueInMs: number | null): void => {
    clearTimeout(timer);
    if (dueInMs !== null && !stopping) timer = setTimeout(look, Math.min(dueInMs + 1, 2_147_483_647));
  };

  const look = (): void => {
    if (stopping) return;
    if (looking) {
      lookAgain = true;
      return;
    }
    looking = claim()
      .catch((error: unknown) => {
        logger.warn({ err: error, queue }, 'cannot look for jobs');
        schedule(1_000);
      })
      .finally(() => {
        looking = undefined;
        if (lookAgain) {
          lookAgain = false;
          look();
        }
      });
  };

  const unlisten = await notifications.listen('jobs', (notified) => {
    if (notified === queue || notified === '') look();
  });
  look();

  return {
    async stop(graceMs = 5_000) {
      stopping = true;
      unlisten();
      clearTimeout(timer);
      await looking;
      const grace = setTimeout(() => abort.abort(new Error('the worker is stopping')), graceMs);
      await Promise.allSettled(running);
      clearTimeout(grace);
    },
  };
}
