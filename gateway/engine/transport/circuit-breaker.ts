export type CircuitState = 'closed' | 'open' | 'half-open';

export interface CircuitOptions {
  /** So many requests in a row that found no connection, or got no answer in time, open the circuit. */
  maxFailures: number;
  /** How long requests are refused before one of them is let through to see. */
  openMs: number;
}

export const DEFAULT_CIRCUIT: CircuitOptions = { maxFailures: 5, openMs: 1_000 };

/** What became of a request, as far as it tells about the subgraph. */
export type Evidence = 'answered' | 'failed' | 'none';

/** Leave to send one request; what became of it must be told. */
export type Leave = (evidence: Evidence) => void;

/** Refuses requests that would only wait for a subgraph which is down, and lets it come back in peace. */
export class CircuitBreaker {
  readonly #options: CircuitOptions;
  readonly #onChange: (state: CircuitState) => void;
  #state: CircuitState = 'closed';
  #failures = 0;
  #openUntilMs = 0;

  constructor(options: CircuitOptions, onChange: (state: CircuitState) => void) {
    this.#options = options;
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
    this.#failures = evidence === 'failed' ? this.#failures + 1 : 0;
    if (this.#failures >= this.#options.maxFailures) this.#open(this.#options.openMs);
  };

  readonly #concludeProbe = (evidence: Evidence): void => {
    if (evidence === 'failed') return this.#open(this.#options.openMs);
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
