import { LightSignal, type Signal } from './signal.ts';

interface Flight<Value> {
  readonly value: Promise<Value>;
  readonly signal: FlightSignal;
  waiters: number;
  isShared: boolean;
}

/** What comes is charged to all who wait for it, to those who come late as well. */
class FlightSignal extends LightSignal {
  readonly #waiting = new Set<Signal>();
  #bytes = 0;

  add(waiting: Signal): void {
    if (this.#waiting.has(waiting)) return;
    this.#waiting.add(waiting);
    if (this.#bytes > 0) waiting.spend?.(this.#bytes);
  }

  remove(waiting: Signal): void {
    this.#waiting.delete(waiting);
  }

  override spend(bytes: number): void {
    this.#bytes += bytes;
    for (const waiting of this.#waiting) waiting.spend?.(bytes);
  }
}

/** Does what several callers want at the same time only once. */
export class InFlight<Value extends object> {
  readonly #shared = new WeakSet<Value>();
  readonly #flights = new Map<string, Map<string, Flight<Value>>>();
  readonly #aborted: () => Error;

  constructor(aborted: () => Error) {
    this.#aborted = aborted;
  }

  /** The keys must cover everything that the value may depend on. */
  run(
    caller: string,
    key: string,
    signal: Signal | undefined,
    start: (signal: Signal) => Promise<Value>,
  ): Promise<Value> {
    const flight = this.#flights.get(caller)?.get(key) ?? this.#start(caller, key, start);
    if (flight.waiters > 0) flight.isShared = true;
    flight.waiters += 1;
    if (!signal) return flight.value;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        flight.signal.remove(signal);
        this.#leave(caller, key, flight);
        reject(this.#aborted());
      };
      if (signal.aborted) return leave();
      signal.addEventListener('abort', leave, { once: true });
      flight.signal.add(signal);
      // Not `finally`, which would cost every waiter a promise more.
      const settled = () => signal.removeEventListener('abort', leave);
      flight.value.then(settled, settled);
      flight.value.then(resolve, reject);
    });
  }

  /** Whether more than one caller got this very value. */
  isShared(value: Value): boolean {
    return this.#shared.has(value);
  }

  #start(caller: string, key: string, start: (signal: Signal) => Promise<Value>): Flight<Value> {
    const signal = new FlightSignal();
    const land = async (): Promise<Value> => {
      try {
        const value = await start(signal);
        if (flight.isShared) this.#shared.add(value);
        return value;
      } finally {
        this.#forget(caller, key, flight);
      }
    };
    const flight: Flight<Value> = {
      value: Promise.resolve().then(land),
      signal,
      waiters: 0,
      isShared: false,
    };
    const flights = this.#flights.get(caller) ?? new Map<string, Flight<Value>>();
    this.#flights.set(caller, flights.set(key, flight));
    return flight;
  }

  /** One caller's abort must not take the value from the others. */
  #leave(caller: string, key: string, flight: Flight<Value>): void {
    flight.waiters -= 1;
    if (flight.waiters > 0) return;
    this.#forget(caller, key, flight);
    // Nobody is left to hear of the failure.
    flight.value.catch(() => {});
    flight.signal.abort();
  }

  #forget(caller: string, key: string, flight: Flight<Value>): void {
    const flights = this.#flights.get(caller);
    if (flights?.get(key) !== flight) return;
    flights.delete(key);
    if (flights.size === 0) this.#flights.delete(caller);
  }
}
