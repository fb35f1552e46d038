import type { Logger } from '#common/logging.ts';
import type { Notifications } from '#common/notifications.ts';
import { LeaseLostError, type ClaimedRun, type RunQueue } from '../domain/run/ports.ts';
import { performWork, type WorkPorts } from '../domain/run/perform-work.ts';
import { WorkAbort } from '../domain/run/work-abort.ts';
import { createWakeUp } from './wake-up.ts';

export interface RunWorkerOptions {
  ports: WorkPorts;
  notifications: Notifications;
  concurrency: number;
  /** A worker that is silent for so long is taken for dead and its runs given to others. */
  leaseMs: number;
}

export interface RunWorker {
  /** Lets the runs under way go on for a while, then hands them back or ends them. */
  stop(graceMs: number): Promise<void>;
}

interface Held {
  abort: AbortController;
  done: Promise<void>;
}

/** Works off the queue of runs; any number of processes may do so on one database. */
export async function startRunWorker(options: RunWorkerOptions): Promise<RunWorker> {
  const { ports, notifications, concurrency, leaseMs } = options;
  const { queue, logger } = ports;
  const held = new Map<string, Held>();

  const claim = async (): Promise<number | null> => {
    const free = concurrency - held.size;
    if (free <= 0) return null;
    for (const run of await queue.claim(free, leaseMs)) {
      const abort = new AbortController();
      const done = work(run, ports, leaseMs, abort).finally(() => {
        held.delete(run.id);
        wakeUp.now();
      });
      held.set(run.id, { abort, done });
    }
    // With no place free, the end of a run looks again.
    return held.size < concurrency ? queue.nextDueInMs() : null;
  };
  const wakeUp = createWakeUp(claim, (error) => logger.warn({ err: error }, 'cannot look for runs'));
  const unlisten = [
    await notifications.listen('runs_due', wakeUp.now),
    // A notification that gets lost is made up for by the next heartbeat.
    await notifications.listen('run_cancel', (id) => held.get(id)?.abort.abort(new WorkAbort('cancel'))),
  ];
  wakeUp.now();

  return {
    async stop(graceMs) {
      for (const stop of unlisten) stop();
      await wakeUp.stop();
      const grace = setTimeout(() => {
        for (const { abort } of held.values()) abort.abort(new WorkAbort('stop'));
      }, graceMs);
      await Promise.all([...held.values()].map(({ done }) => done));
      clearTimeout(grace);
    },
  };
}

async function work(
  run: ClaimedRun,
  ports: WorkPorts,
  leaseMs: number,
  abort: AbortController,
): Promise<void> {
  const { queue, logger } = ports;
  const stopHeartbeat = startHeartbeat(run, queue, logger, leaseMs, abort);
  const deadline = setTimeout(
    () => abort.abort(new WorkAbort('deadline')),
    Math.max(0, Math.min(run.deadlineInMs, 2_147_483_647)),
  );
  try {
    await performWork(run, ports, abort.signal);
  } catch (error) {
    if (error instanceof LeaseLostError) {
      logger.warn({ run: run.id }, "the run is another worker's now");
      return;
    }
    logger.warn({ err: error, run: run.id, work: run.work, attempt: run.attempts }, 'a step of a run failed');
    await queue
      .postpone(run, retryDelayMs(run.attempts))
      .catch((cause: unknown) =>
        logger.warn({ err: cause }, 'cannot put a run back; its lease will run out'),
      );
  } finally {
    clearTimeout(deadline);
    stopHeartbeat();
  }
}

/** Doubles from half a second up to a minute. */
const retryDelayMs = (attempt: number): number => Math.min(500 * 2 ** (attempt - 1), 60_000);

/** Says regularly that the worker is alive, and hears whether the run is still its own. */
function startHeartbeat(
  run: ClaimedRun,
  queue: RunQueue,
  logger: Logger,
  leaseMs: number,
  abort: AbortController,
): () => void {
  const beat = async (): Promise<void> => {
    const answer = await queue.extend(run, leaseMs);
    if (answer === 'lost') abort.abort(new LeaseLostError(`the run ${run.id} is another worker's now`));
    if (answer === 'cancel requested') abort.abort(new WorkAbort('cancel'));
  };
  const timer = setInterval(() => {
    beat().catch((error: unknown) => logger.warn({ err: error, run: run.id }, 'cannot extend a lease'));
  }, leaseMs / 3);
  return () => clearInterval(timer);
}
