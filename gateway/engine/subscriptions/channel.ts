import { EventQueue } from './event-queue.ts';
import { isSeen, type ResultEvent } from './events.ts';

/** What may wait for one subscriber; what waits for several of them is kept once. */
const QUEUE_LIMITS = { maxEvents: 100, maxBytes: 256 * 1024 };

/** A subscriber of a channel. */
export interface Seat {
  readonly queue: EventQueue<ResultEvent>;
  /** Where the channel stood when the subscriber came: all that comes after is in the queue. */
  readonly joinedAt: unknown;
  /** The subscriber has read up to `joinedAt` and now sets the pace, with others. */
  goLive(): void;
  /** The subscriber has taken an event. */
  onTaken(): void;
  leave(): void;
}

interface Member<TContext> {
  readonly queue: EventQueue<ResultEvent>;
  readonly context: TContext;
  isLive: boolean;
}

export interface ChannelOptions<TContext> {
  /** Where the events begin. */
  readonly position: unknown;
  /** Reads the events; begins when the first subscriber is there. */
  read(context: () => TContext, signal: AbortSignal): AsyncGenerator<ResultEvent, void, void>;
  /** What ends the queue of a subscriber that is slower than another one. */
  tooSlow(): Error;
  onEnd(): void;
}

/** One subscription at the subgraph, and one execution per event, for all who ask for the same. */
export class Channel<TContext> {
  readonly #options: ChannelOptions<TContext>;
  readonly #members = new Set<Member<TContext>>();
  readonly #closing = new AbortController();
  #position: unknown;
  #hasBegun = false;
  #isRunning = false;
  #wake: (() => void) | undefined;

  constructor(options: ChannelOptions<TContext>) {
    this.#options = options;
    this.#position = options.position;
  }

  /** Where the next event comes after. */
  get position(): unknown {
    return this.#position;
  }

  /** Whether there has been an event. */
  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  join(context: TContext): Seat {
    const queue = new EventQueue<ResultEvent>(QUEUE_LIMITS, this.#options.tooSlow);
    const member = { queue, context, isLive: false };
    this.#members.add(member);
    if (!this.#isRunning) void this.#run();
    return {
      queue,
      joinedAt: this.#position,
      goLive: () => {
        member.isLive = true;
        this.#wake?.();
      },
      onTaken: () => this.#wake?.(),
      leave: () => this.#leave(member),
    };
  }

  #leave(member: Member<TContext>): void {
    member.queue.end();
    this.#members.delete(member);
    if (this.#members.size === 0 && !this.#closing.signal.aborted) {
      this.#closing.abort();
      this.#options.onEnd();
    }
    this.#wake?.();
  }

  /** Ends with the subscription, or when nobody is left. */
  async #run(): Promise<void> {
    this.#isRunning = true;
    const { signal } = this.#closing;
    let failure: Error | undefined;
    try {
      await this.#isWanted();
      if (signal.aborted) return;
      for await (const event of this.#options.read(() => this.#context(), signal)) {
        this.#hasBegun = true;
        this.#position = event.cursor ?? this.#position;
        for (const member of this.#members) this.#give(member, event);
        await this.#isWanted();
        if (signal.aborted) return;
      }
    } catch (error) {
      failure = error as Error;
    } finally {
      if (!signal.aborted) this.#options.onEnd();
      for (const { queue } of this.#members) queue.end(failure);
    }
  }

  #give(member: Member<TContext>, event: ResultEvent): void {
    member.queue.push(event);
    // It has what is queued, and comes back for the rest.
    if (member.queue.isEnded) this.#leave(member);
  }

  /** Waits while all are slow: nothing is read from the subgraph that nobody has room for. */
  async #isWanted(): Promise<void> {
    while (!this.#closing.signal.aborted && !this.#hasRoom()) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #hasRoom(): boolean {
    for (const { isLive, queue } of this.#members) if (isLive && !queue.isFull) return true;
    return false;
  }

  #context(): TContext {
    for (const { context } of this.#members) return context;
    throw new Error('a channel without subscribers does not read');
  }
}

/** Whether who has read up to `cursor` needs nothing from before `joinedAt`. */
export function hasReached(cursor: unknown, joinedAt: unknown): boolean {
  return cursor === joinedAt || isSeen(joinedAt, cursor);
}
