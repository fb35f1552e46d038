import type { Notifications } from '#common/database/notifications.ts';

export interface RunWatch {
  /** Resolves when the run's log may have grown since the last call (or the watch is closed). */
  changed(): Promise<void>;
  close(): void;
}

export interface RunSignals {
  watch(runId: string): RunWatch;
  /** Has those who follow a run here look at its log. */
  wake(runId: string): void;
  /** The log of a run has grown: wakes those who follow it here, and tells the other processes. */
  grown(runId: string): void;
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
  const wakeFollowers = (runId: string): void => {
    for (const wake of watchers.get(runId) ?? []) wake();
  };
  const wakeAll = (): void => {
    for (const runId of watchers.keys()) wakeFollowers(runId);
  };
  // An empty payload: the connection was away, so that any run may have moved.
  const unlisten = await notifications.listen('run_events', (runId) =>
    runId === '' ? wakeAll() : wakeFollowers(runId),
  );
  const timer = setInterval(wakeAll, LOOK_ANYWAY_MS);
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
    grown(runId) {
      wakeFollowers(runId);
      notifications.notify('run_events', runId);
    },
    close() {
      clearInterval(timer);
      unlisten();
    },
  };
}
