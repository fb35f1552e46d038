import type { Logger } from '../process/logging.ts';

/** Rows that are kept for a while only. */
export interface Sweep {
  /** What they are, for the log. */
  rows: string;
  /**
   * Deletes so many of those that are too old that no statement takes long, and answers how many; 0 when
   * none is left. Skips what somebody else has locked: other processes sweep at the same time.
   */
  deleteBatch(): Promise<number>;
}

export interface Sweeper {
  /** Ends after the batch under way. */
  stop(): Promise<void>;
}

const EVERY_MS = 3_600_000;

/** Sweeps at once, since a process may not live for an hour, and every hour from then on. */
export function startSweeper(sweeps: readonly Sweep[], logger: Logger): Sweeper {
  const abort = new AbortController();
  const sweepAll = async (): Promise<void> => {
    for (const sweep of sweeps) await sweepOut(sweep, logger, abort.signal);
  };
  let sweeping = sweepAll();
  const timer = setInterval(() => (sweeping = sweeping.then(sweepAll)), EVERY_MS);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      abort.abort();
      return sweeping;
    },
  };
}

/** Batch by batch until none is left. What fails is tried again an hour later. */
async function sweepOut({ rows, deleteBatch }: Sweep, logger: Logger, signal: AbortSignal): Promise<void> {
  let count = 0;
  try {
    for (let deleted = 1; deleted > 0 && !signal.aborted; count += deleted) deleted = await deleteBatch();
  } catch (error) {
    logger.warn({ err: error, rows }, 'old rows cannot be deleted');
  }
  if (count > 0) logger.info({ rows, count }, 'old rows were deleted');
}
