import type { ClaimedRun, Work } from '../domain/run/ports.ts';
import type { WorkPorts } from '../domain/run/perform-work.ts';
import { WorkAbort } from '../domain/run/work-abort.ts';
import { createWakeUp } from './wake-up.ts';
import { workOn } from './work-on.ts';

export interface LaneOptions {
  ports: WorkPorts;
  /** The steps that it takes up. */
  works: readonly Work[];
  concurrency: number;
  leaseMs: number;
}

export interface Lane {
  /** Looks for due runs, if the step that was notified is one of this lane's (or unknown). */
  look(notified?: string): void;
  /** Breaks off the work on a run, if this lane is at it. */
  abort(runId: string, reason: WorkAbort): void;
  stop(graceMs: number): Promise<void>;
}

interface Held {
  runId: string;
  abort: AbortController;
  done: Promise<void>;
}

/** Takes up due steps of runs, as many at a time as it has places. */
export function createLane({ ports, works, concurrency, leaseMs }: LaneOptions): Lane {
  const { queue, logger } = ports;
  // Not by the run's id: a lane may claim a run again before its lost first try has ended.
  const held = new Set<Held>();

  const takeUp = (run: ClaimedRun): void => {
    const abort = new AbortController();
    const done = workOn(run, ports, leaseMs, abort).finally(() => {
      held.delete(entry);
      wakeUp.now();
    });
    const entry: Held = { runId: run.id, abort, done };
    held.add(entry);
  };
  const claim = async (): Promise<number | null> => {
    const free = concurrency - held.size;
    if (free > 0) {
      for (const run of await queue.claim(works, free, leaseMs)) takeUp(run);
    }
    // With no place free, the end of a run looks again.
    return held.size < concurrency ? queue.nextDueInMs(works) : null;
  };
  const wakeUp = createWakeUp(claim, (error) => logger.warn({ err: error }, 'cannot look for runs'));

  return {
    look(notified) {
      if (!notified || works.some((work) => work === notified)) wakeUp.now();
    },
    abort(runId, reason) {
      for (const entry of held) if (entry.runId === runId) entry.abort.abort(reason);
    },
    async stop(graceMs) {
      await wakeUp.stop();
      const grace = setTimeout(() => {
        for (const { abort } of held) abort.abort(new WorkAbort('stop'));
      }, graceMs);
      await Promise.all([...held].map(({ done }) => done));
      clearTimeout(grace);
    },
  };
}
