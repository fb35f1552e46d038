import { RetryBudget } from './retry-budget.ts';
import { ConnectionFailure } from './subgraph-error.ts';

const MAX_ATTEMPTS = 3;
const MAX_FIRST_PAUSE_MS = 25;

/** Says when what failed for want of a connection is repeated: a few times, within the time that the whole of it has. */
export class Retries {
  readonly #budget = new RetryBudget();

  /** A request has been sent for the first time. */
  begin(): void {
    this.#budget.deposit();
  }

  /** How long to wait after so many attempts that failed; undefined for no further one. */
  pauseMs(failure: unknown, attempts: number, deadlineMs: number): number | undefined {
    if (!(failure instanceof ConnectionFailure) || attempts >= MAX_ATTEMPTS) return undefined;
    // Random, so that those which failed together do not come back together.
    const pauseMs = Math.random() * MAX_FIRST_PAUSE_MS * 2 ** (attempts - 1);
    const isInTime = performance.now() + pauseMs < deadlineMs;
    return isInTime && this.#budget.withdraw() ? pauseMs : undefined;
  }
}
