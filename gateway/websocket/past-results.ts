/** What graphql-ws is given in place of results that go past it: it hears of their end alone, and may end them. */
export class PastResults implements AsyncGenerator<never, void, void> {
  readonly #ended: Promise<void>;
  readonly #leave: () => void;

  constructor(ended: Promise<void>, leave: () => void) {
    this.#ended = ended;
    this.#leave = leave;
  }

  async next(): Promise<IteratorReturnResult<void>> {
    await this.#ended;
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorReturnResult<void>> {
    this.#leave();
    return { done: true, value: undefined };
  }

  throw(): Promise<IteratorReturnResult<void>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#leave();
  }
}
