import type { Pool } from 'pg';
import type { Logger } from '#common/process/logging.ts';
import { appendEvents } from './audit-log.ts';
import type { AuditSource } from './sources.ts';

export interface AuditCollector {
  /** Takes what waits everywhere; a subgraph that is away keeps its events until it is back. */
  collect(): Promise<void>;
  stop(): Promise<void>;
}

const EVERY_MS = 5_000;

/** Brings the events of all subgraphs into the log, every few seconds and whenever somebody reads it. */
export function startAuditCollector(
  pool: Pool,
  sources: readonly AuditSource[],
  logger: Logger,
): AuditCollector {
  let collecting: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const away = new Set<string>();
  const abort = new AbortController();

  const collectFrom = async (source: AuditSource): Promise<void> => {
    try {
      await drain(pool, source, abort.signal);
      away.delete(source.name);
    } catch (error) {
      if (!away.has(source.name) && !abort.signal.aborted)
        logger.warn({ err: error, subgraph: source.name }, 'audit events cannot be taken; they wait there');
      away.add(source.name);
    }
  };
  const begin = (): Promise<void> => {
    collecting = Promise.all(sources.map(collectFrom))
      .then(() => undefined)
      .finally(() => (collecting = undefined));
    return collecting;
  };
  /** One that is under way may have passed what its caller wants to see: the next one has not. */
  const collect = (): Promise<void> => {
    if (!collecting) return begin();
    return (next ??= collecting.then(() => {
      next = undefined;
      return begin();
    }));
  };
  const timer = setInterval(() => void (collecting ?? begin()), EVERY_MS);
  return {
    collect,
    async stop() {
      clearInterval(timer);
      abort.abort();
      await collecting;
    },
  };
}

async function drain(pool: Pool, source: AuditSource, signal: AbortSignal): Promise<void> {
  let taken: string[] = [];
  do {
    const events = await source.take(taken);
    await appendEvents(pool, events);
    taken = events.map(({ id }) => id);
  } while (taken.length > 0 && !signal.aborted);
}
