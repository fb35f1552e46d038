import type { ClaimedRun, Places, Work } from '../domain/run/ports.ts';
import type { WorkPorts } from '../domain/run/perform-work.ts';
import { WorkAbort } from '../domain/run/work-abort.ts';
import { createWakeUp } from './wake-up.ts';
import { workOn } from './work-on.ts';

const NOT_TO_BE_HAD_MS = 100;
/** Of what other workers hold nobody tells when they are lost. */
const LOOK_AT_LEAST_EVERY_MS = 30_000;

export interface LaneOptions {
  ports: WorkPorts;
  /** The steps that it takes up. */
  works: readonly Work[];
  concurrency: number;
  leaseMs: number;
}

export interface Lane extends Pick<Places, 'reserve'> {
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
  /** Extends its lease. */
  keep(): Promise<void>;
}

/** Takes up due steps of runs, as many at a time as it has places. */
export function createLane({ ports, works, concurrency, leaseMs }: LaneOptions): Lane {
  const { queue, logger } = ports;
  // Not by the run's id: a lane may claim a run again before its lost first try has ended.
  const held = new Set<Held>();
  let reserved = 0;
  let stopped = false;
  /** More may be due than there were places for. */
  let isShort = false;

  const freePlaces = (): number => concurrency - held.size - reserved;

  const takeUp = (run: ClaimedRun): void => {
    const abort = new AbortController();
    const work = async (): Promise<void> => {
      const isDone = await workOn(run, ports, leaseMs, abort);
      held.delete(entry);
      // What was put back is due later, and nobody tells of it.
      if (isShort || !isDone) wakeUp.now();
    };
    const keep = async (): Promise<void> => void (await queue.extend(run, leaseMs));
    const done = work();
    const entry: Held = { runId: run.id, abort, done, keep };
    held.add(entry);
    if (stopped) abort.abort(new WorkAbort('stop'));
  };
  let missed = false;
  const claim = async (): Promise<number | null> => {
    // After a time without the database leases of ours have run out that nobody has taken yet: keep them first.
    if (missed) await Promise.all([...held].map(({ keep }) => keep()));
    missed = false;
    const free = freePlaces();
    const claimed = free > 0 ? await queue.claim(works, free, leaseMs) : [];
    for (const run of claimed) takeUp(run);
    isShort = claimed.length >= free;
    // With no place free, the end of a run looks again.
    if (isShort && held.size > 0) return null;
    const dueInMs = Math.min((await queue.nextDueInMs(works)) ?? Infinity, leaseMs, LOOK_AT_LEAST_EVERY_MS);
    // What is due and was not to be had is in other hands for a while.
    return claimed.length > 0 ? dueInMs : Math.max(dueInMs, NOT_TO_BE_HAD_MS);
  };
  const wakeUp = createWakeUp(claim, (error) => {
    missed = true;
    logger.warn({ err: error }, 'cannot look for runs');
  });

  return {
    look(notified) {
      if (!notified || works.some((work) => work === notified)) wakeUp.now();
    },
    reserve() {
      if (stopped || freePlaces() <= 0) return undefined;
      reserved += 1;
      return {
        leaseMs,
        take(run) {
          reserved -= 1;
          takeUp(run);
        },
        leave() {
          reserved -= 1;
          if (isShort) wakeUp.now();
        },
      };
    },
    abort(runId, reason) {
      for (const entry of held) if (entry.runId === runId) entry.abort.abort(reason);
    },
    async stop(graceMs) {
      stopped = true;
      await wakeUp.stop();
      const grace = setTimeout(() => {
        for (const { abort } of held) abort.abort(new WorkAbort('stop'));
      }, graceMs);
      await Promise.all([...held].map(({ done }) => done));
      clearTimeout(grace);
    },
  };
}
