import type { Notifications } from '#common/database/notifications.ts';

export interface RunWatch {
  /** Resolves when the run's log may have grown since the last call (or the watch is closed). */
  changed(): Promise<void>;
  close(): void;
}

export interface RunSignals {
  watch(runId: string): RunWatch;
  close(): void;
}

/**
 * Wakes those who follow a run. All of a process's followers share one LISTEN, and a notification
 * touches only the followers of its run.
 */
export async function openRunSignals(notifications: Notifications): Promise<RunSignals> {
  const watchers = new Map<string, Set<() => void>>();
  const unlisten = await notifications.listen('run_events', (runId) => {
    // An empty payload: the connection was away, so that any run may have moved.
    const sets = runId === '' ? [...watchers.values()] : [watchers.get(runId) ?? new Set<() => void>()];
    for (const set of sets) for (const wake of set) wake();
  });
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
    close: unlisten,
  };
}
