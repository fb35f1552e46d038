import type { Notifications } from '#common/database/notifications.ts';
import type { RunEvent } from '../domain/run/run-event.ts';
import { createLiveLogs, type LiveRun } from './live-logs.ts';

/** Where a run's log is read. */
export interface RunLogReader {
  /** Events after `after`, in order, and whether the run had ended when they were read. */
  read(runId: string, after: number, limit: number): Promise<{ events: RunEvent[]; ended: boolean }>;
}

export interface RunWatch {
  /** Resolves when the run's log may have grown since the last call (or the watch is closed). */
  changed(): Promise<void>;
  close(): void;
}

export interface RunSignals {
  watch(runId: string): RunWatch;
  /** Has those who follow a run here look at its log. */
  wake(runId: string): void;
  /** A run has begun in this process, with these events. */
  begun(run: LiveRun, events: readonly RunEvent[]): void;
  /**
   * The log of a run has grown: wakes those who follow it here, and tells the other processes. By these events, or by
   * nobody knows which.
   */
  grown(runId: string, events?: readonly RunEvent[]): void;
  /** A run that is under way in this process. */
  find(runId: string): LiveRun | undefined;
  /** Reads logs from memory where this process has just written them, else as they are stored. */
  reading(stored: RunLogReader): RunLogReader;
  close(): void;
}

/** A process that dies after it has written and before it has told of it leaves those elsewhere waiting so long. */
const LOOK_ANYWAY_MS = 5_000;

/**
 * Wakes those who follow a run. All of a process's followers share one LISTEN, and a notification
 * touches only the followers of its run.
 */
export async function openRunSignals(notifications: Notifications): Promise<RunSignals> {
  const watchers = new Map<string, Set<() => void>>();
  const live = createLiveLogs();
  const wakeFollowers = (runId: string): void => {
    for (const wake of watchers.get(runId) ?? []) wake();
  };
  const wakeAll = (): void => {
    for (const runId of watchers.keys()) wakeFollowers(runId);
  };
  // From another process. An empty payload: the connection was away, so that any run may have moved.
  const unlisten = await notifications.listen('run_events', (runId) => {
    if (runId === '') {
      live.forgetAll();
      return wakeAll();
    }
    live.forget(runId);
    wakeFollowers(runId);
  });
  const timer = setInterval(() => {
    live.forgetQuiet();
    wakeAll();
  }, LOOK_ANYWAY_MS);
  const tell = (runId: string): void => {
    wakeFollowers(runId);
    notifications.notify('run_events', runId);
  };
  return {
    watch(runId) {
      let changed = false;
      let waiting: (() => void) | undefined;
      const wake = (): void => {
        changed = true;
        waiting?.();
      };
      const set = watchers.get(runId) ?? new Set();
      watchers.set(runId, set.add(wake));
      return {
        async changed() {
          if (!changed) await new Promise<void>((resolve) => (waiting = resolve));
          waiting = undefined;
          changed = false;
        },
        close() {
          set.delete(wake);
          if (set.size === 0 && watchers.get(runId) === set) watchers.delete(runId);
          wake();
        },
      };
    },
    wake: wakeFollowers,
    begun(run, events) {
      live.begin(run, events);
      tell(run.id);
    },
    grown(runId, events) {
      if (events) live.append(runId, events);
      else live.forget(runId);
      tell(runId);
    },
    find: live.find,
    reading: (stored) => ({ read: async (...asked) => live.read(...asked) ?? stored.read(...asked) }),
    close() {
      clearInterval(timer);
      unlisten();
    },
  };
}
