import type { ExecutionResult } from 'graphql';
import type { Caller } from '../execution/executor.ts';
import { withDigits } from '../json/exact.ts';
import type { Prepared } from '../planning/operations/preparation.ts';
import type { FetchStep } from '../planning/compiling/program.ts';
import { SubgraphError } from '../transport/failures/subgraph-error.ts';
import { hasReached, type Seat } from './channel.ts';
import type { ChannelKey, Channels } from './channels.ts';
import { isSeen, type ResultEvent } from './events.ts';
import { lastResult, readEvents, type Subscription, type SubscriptionHost } from './source.ts';
import { Stream } from './stream.ts';
import { tooSlow } from './upstream.ts';

/** As `SubscriptionHost`, with what lets subscribers share. */
export interface SharingHost<TContext> extends SubscriptionHost<TContext> {
  readonly channels: Channels<TContext>;
  /** The same for callers whose answers may be shared; undefined for none. */
  sharingKey(context: TContext): string | undefined;
}

/** One client's subscription; the signal ends it. */
export function subscribe<TContext>(
  prepared: Prepared,
  primary: FetchStep,
  caller: Caller<TContext> & { signal: AbortSignal },
  host: SharingHost<TContext>,
): Stream<ExecutionResult> {
  return new Stream(caller.signal, (signal) => {
    return results(new Subscriber(prepared, primary, caller, host, signal));
  });
}

async function* results<TContext>(
  subscriber: Subscriber<TContext>,
): AsyncGenerator<ExecutionResult, void, void> {
  try {
    for await (const { result } of subscriber.read()) {
      if (subscriber.signal.aborted) return;
      yield result;
    }
  } catch (error) {
    if (!subscriber.signal.aborted) yield lastResult(error, subscriber.subscription);
  }
}

class Subscriber<TContext> {
  readonly signal: AbortSignal;
  readonly subscription: Subscription<TContext>;
  readonly #context: TContext;
  readonly #host: SharingHost<TContext>;
  /** The last that the client has seen; undefined before the first. */
  #cursor: unknown;

  constructor(
    prepared: Prepared,
    primary: FetchStep,
    { context, variables }: Caller<TContext>,
    host: SharingHost<TContext>,
    signal: AbortSignal,
  ) {
    this.subscription = { prepared, primary, variables, host };
    this.#context = context;
    this.#host = host;
    this.signal = signal;
  }

  /** Takes part in a channel; who falls behind it reads on by itself until it has caught up. */
  async *read(): AsyncGenerator<ResultEvent, void, void> {
    const key = this.#key();
    while (!this.signal.aborted) {
      const seat = this.#join(key);
      this.signal.addEventListener('abort', seat.leave, { once: true });
      try {
        if (yield* this.#catchUp(seat)) return;
        seat.goLive();
        for await (const event of seat.queue.read()) {
          seat.onTaken();
          yield* this.#unseen(event);
        }
        return;
      } catch (error) {
        if (!this.#resumption || !isTooSlow(error)) throw error;
      } finally {
        this.signal.removeEventListener('abort', seat.leave);
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

  #join(key: ChannelKey): Seat {
    const { subscription } = this;
    const cursor = this.#cursor;
    return this.#host.channels.join(key, this.#context, {
      position: this.#position,
      read: (context, signal) => readEvents(subscription, { cursor, context, signal }),
      tooSlow: () => tooSlow(subscription.primary.subgraph),
    });
  }

  /** Reads the events before the seat's first one. True when the subscription has ended meanwhile. */
  async *#catchUp(seat: Seat): AsyncGenerator<ResultEvent, boolean, void> {
    if (!this.#resumption || hasReached(this.#position, seat.joinedAt)) return false;
    const reading = { cursor: this.#cursor, context: () => this.#context, signal: this.signal };
    for await (const event of readEvents(this.subscription, reading)) {
      yield* this.#unseen(event);
      if (hasReached(this.#position, seat.joinedAt)) return false;
    }
    return true;
  }

  *#unseen(event: ResultEvent): Generator<ResultEvent, void, void> {
    if (isSeen(event.cursor, this.#cursor)) return;
    this.#cursor = event.cursor ?? this.#cursor;
    yield event;
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
