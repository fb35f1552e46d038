import { endsRun, type RunEvent } from '../domain/run/run-event.ts';
import type { RunLogReader, RunSignals } from './run-signals.ts';

const PAGE = 100;

/**
 * Every event of a run after `after`, until the run ends. What is stored is read page by page, the
 * next page when the consumer has taken the last: a slow one costs one page of memory. Nothing is
 * ever taken from a notification but the hint to read on, so nothing can be missed or come twice.
 */
export function followRun(
  runId: string,
  after: number,
  { log, signals }: { log: RunLogReader; signals: RunSignals },
): AsyncIterableIterator<RunEvent, undefined, undefined> {
  // Watching begins before the first read: what is written in between is not missed.
  const watch = signals.watch(runId);
  let cursor = after;
  let page: RunEvent[] = [];
  let ended = false;
  let closed = false;

  const finish = (): IteratorReturnResult<undefined> => {
    closed = true;
    page = [];
    watch.close();
    return { done: true, value: undefined };
  };
  const wantsMore = (): boolean => page.length === 0 && !ended && !closed;
  const fill = async (): Promise<void> => {
    while (wantsMore()) {
      const read = await log.read(runId, cursor, PAGE);
      page = read.events;
      // Ended, and nothing comes after the cursor: perhaps the caller had seen the end already.
      ended = read.ended && page.length === 0;
      if (page.length === 0 && !ended) await watch.changed();
    }
  };
  return {
    async next() {
      try {
        await fill();
      } catch (error) {
        finish();
        throw error;
      }
      const event = closed ? undefined : page.shift();
      if (!event) return finish();
      cursor = event.sequence;
      if (endsRun(event)) ended = true;
      return { done: false, value: event };
    },
    // Called while next() waits when a subscriber leaves: closing the watch lets next() end too.
    return: async () => finish(),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
