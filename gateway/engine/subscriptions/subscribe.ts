import type { Caller } from '../execution/executor.ts';
import { withDigits } from '../json/exact.ts';
import type { Prepared } from '../planning/operations/preparation.ts';
import type { FetchStep } from '../planning/compiling/program/program.ts';
import { SubgraphError } from '../transport/failures/subgraph-error.ts';
import { LinkedSignal, type Signal } from '../transport/signal.ts';
import { hasReached, type Seat } from './channel.ts';
import type { ChannelKey, Channels } from './channels.ts';
import type { Take } from './event-queue.ts';
import { isSeen, type ResultEvent } from './events.ts';
import { lastResult, readEvents, type Subscription, type SubscriptionHost } from './source.ts';
import { tooSlow } from './upstream.ts';

/** As `SubscriptionHost`, with what lets subscribers share. */
export interface SharingHost<TContext, Result> extends SubscriptionHost<TContext, Result> {
  readonly channels: Channels<TContext, Result>;
  /** The same for callers whose answers may be shared; undefined for none. */
  sharingKey(context: TContext): string | undefined;
}

/** Gives one client's results to `take`, until the subscription has ended or the caller's signal ends it. */
export async function follow<TContext, Result>(
  prepared: Prepared,
  primary: FetchStep,
  caller: Caller<TContext> & { signal: Signal },
  host: SharingHost<TContext, Result>,
  take: Take<Result>,
): Promise<void> {
  const subscriber = new Subscriber(prepared, primary, caller, host, take);
  try {
    await subscriber.read();
  } catch (error) {
    if (!caller.signal.aborted) await take(lastResult(error, subscriber.subscription));
  }
}

class Subscriber<TContext, Result> {
  readonly subscription: Subscription<TContext, Result>;
  readonly #context: TContext;
  readonly #signal: Signal;
  readonly #host: SharingHost<TContext, Result>;
  readonly #take: Take<Result>;
  /** The last that the client has seen; undefined before the first. */
  #cursor: unknown;

  constructor(
    prepared: Prepared,
    primary: FetchStep,
    { context, variables, signal }: Caller<TContext> & { signal: Signal },
    host: SharingHost<TContext, Result>,
    take: Take<Result>,
  ) {
    this.subscription = { prepared, primary, variables, host };
    this.#context = context;
    this.#signal = signal;
    this.#host = host;
    this.#take = take;
  }

  /** Takes part in a channel; who falls behind it reads on by itself until it has caught up. */
  async read(): Promise<void> {
    const key = this.#key();
    while (!this.#signal.aborted) {
      const seat = this.#join(key);
      const leave = (): void => seat.leave();
      this.#signal.addEventListener('abort', leave, { once: true });
      try {
        if (await this.#catchUp(seat)) return;
        seat.goLive();
        await seat.queue.drain((event) => {
          seat.onTaken();
          return this.#show(event);
        });
        return;
      } catch (error) {
        if (!this.#resumption || !isTooSlow(error)) throw error;
      } finally {
        this.#signal.removeEventListener('abort', leave);
        seat.leave();
      }
    }
  }

  /** With their defaults and all their digits: who differs in the last of them asks for something else. */
  get #variables(): Readonly<Record<string, unknown>> {
    const { prepared, variables } = this.subscription;
    return withDigits(prepared.coerced, variables) as Record<string, unknown>;
  }

  get #resumption() {
    return this.subscription.prepared.program.resumption;
  }

  get #position(): unknown {
    return this.#cursor ?? this.#resumption?.start(this.#variables);
  }

  #join(key: ChannelKey): Seat<TContext, Result> {
    const { subscription } = this;
    const cursor = this.#cursor;
    return this.#host.channels.join(key, this.#context, {
      position: this.#position,
      read: (context, signal, take) => readEvents(subscription, { cursor, context, signal }, take),
      tooSlow: () => tooSlow(subscription.primary.subgraph),
    });
  }

  /** Reads the events before the seat's first one. True when the subscription has ended meanwhile. */
  async #catchUp(seat: Seat<TContext, Result>): Promise<boolean> {
    if (!this.#resumption || hasReached(this.#position, seat.joinedAt)) return false;
    const reached = new LinkedSignal([this.#signal]);
    const reading = { cursor: this.#cursor, context: () => this.#context, signal: reached };
    try {
      await readEvents(this.subscription, reading, (event) => {
        const room = this.#show(event);
        if (hasReached(this.#position, seat.joinedAt)) reached.abort();
        return room;
      });
    } finally {
      reached.release();
    }
    return !reached.aborted;
  }

  #show(event: ResultEvent<Result>): Promise<void> | undefined {
    if (this.#signal.aborted || isSeen(event.cursor, this.#cursor)) return undefined;
    this.#cursor = event.cursor ?? this.#cursor;
    return this.#take(event.result);
  }

  #key(): ChannelKey {
    const { program } = this.subscription.prepared;
    const identity = this.#host.sharingKey(this.#context);
    if (identity === undefined) return { program, text: undefined };
    const { [program.resumption?.startVariable ?? '']: _start, ...variables } = this.#variables;
    return { program, text: JSON.stringify([variables, identity]) };
  }
}

const isTooSlow = (error: unknown): boolean =>
  error instanceof SubgraphError && error.code === 'SLOW_CONSUMER';
