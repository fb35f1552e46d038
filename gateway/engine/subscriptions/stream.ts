import { LinkedSignal, type Signal } from '../transport/signal.ts';
import type { Take } from './event-queue.ts';

interface Waiting<Item> {
  resolve(result: IteratorResult<Item, void>): void;
  reject(error: unknown): void;
}

/**
 * What is pushed, for who pulls: an async generator that begins with the first `next()`, keeps what it reads from
 * waiting for the next one, and can be left at any time. (A native one queues `return()` behind the `next()` that waits
 * for an event, so a client that leaves a quiet stream would keep it open for ever.)
 */
export class Stream<Item> implements AsyncGenerator<Item, void, void> {
  readonly #signal: LinkedSignal;
  readonly #read: (signal: Signal, take: Take<Item>) => Promise<void>;
  readonly #waiting: Waiting<Item>[] = [];
  /** Lets the next item come. */
  #goOn: (() => void) | undefined;
  #reading: Promise<void> | undefined;

  constructor(causes: readonly Signal[], read: (signal: Signal, take: Take<Item>) => Promise<void>) {
    this.#signal = new LinkedSignal(causes);
    this.#read = read;
    this.#signal.addEventListener('abort', () => this.#goOn?.());
  }

  next(): Promise<IteratorResult<Item, void>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#reading ??= this.#run();
      this.#goOn?.();
    });
  }

  async return(): Promise<IteratorResult<Item, void>> {
    this.#signal.abort();
    await (this.#reading ??= this.#run());
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<Item, void>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  /** Never rejects: who waits is told. */
  async #run(): Promise<void> {
    try {
      await this.#read(this.#signal, (item) => this.#take(item));
    } catch (error) {
      this.#waiting.shift()?.reject(error);
    } finally {
      this.#signal.abort();
      // From now on, who asks is told at once.
      this.#goOn = () => {
        for (const { resolve } of this.#waiting.splice(0)) resolve({ done: true, value: undefined });
      };
      this.#goOn();
    }
  }

  /** Called only while somebody waits. */
  #take(item: Item): Promise<void> | undefined {
    this.#waiting.shift()?.resolve({ done: false, value: item });
    if (this.#waiting.length > 0) return undefined;
    return new Promise((resolve) => {
      this.#goOn = () => {
        this.#goOn = undefined;
        resolve();
      };
    });
  }
}
