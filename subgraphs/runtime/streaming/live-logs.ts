import { endsRun, type RunEvent } from '../domain/run/run-event.ts';
import type { Run } from '../domain/run/run.ts';

/** Whose a run is. */
export type LiveRun = Pick<Run, 'id' | 'instanceId' | 'organizationId'>;

/** The newest events of runs that this process writes: who follows one here need not read what it has just stored. */
export interface LiveLogs {
  begin(run: LiveRun, events: readonly RunEvent[]): void;
  /** What was committed of a run. */
  append(runId: string, events: readonly RunEvent[]): void;
  /** Others have written of it, or nobody knows: only its stored log counts. */
  forget(runId: string): void;
  forgetAll(): void;
  /** Those of which nothing came since the last call: it may well be that others write of them by now. */
  forgetQuiet(): void;
  /** One that is under way. Of one that has ended the stored log may have expired meanwhile. */
  find(runId: string): LiveRun | undefined;
  /** As the stored log would be read; undefined where that has to be. */
  read(runId: string, after: number, limit: number): { events: RunEvent[]; ended: boolean } | undefined;
}

interface LiveLog {
  run: LiveRun;
  /** Without a gap, up to the newest. */
  events: RunEvent[];
  characters: number;
  isQuiet: boolean;
}

const MAX_EVENTS = 200;
const MAX_CHARACTERS = 100_000;

export function createLiveLogs(): LiveLogs {
  const logs = new Map<string, LiveLog>();
  return {
    begin(run, events) {
      const { id, instanceId, organizationId } = run;
      logs.set(id, {
        run: { id, instanceId, organizationId },
        events: [...events],
        characters: sizeOf(events),
        isQuiet: false,
      });
    },
    append(runId, events) {
      const log = logs.get(runId);
      const newest = log?.events.at(-1)?.sequence;
      if (!log || events.length === 0) return;
      if (events[0]?.sequence !== (newest ?? 0) + 1) return void logs.delete(runId);
      log.events.push(...events);
      log.characters += sizeOf(events);
      log.isQuiet = false;
      while (log.events.length > MAX_EVENTS || (log.characters > MAX_CHARACTERS && log.events.length > 1))
        log.characters -= sizeOf(log.events.splice(0, 1));
    },
    forget: (runId) => void logs.delete(runId),
    forgetAll: () => logs.clear(),
    forgetQuiet() {
      for (const [runId, log] of logs) {
        if (log.isQuiet) logs.delete(runId);
        log.isQuiet = true;
      }
    },
    find(runId) {
      const { run, events } = logs.get(runId) ?? {};
      const newest = events?.at(-1);
      return newest && endsRun(newest) ? undefined : run;
    },
    read(runId, after, limit) {
      const { events } = logs.get(runId) ?? {};
      const [oldest] = events ?? [];
      const newest = events?.at(-1);
      if (!events || !oldest || !newest) return undefined;
      if (after < oldest.sequence - 1 || after > newest.sequence) return undefined;
      const start = after - oldest.sequence + 1;
      return { events: events.slice(start, start + limit), ended: endsRun(newest) };
    },
  };
}

/** Roughly: what is large in an event are its texts. */
const sizeOf = (events: readonly RunEvent[]): number =>
  events.reduce(
    (sum, event) =>
      sum + 100 + (event.kind === 'RunOutputDelta' ? event.text.length : JSON.stringify(event).length),
    0,
  );
