import { setTimeout as delay } from 'node:timers/promises';
import { RetryBudget } from './retry-budget.ts';
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

  /** `attempt` gets the time that is left. */
  async run<Result>(
    timeoutMs: number,
    signal: AbortSignal | undefined,
    attempt: (timeoutMs: number) => Promise<Result>,
  ): Promise<Result> {
    const deadlineMs = performance.now() + timeoutMs;
    this.#budget.deposit();
    for (let attempts = 1; ; attempts += 1) {
      try {
        return await attempt(deadlineMs - performance.now());
      } catch (error) {
        const mayHelp = error instanceof ConnectionFailure && attempts < MAX_ATTEMPTS;
        // Random, so that those which failed together do not come back together.
        const pauseMs = Math.random() * MAX_FIRST_PAUSE_MS * 2 ** (attempts - 1);
        const isInTime = performance.now() + pauseMs < deadlineMs;
        if (!mayHelp || !isInTime || !this.#budget.withdraw()) throw error;
        // An abort is answered by the attempt, which does not begin any more.
        await delay(pauseMs, undefined, { signal }).catch(() => {});
        this.#onRetry();
      }
    }
  }
}
