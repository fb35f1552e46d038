import type { Db } from '#common/database/database.ts';
import type { Logger } from '#common/process/logging.ts';
import { reindex } from './search-index.ts';

const INTERVAL_MS = 10_000;

/** Gathers words anew where they are outdated: after an upgrade, and after changes of many products at once. */
export function startReindexing(db: Db, logger: Logger): { stop(): Promise<void> } {
  let stopped = false;
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const work = async (): Promise<void> => {
    while (!stopped && (await reindex(db)) > 0);
  };
  const round = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      logger.warn({ err: error }, 'products could not be indexed; tried again later');
    }
    if (!stopped) timer = setTimeout(() => (running = round()), INTERVAL_MS).unref();
  };
  running = round();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
