/**
 * An async generator that can be left at any time. A native one queues `return()` behind the `next()` that
 * waits for an event, so a client that leaves a quiet stream would keep it open for ever.
 */
export class Stream<Item> implements AsyncGenerator<Item, void, void> {
  readonly #controller = new AbortController();
  readonly #items: AsyncGenerator<Item, void, void>;
  readonly #release: () => void;

  constructor(callerSignal: AbortSignal, items: (signal: AbortSignal) => AsyncGenerator<Item, void, void>) {
    const onAbort = (): void => this.#controller.abort(callerSignal.reason);
    callerSignal.addEventListener('abort', onAbort, { once: true });
    if (callerSignal.aborted) onAbort();
    this.#release = () => callerSignal.removeEventListener('abort', onAbort);
    this.#items = items(this.#controller.signal);
  }

  async next(): Promise<IteratorResult<Item, void>> {
    const result = await this.#items.next();
    if (result.done) this.#release();
    return result;
  }

  async return(): Promise<IteratorResult<Item, void>> {
    this.#controller.abort();
    this.#release();
    await this.#items.return();
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
}
