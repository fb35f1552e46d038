export interface Sized {
  /** As it came from the subgraph. */
  readonly bytes: number;
}

export interface QueueLimits {
  readonly maxEvents: number;
  /** A single event may be bigger. */
  readonly maxBytes: number;
}

/**
 * Events on their way from a socket, which pushes, to a reader, which pulls. Bounded: a reader that is too
 * slow gets what is queued and then `overflow`, rather than all memory going to events.
 */
export class EventQueue<Event extends Sized> {
  readonly #pending: Event[] = [];
  readonly #limits: QueueLimits;
  readonly #overflow: () => Error;
  #bytes = 0;
  #end: { error?: Error } | undefined;
  #wake: (() => void) | undefined;

  constructor(limits: QueueLimits, overflow: () => Error) {
    this.#limits = limits;
    this.#overflow = overflow;
  }

  get isEnded(): boolean {
    return this.#end !== undefined;
  }

  get isFull(): boolean {
    return this.#pending.length >= this.#limits.maxEvents || this.#bytes >= this.#limits.maxBytes;
  }

  push(event: Event): void {
    if (this.#end) return;
    if (this.isFull) return this.end(this.#overflow());
    this.#pending.push(event);
    this.#bytes += event.bytes;
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
        this.#bytes -= event.bytes;
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
