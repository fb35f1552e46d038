import { LightSignal } from '../transport/signal.ts';
import { EventQueue, type Take } from './event-queue.ts';
import { isSeen, type ResultEvent } from './events.ts';

/** What may wait for one subscriber; what waits for several of them is kept once. */
const QUEUE_LIMITS = { maxEvents: 100, maxBytes: 256 * 1024 };

/** A subscriber of a channel. */
export class Seat<TContext, Result> {
  readonly context: TContext;
  readonly queue: EventQueue<ResultEvent<Result>>;
  /** Where the channel stood when the subscriber came: all that comes after is in the queue. */
  readonly joinedAt: unknown;
  readonly #channel: Channel<TContext, Result>;
  /** Whether it sets the pace, with others. */
  #isLive = false;

  constructor(channel: Channel<TContext, Result>, context: TContext, tooSlow: () => Error) {
    this.context = context;
    this.queue = new EventQueue(QUEUE_LIMITS, tooSlow);
    this.joinedAt = channel.position;
    this.#channel = channel;
  }

  get hasRoom(): boolean {
    return this.#isLive && !this.queue.isFull;
  }

  /** The subscriber has read up to `joinedAt`. */
  goLive(): void {
    this.#isLive = true;
    this.#channel.hasRoom();
  }

  /** The subscriber has taken an event. */
  onTaken(): void {
    this.#channel.hasRoom();
  }

  leave(): void {
    this.#channel.leave(this);
  }
}

export interface ChannelOptions<TContext, Result> {
  /** Where the events begin. */
  readonly position: unknown;
  /** Reads the events; begins when the first subscriber is there. */
  read(context: () => TContext, signal: LightSignal, take: Take<ResultEvent<Result>>): Promise<void>;
  /** What ends the queue of a subscriber that is slower than another one. */
  tooSlow(): Error;
  onEnd(): void;
}

/** One subscription at the subgraph, and one execution per event, for all who ask for the same. */
export class Channel<TContext, Result> {
  readonly #options: ChannelOptions<TContext, Result>;
  readonly #seats = new Set<Seat<TContext, Result>>();
  readonly #closing = new LightSignal();
  #position: unknown;
  #hasBegun = false;
  #isRunning = false;
  #wake: (() => void) | undefined;

  constructor(options: ChannelOptions<TContext, Result>) {
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

  join(context: TContext): Seat<TContext, Result> {
    const seat = new Seat(this, context, this.#options.tooSlow);
    this.#seats.add(seat);
    if (!this.#isRunning) void this.#run();
    return seat;
  }

  leave(seat: Seat<TContext, Result>): void {
    seat.queue.end();
    this.#seats.delete(seat);
    if (this.#seats.size === 0 && !this.#closing.aborted) {
      this.#closing.abort();
      this.#options.onEnd();
    }
    this.#wake?.();
  }

  /** Somebody may have room for the next event. */
  hasRoom(): void {
    this.#wake?.();
  }

  /** Ends with the subscription, or when nobody is left. */
  async #run(): Promise<void> {
    this.#isRunning = true;
    let failure: Error | undefined;
    try {
      await this.#isWanted();
      if (this.#closing.aborted) return;
      await this.#options.read(
        () => this.#context(),
        this.#closing,
        (event) => this.#take(event),
      );
    } catch (error) {
      failure = error as Error;
    } finally {
      if (!this.#closing.aborted) this.#options.onEnd();
      for (const { queue } of this.#seats) queue.end(failure);
    }
  }

  #take(event: ResultEvent<Result>): Promise<void> | undefined {
    this.#hasBegun = true;
    this.#position = event.cursor ?? this.#position;
    for (const seat of this.#seats) this.#give(seat, event);
    return this.#isWanted();
  }

  #give(seat: Seat<TContext, Result>, event: ResultEvent<Result>): void {
    seat.queue.push(event);
    // It has what is queued, and comes back for the rest.
    if (seat.queue.isEnded) this.leave(seat);
  }

  /** Waits while all are slow: nothing is read from the subgraph that nobody has room for. */
  #isWanted(): Promise<void> | undefined {
    if (this.#closing.aborted || this.#isAnywhereRoom()) return undefined;
    return new Promise((resolve) => {
      this.#wake = () => {
        if (!this.#closing.aborted && !this.#isAnywhereRoom()) return;
        this.#wake = undefined;
        resolve();
      };
    });
  }

  #isAnywhereRoom(): boolean {
    for (const seat of this.#seats) if (seat.hasRoom) return true;
    return false;
  }

  #context(): TContext {
    for (const { context } of this.#seats) return context;
    throw new Error('a channel without subscribers does not read');
  }
}

/** Whether who has read up to `cursor` needs nothing from before `joinedAt`. */
export function hasReached(cursor: unknown, joinedAt: unknown): boolean {
  return cursor === joinedAt || isSeen(joinedAt, cursor);
}
