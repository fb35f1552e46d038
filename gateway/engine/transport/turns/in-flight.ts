import { Few } from './few.ts';
import { type AbortListener, LightSignal, type Signal } from '../signal.ts';

/** What became of something that is done once for all who want it. */
type Settle<Value> = (result: Value | Error) => void;

/** Does it; settles once, and does not throw. */
export type Start<Value> = (signal: Signal, settle: Settle<Value>) => void;

/** What comes is charged to all who wait for it, to those who come late as well. */
class FlightSignal extends LightSignal {
  readonly #waiting = new Few<Signal>();
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
    this.#waiting.each((waiting) => waiting.spend?.(bytes));
  }
}

class Flight<Value> {
  readonly caller: string;
  readonly key: string;
  readonly signal = new FlightSignal();
  readonly waiters = new Few<Waiter<Value>>();
  isShared = false;

  constructor(caller: string, key: string) {
    this.caller = caller;
    this.key = key;
  }
}

interface Waiter<Value> {
  readonly settle: Settle<Value>;
  readonly signal: Signal | undefined;
  readonly onAbort: AbortListener | undefined;
}

/** Does what several callers want at the same time only once. */
export class InFlight<Value extends object> {
  readonly #shared = new WeakSet<Value>();
  readonly #flights = new Map<string, Map<string, Flight<Value>>>();
  readonly #aborted: () => Error;

  constructor(aborted: () => Error) {
    this.#aborted = aborted;
  }

  /** The keys must cover everything that the value may depend on. `settle` may be called before this returns. */
  run(
    caller: string,
    key: string,
    signal: Signal | undefined,
    start: Start<Value>,
    settle: Settle<Value>,
  ): void {
    if (signal?.aborted) return settle(this.#aborted());
    const known = this.#flights.get(caller)?.get(key);
    const flight = known ?? new Flight<Value>(caller, key);
    if (known) flight.isShared = true;
    this.#wait(flight, signal, settle);
    if (known) return;
    const flights = this.#flights.get(caller) ?? new Map<string, Flight<Value>>();
    this.#flights.set(caller, flights.set(key, flight));
    start(flight.signal, (result) => this.#land(flight, result));
  }

  /** Whether more than one caller got this very value. */
  isShared(value: Value): boolean {
    return this.#shared.has(value);
  }

  #wait(flight: Flight<Value>, signal: Signal | undefined, settle: Settle<Value>): void {
    const onAbort = signal && ((): void => this.#leave(flight, waiter));
    const waiter: Waiter<Value> = { settle, signal, onAbort };
    flight.waiters.add(waiter);
    if (!signal || !onAbort) return;
    signal.addEventListener('abort', onAbort, { once: true });
    flight.signal.add(signal);
  }

  #land(flight: Flight<Value>, result: Value | Error): void {
    this.#forget(flight);
    if (flight.isShared && !(result instanceof Error)) this.#shared.add(result);
    flight.waiters.each((waiter) => {
      flight.waiters.delete(waiter);
      if (waiter.onAbort) waiter.signal?.removeEventListener('abort', waiter.onAbort);
      waiter.settle(result);
    });
  }

  /** One caller's abort must not take the value from the others. */
  #leave(flight: Flight<Value>, waiter: Waiter<Value>): void {
    if (!flight.waiters.delete(waiter)) return;
    if (waiter.signal) flight.signal.remove(waiter.signal);
    waiter.settle(this.#aborted());
    if (!flight.waiters.isEmpty) return;
    this.#forget(flight);
    flight.signal.abort();
  }

  #forget(flight: Flight<Value>): void {
    const flights = this.#flights.get(flight.caller);
    if (flights?.get(flight.key) !== flight) return;
    flights.delete(flight.key);
    if (flights.size === 0) this.#flights.delete(flight.caller);
  }
}
