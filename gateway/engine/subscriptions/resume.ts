import type { Resumption } from '../planning/compiling/program/resumption.ts';
import type { SubgraphAnswer } from '../transport/answer.ts';
import { SubgraphError } from '../transport/failures/subgraph-error.ts';
import type { Signal } from '../transport/signal.ts';
import type { Take } from './event-queue.ts';
import { isSeen, type SourceEvent, type UpstreamEvent } from './events.ts';
import { SubscriptionRefused } from './subscription-refused.ts';

const FIRST_DELAY_MS = 50;
const MAX_DELAY_MS = 5_000;
/** After so long without the subgraph, a client is better told than kept waiting... */
const MAX_OUTAGE_MS = 10 * 60_000;
/** ...and sooner, where the subgraph has not been reached at all. */
const MAX_FIRST_OUTAGE_MS = 30_000;
/** A subgraph that is back before its database is says so, for a while. */
const MAX_REFUSALS = 8;

/** Opens the stream after a cursor; undefined is the client's own start. */
export type Open = (cursor: unknown, onConnected: () => void, take: Take<UpstreamEvent>) => Promise<void>;

/**
 * Reads a stream on across broken connections: each new one starts after the last cursor seen, so the
 * reader gets every event once.
 */
export async function resume(
  open: Open,
  from: unknown,
  resumption: Resumption,
  signal: Signal,
  take: Take<SourceEvent>,
): Promise<void> {
  let last = from;
  const outage = new Outage();
  const onConnected = (): void => outage.connected();
  const takeUnseen = ({ answer, bytes }: UpstreamEvent): Promise<void> | undefined => {
    const cursor = cursorOf(answer, resumption);
    // A subgraph that starts again at the cursor instead of after it must not cause a duplicate.
    if (isSeen(cursor, last)) return undefined;
    last = cursor ?? last;
    outage.over();
    return take({ answer, bytes, cursor });
  };
  for (;;) {
    try {
      await open(last, onConnected, takeUnseen);
      return;
    } catch (error) {
      if (signal.aborted) return;
      outage.failed(error);
      // A reader that fell behind has caught up by now; only an outage calls for patience.
      if (!isSlowReader(error)) await wait(outage.delayMs, signal);
    }
  }
}

/** What a stream has been through since its last event. */
class Outage {
  #failures = 0;
  #refusals = 0;
  #sinceMs: number | undefined;
  #wasConnected = false;

  connected(): void {
    this.#wasConnected = true;
  }

  over(): void {
    this.#failures = 0;
    this.#refusals = 0;
    this.#sinceMs = undefined;
  }

  /** Throws the error where trying again is no use. */
  failed(error: unknown): void {
    this.#failures += 1;
    this.#sinceMs ??= performance.now();
    const maxMs = this.#wasConnected ? MAX_OUTAGE_MS : MAX_FIRST_OUTAGE_MS;
    if (performance.now() - this.#sinceMs > maxMs || !this.#isPassing(error)) throw error;
  }

  /** Jitter, so that a thousand streams do not come back in the same millisecond. */
  get delayMs(): number {
    const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (this.#failures - 1), MAX_DELAY_MS);
    return delayMs * (0.5 + Math.random() / 2);
  }

  #isPassing(error: unknown): boolean {
    if (error instanceof SubscriptionRefused) {
      this.#refusals += 1;
      return error.isFault && this.#refusals <= MAX_REFUSALS;
    }
    return error instanceof SubgraphError && error.code !== 'REQUEST_ABORTED' && !isFinal(error.cause);
  }
}

/** Ends early with the signal. */
function wait(delayMs: number, signal: Signal): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const timer = setTimeout(over, delayMs);
    signal.addEventListener('abort', over);
  });
}

const isSlowReader = (error: unknown): boolean =>
  error instanceof SubgraphError && error.code === 'SLOW_CONSUMER';

/** Close codes by which a server says that trying again is no use: bad request, unauthorised, forbidden. */
function isFinal(cause: unknown): boolean {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return code === 4400 || code === 4401 || code === 4403 || code === 4406;
}

function cursorOf(answer: SubgraphAnswer, { responseName, cursorName }: Resumption): unknown {
  const field = answer.data?.[responseName];
  if (typeof field !== 'object' || field === null) return undefined;
  return (field as Record<string, unknown>)[cursorName] ?? undefined;
}
