import { setTimeout as wait } from 'node:timers/promises';
import type { Resumption } from '../planning/resumption.ts';
import type { SubgraphAnswer } from '../transport/answer.ts';
import { SubgraphError } from '../transport/subgraph-error.ts';

type Events = AsyncGenerator<SubgraphAnswer, void, void>;

const FIRST_DELAY_MS = 50;
const MAX_DELAY_MS = 5_000;
/** After so long without the subgraph, a client is better told than kept waiting. */
const MAX_OUTAGE_MS = 10 * 60_000;

/**
 * Reads a stream on across broken connections: each new one starts after the last cursor seen, so the
 * reader gets every event once. `open` subscribes after a cursor; undefined is the client's own start.
 */
export async function* resume(
  open: (cursor: unknown) => Promise<Events>,
  resumption: Resumption,
  signal: AbortSignal,
): Events {
  let cursor: unknown;
  let failures = 0;
  let downSinceMs: number | undefined;
  for (;;) {
    try {
      for await (const event of await open(cursor)) {
        const next = cursorOf(event, resumption);
        if (next !== undefined) {
          if (isSeen(next, cursor)) continue;
          cursor = next;
        }
        failures = 0;
        downSinceMs = undefined;
        yield event;
      }
      return;
    } catch (error) {
      downSinceMs ??= performance.now();
      if (!isBreak(error) || performance.now() - downSinceMs > MAX_OUTAGE_MS) throw error;
      if (signal.aborted) return;
      // A reader that fell behind has caught up by now; only an outage calls for patience.
      if (error.code === 'SLOW_CONSUMER') continue;
      await backOff(failures, signal);
      failures += 1;
    }
  }
}

function isBreak(error: unknown): error is SubgraphError {
  return error instanceof SubgraphError && error.code !== 'REQUEST_ABORTED' && !isFinal(error.cause);
}

/** Close codes by which a server says that trying again is no use: bad request, unauthorised, forbidden. */
function isFinal(cause: unknown): boolean {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return code === 4400 || code === 4401 || code === 4403 || code === 4406;
}

/** Jitter, so that a thousand streams do not come back in the same millisecond. */
async function backOff(failures: number, signal: AbortSignal): Promise<void> {
  const delayMs = Math.min(FIRST_DELAY_MS * 2 ** failures, MAX_DELAY_MS);
  await wait(delayMs * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => {});
}

function cursorOf(event: SubgraphAnswer, { responseName, cursorName }: Resumption): unknown {
  const field = event.data?.[responseName];
  if (typeof field !== 'object' || field === null) return undefined;
  return (field as Record<string, unknown>)[cursorName] ?? undefined;
}

/** A subgraph that starts again at the cursor instead of after it must not cause a duplicate. */
function isSeen(next: unknown, last: unknown): boolean {
  return typeof next === 'number' && typeof last === 'number' ? next <= last : next === last;
}
