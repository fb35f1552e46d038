/**
 * Events on their way from a socket, which pushes, to a reader, which pulls. Bounded: a reader that is too
 * slow gets what is queued and then `overflow`, rather than all memory going to events.
 */
export class EventQueue<Event> {
  readonly #pending: Event[] = [];
  readonly #maxPending: number;
  readonly #overflow: () => Error;
  #end: { error?: Error } | undefined;
  #wake: (() => void) | undefined;

  constructor(maxPending: number, overflow: () => Error) {
    this.#maxPending = maxPending;
    this.#overflow = overflow;
  }

  get isEnded(): boolean {
    return this.#end !== undefined;
  }

  push(event: Event): void {
    if (this.#end) return;
    if (this.#pending.length >= this.#maxPending) return this.end(this.#overflow());
    this.#pending.push(event);
    this.#wake?.();
  }

  /** What is queued is still read before the end, or the error, shows. */
  end(error?: Error): void {
    this.#end ??= { error };
    this.#wake?.();
  }

  async *read(): AsyncGenerator<Event, void, void> {
    for (;;) {
      const event = this.#pending.shift();
      if (event !== undefined) {
        yield event;
      } else if (this.#end) {
        if (this.#end.error) throw this.#end.error;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
