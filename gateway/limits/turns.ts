import { setImmediate, setTimeout as delay } from 'node:timers/promises';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Spend } from '../engine/engine.ts';
import { tooMany } from './too-many.ts';

export interface TurnsOptions {
  /** What one caller may cause within a minute, of processors: a busy machine is nobody's fault. */
  maxMsPerMinute: number;
  /** Pieces of work of one caller that may wait at a time. */
  maxWaiting: number;
}

/** Resolves to what it took of processors, in ms. */
type Turn = () => Promise<number>;

/** Says what it takes of processors, in pieces. */
export type Work<T> = (spend: Spend) => T | Promise<T>;

const MINUTE_SECONDS = 60;
/** Whoever has caused more than that within a minute leaves as much time free as they take. */
const PACED_FROM_MS = 1_000;

/**
 * Work that takes long and that callers cause as they like: one piece after the other, callers taking
 * turns. Whoever causes much waits behind nobody but themselves, and is sent away when it is too much.
 */
export class Turns {
  readonly #options: TurnsOptions;
  readonly #spent: RateLimiterMemory;
  /** By caller, the next one first. */
  readonly #waiting = new Map<string, Turn[]>();
  #isRunning = false;
  #onArrival: () => void = () => {};
  /** Until then nothing of a busy caller runs. */
  #restUntilMs = 0;

  constructor(options: TurnsOptions) {
    this.#options = options;
    this.#spent = new RateLimiterMemory({ points: options.maxMsPerMinute, duration: MINUTE_SECONDS });
  }

  /** Rejects with 429 for a caller who has had enough; `isFree` is not counted, and takes turns all the same. */
  async take<T>(caller: string, work: Work<T>, isFree = false): Promise<T> {
    const { maxMsPerMinute, maxWaiting } = this.#options;
    const spent = isFree ? null : await this.#spent.get(caller);
    if (spent && spent.consumedPoints >= maxMsPerMinute) throw tooMany(TOO_MUCH, spent.msBeforeNext);
    const queue = this.#waiting.get(caller) ?? [];
    if (queue.length >= maxWaiting) throw tooMany(TOO_MUCH, 1_000);
    return new Promise((resolve, reject) => {
      queue.push(async () => {
        let cpuMs = 0;
        try {
          resolve(await work((ms) => void (cpuMs += ms)));
        } catch (error) {
          reject(error as Error);
        }
        if (!isFree) await this.#charge(caller, cpuMs);
        return cpuMs;
      });
      this.#waiting.set(caller, queue);
      this.#onArrival();
      void this.#runAll();
    });
  }

  async #runAll(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#waiting.size > 0) {
      const caller = await this.#nextCaller();
      if (caller === undefined) {
        await this.#rest();
        continue;
      }
      const cpuMs = (await this.#nextTurn(caller)?.()) ?? 0;
      if (await this.#isBusy(caller)) this.#restUntilMs = performance.now() + cpuMs;
      // What is known already is answered in between.
      await setImmediate();
    }
    this.#isRunning = false;
  }

  /** Undefined while those who wait have all caused much, and one of them just now. */
  async #nextCaller(): Promise<string | undefined> {
    for (const caller of this.#waiting.keys()) {
      if (performance.now() >= this.#restUntilMs || !(await this.#isBusy(caller))) return caller;
    }
    return undefined;
  }

  /** Until the time is over, or somebody comes. */
  async #rest(): Promise<void> {
    const arrival = new Promise<void>((resolve) => (this.#onArrival = resolve));
    await Promise.race([delay(Math.max(0, this.#restUntilMs - performance.now())), arrival]);
  }

  /** Whether it has caused much already. */
  async #isBusy(caller: string): Promise<boolean> {
    const spent = await this.#spent.get(caller);
    return spent !== null && spent.consumedPoints > PACED_FROM_MS;
  }

  #nextTurn(caller: string): Turn | undefined {
    const queue = this.#waiting.get(caller) ?? [];
    const turn = queue.shift();
    this.#waiting.delete(caller);
    if (queue.length > 0) this.#waiting.set(caller, queue);
    return turn;
  }

  async #charge(caller: string, cpuMs: number): Promise<void> {
    // Rejects when it is spent, which the next one who asks will hear.
    await this.#spent.consume(caller, Math.ceil(cpuMs)).catch(() => {});
  }
}

const TOO_MUCH = 'You send more operations that nobody has sent before than can be planned for you.';
