import { RetryBudget } from './retry-budget.ts';
import type { Signal } from './signal.ts';
import { ConnectionFailure } from './subgraph-error.ts';

const MAX_ATTEMPTS = 3;
const MAX_FIRST_PAUSE_MS = 25;

/** Repeats what failed for want of a connection, a few times, within the time that the whole of it has. */
export class Retries {
  readonly #budget = new RetryBudget();
  readonly #onRetry: () => void;

  constructor(onRetry: () => void) {
    this.#onRetry = onRetry;
  }

  /** A request has been sent for the first time. */
  begin(): void {
    this.#budget.deposit();
  }

  /** After a first attempt that failed; each further one gets the time that is left. */
  async goOn<Result>(
    failure: unknown,
    deadlineMs: number,
    signal: Signal | undefined,
    attempt: (timeoutMs: number) => Promise<Result>,
  ): Promise<Result> {
    let error = failure;
    for (let attempts = 1; ; attempts += 1) {
      const mayHelp = error instanceof ConnectionFailure && attempts < MAX_ATTEMPTS;
      // Random, so that those which failed together do not come back together.
      const pauseMs = Math.random() * MAX_FIRST_PAUSE_MS * 2 ** (attempts - 1);
      const isInTime = performance.now() + pauseMs < deadlineMs;
      if (!mayHelp || !isInTime || !this.#budget.withdraw()) throw error;
      // An abort is answered by the attempt, which does not begin any more.
      await pause(pauseMs, signal);
      this.#onRetry();
      try {
        return await attempt(deadlineMs - performance.now());
      } catch (again) {
        error = again;
      }
    }
  }
}

function pause(ms: number, signal: Signal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted) end();
  });
}
