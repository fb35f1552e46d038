import type { Documents } from '../engine/flow-run.ts';

/** A run that ends waits for none of its documents: what is asked for is bounded by itself, and nobody hears of it. */
export function stoppedInTime(documents: Documents, signal: AbortSignal): Documents {
  const inTime =
    <A extends unknown[], T>(ask: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> =>
      untilAborted(signal, () => ask(...args));
  return {
    search: inTime((query, limit) => documents.search(query, limit)),
    texts: inTime(() => documents.texts()),
    save: inTime((name, text) => documents.save(name, text)),
  };
}

async function untilAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason as Error);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work(), aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
