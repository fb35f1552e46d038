const MAX_TOKENS = 10;
const TOKENS_PER_REQUEST = 0.1;

/**
 * Retries cost tokens, which requests bring in: over time at most one retry for ten requests. Without it,
 * an outage would multiply the load under which the subgraph comes back.
 */
export class RetryBudget {
  #tokens = MAX_TOKENS;

  deposit(): void {
    this.#tokens = Math.min(MAX_TOKENS, this.#tokens + TOKENS_PER_REQUEST);
  }

  /** Whether there may be one more retry. */
  withdraw(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
