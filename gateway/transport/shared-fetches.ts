import type { SubgraphAnswer } from './answer.ts';
import { aborted } from './subgraph-error.ts';

interface Flight {
  readonly answer: Promise<SubgraphAnswer>;
  readonly controller: AbortController;
  waiters: number;
}

/** Sends what several callers ask for at the same time only once. For queries alone. */
export class SharedFetches {
  readonly #subgraph: string;
  readonly #flights = new Map<string, Flight>();

  constructor(subgraph: string) {
    this.#subgraph = subgraph;
  }

  /** `key` must cover everything that the answer may depend on. */
  fetch(
    key: string,
    signal: AbortSignal,
    send: (signal: AbortSignal) => Promise<SubgraphAnswer>,
  ): Promise<SubgraphAnswer> {
    const flight = this.#flights.get(key) ?? this.#start(key, send);
    flight.waiters += 1;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#leave(key, flight);
        reject(aborted(this.#subgraph));
      };
      signal.addEventListener('abort', leave, { once: true });
      const settled = () => signal.removeEventListener('abort', leave);
      flight.answer.then(resolve, reject).finally(settled);
      if (signal.aborted) leave();
    });
  }

  #start(key: string, send: (signal: AbortSignal) => Promise<SubgraphAnswer>): Flight {
    const controller = new AbortController();
    const answer = send(controller.signal).finally(() => this.#forget(key, flight));
    const flight: Flight = { answer, controller, waiters: 0 };
    this.#flights.set(key, flight);
    return flight;
  }

  /** One caller's abort must not take the answer from the others. */
  #leave(key: string, flight: Flight): void {
    flight.waiters -= 1;
    if (flight.waiters > 0) return;
    this.#forget(key, flight);
    flight.controller.abort();
  }

  #forget(key: string, flight: Flight): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
