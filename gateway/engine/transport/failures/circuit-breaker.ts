export type CircuitState = 'closed' | 'open' | 'half-open';

export interface CircuitOptions {
  /** So many requests in a row that found no connection, or got no answer in time, open the circuit. */
  maxFailures: number;
  /** How long requests are refused before one of them is let through to see. */
  openMs: number;
}

export const DEFAULT_CIRCUIT: CircuitOptions = { maxFailures: 5, openMs: 1_000 };

/**
 * What became of a request, as far as it tells about the subgraph: an answer that is late may be a
 * dear query's own fault.
 */
export type Evidence = 'answered' | 'failed' | 'late' | 'none';

/** Leave to send one request; what became of it must be told. */
export type Leave = (evidence: Evidence) => void;

/** Refuses requests that would only wait for a subgraph which is down, and lets it come back in peace. */
export class CircuitBreaker {
  readonly #options: CircuitOptions;
  readonly #isAlive: () => Promise<boolean>;
  readonly #onChange: (state: CircuitState) => void;
  #state: CircuitState = 'closed';
  #failures = 0;
  #isExamined = false;
  #openUntilMs = 0;

  /** `isAlive` asks for something that costs nothing. */
  constructor(
    options: CircuitOptions,
    isAlive: () => Promise<boolean>,
    onChange: (state: CircuitState) => void,
  ) {
    this.#options = options;
    this.#isAlive = isAlive;
    this.#onChange = onChange;
    onChange('closed');
  }

  /** Undefined while the circuit is open. */
  admit(): Leave | undefined {
    if (this.#state === 'closed') return this.#conclude;
    if (this.#state === 'half-open' || performance.now() < this.#openUntilMs) return undefined;
    this.#enter('half-open');
    return this.#concludeProbe;
  }

  readonly #conclude = (evidence: Evidence): void => {
    // Of requests that were sent before the circuit opened, which is not closed by old news.
    if (this.#state !== 'closed' || evidence === 'none') return;
    this.#failures = evidence === 'answered' ? 0 : this.#failures + 1;
    if (this.#failures < this.#options.maxFailures) return;
    if (evidence === 'failed') this.#open(this.#options.openMs);
    else void this.#examine();
  };

  /** One caller's dear queries must not shut the subgraph for all: it is asked whether it is there. */
  async #examine(): Promise<void> {
    if (this.#isExamined) return;
    this.#isExamined = true;
    const isAlive = await this.#isAlive();
    this.#isExamined = false;
    if (this.#state !== 'closed') return;
    if (isAlive) this.#failures = 0;
    else this.#open(this.#options.openMs);
  }

  readonly #concludeProbe = (evidence: Evidence): void => {
    if (evidence === 'failed' || evidence === 'late') return this.#open(this.#options.openMs);
    // Nobody waited for its end: the next request is the probe.
    if (evidence === 'none') return this.#open(0);
    this.#failures = 0;
    this.#enter('closed');
  };

  #open(forMs: number): void {
    this.#openUntilMs = performance.now() + forMs;
    this.#enter('open');
  }

  #enter(state: CircuitState): void {
    this.#state = state;
    this.#onChange(state);
  }
}
