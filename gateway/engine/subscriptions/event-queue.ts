export interface Sized {
  /** As it came from the subgraph. */
  readonly bytes: number;
}

export interface QueueLimits {
  readonly maxEvents: number;
  /** A single event may be bigger. */
  readonly maxBytes: number;
}

/** Takes one event after the other; a promise says that there is room for the next one when it is fulfilled. */
export type Take<Event> = (event: Event) => Promise<void> | undefined;

interface Reader<Event> {
  readonly take: Take<Event>;
  /** The queue has been read to its end. */
  readonly onEnd: (error: Error | undefined) => void;
}

/**
 * Events on their way from a socket, which pushes, to whoever takes them; while that goes well, by a call and without
 * a promise. Bounded: a reader that is too slow gets what is queued and then `overflow`, rather than all memory going
 * to events.
 */
export class EventQueue<Event extends Sized> {
  readonly #limits: QueueLimits;
  readonly #overflow: () => Error;
  #pending: Event[] | undefined;
  #bytes = 0;
  #end: { error?: Error } | undefined;
  #reader: Reader<Event> | undefined;
  /** The reader has no room, or is being called: then it is not called again. */
  #isTaking = false;

  constructor(limits: QueueLimits, overflow: () => Error) {
    this.#limits = limits;
    this.#overflow = overflow;
  }

  get isEnded(): boolean {
    return this.#end !== undefined;
  }

  get isFull(): boolean {
    return (this.#pending?.length ?? 0) >= this.#limits.maxEvents || this.#bytes >= this.#limits.maxBytes;
  }

  push(event: Event): void {
    if (this.#end) return;
    if (this.isFull) return this.end(this.#overflow());
    if (this.#reader && !this.#isTaking) {
      this.#give(this.#reader, event);
      this.#goOn();
    } else {
      (this.#pending ??= []).push(event);
      this.#bytes += event.bytes;
    }
  }

  /** What is queued is still taken before the end, or the error, shows. */
  end(error?: Error): void {
    this.#end ??= { error };
    this.#goOn();
  }

  /** Gives all events to one reader; fulfilled after the last of them, or rejected with what `take` throws. */
  drain(take: Take<Event>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#reader = { take, onEnd: (error) => (error ? reject(error) : resolve()) };
      this.#goOn();
    });
  }

  #give(reader: Reader<Event>, event: Event): void {
    this.#isTaking = true;
    try {
      const room = reader.take(event);
      if (!room) {
        this.#isTaking = false;
        return;
      }
      room.then(
        () => this.#hasRoom(),
        (error: unknown) => this.#fail(error),
      );
    } catch (error) {
      this.#fail(error);
    }
  }

  #hasRoom(): void {
    this.#isTaking = false;
    this.#goOn();
  }

  #goOn(): void {
    while (this.#reader && !this.#isTaking) {
      const event = this.#pending?.shift();
      if (event === undefined) {
        if (this.#end) this.#finish(this.#end.error);
        return;
      }
      this.#bytes -= event.bytes;
      this.#give(this.#reader, event);
    }
  }

  #fail(error: unknown): void {
    this.#end = { error: error as Error };
    this.#pending = undefined;
    this.#finish(error as Error);
  }

  #finish(error: Error | undefined): void {
    const reader = this.#reader;
    this.#reader = undefined;
    reader?.onEnd(error);
  }
}
