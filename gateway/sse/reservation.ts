import { randomUUID } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';
import type { Operations, ReadyOperation } from '../operations/operations.ts';
import type { ResultStream } from '../operations/result-stream.ts';
import type { EventStream } from './event-stream.ts';

/** How long a client may take to come for the stream that it has reserved. */
const CONNECT_MS = 10_000;

interface Running {
  results?: ResultStream;
}

/** The one event stream of a client, and the operations whose results it carries. */
export class Reservation {
  /** The ticket: whoever has it may open the stream. */
  readonly token = randomUUID();
  /** Who made it; nobody else may run operations on it. */
  readonly owner: string;
  readonly #connected = Promise.withResolvers<EventStream>();
  readonly #leaving = new AbortController();
  readonly #operations = new Map<string, Running>();
  readonly #timer: NodeJS.Timeout;
  readonly #onEnd: () => void;
  #events: EventStream | undefined;

  constructor(owner: string, onEnd: () => void) {
    this.owner = owner;
    this.#onEnd = onEnd;
    // Nobody may wait for what is rejected when the client never comes.
    this.#connected.promise.catch(() => {});
    this.#timer = setTimeout(() => this.end(), CONNECT_MS);
  }

  /** Ends when the client is gone. */
  get signal(): AbortSignal {
    return this.#leaving.signal;
  }

  get isConnected(): boolean {
    return this.#events !== undefined;
  }

  /** Operations under way. */
  get size(): number {
    return this.#operations.size;
  }

  connect(events: EventStream): void {
    clearTimeout(this.#timer);
    this.#events = events;
    this.#connected.resolve(events);
  }

  has(id: string): boolean {
    return this.#operations.has(id);
  }

  /** Sends the operation's results down the stream; never rejects. */
  async run(id: string, ready: ReadyOperation, operations: Operations): Promise<void> {
    const running: Running = {};
    this.#operations.set(id, running);
    const result = await operations.run(ready);
    try {
      const events = await this.#connected.promise;
      if (Symbol.asyncIterator in result) await this.#stream(id, running, result, events);
      else await events.nextOf(id, result);
      if (this.#operations.get(id) === running) await events.completeOf(id);
    } catch {
      if (Symbol.asyncIterator in result) await result.return();
    } finally {
      if (this.#operations.get(id) === running) this.#operations.delete(id);
    }
  }

  stop(id: string): void {
    void this.#operations.get(id)?.results?.return();
    this.#operations.delete(id);
  }

  /** Each operation ends with these errors, and so does the stream. */
  async fail(errors: FormattedExecutionResult['errors']): Promise<void> {
    const ids = [...this.#operations.keys()];
    for (const id of ids) this.stop(id);
    for (const id of ids) {
      await this.#events?.nextOf(id, { errors });
      await this.#events?.completeOf(id);
    }
    this.end();
  }

  end(): void {
    if (this.#leaving.signal.aborted) return;
    this.#leaving.abort();
    clearTimeout(this.#timer);
    for (const id of this.#operations.keys()) this.stop(id);
    this.#connected.reject(new Error('the client is gone'));
    this.#events?.abandon();
    this.#onEnd();
  }

  async #stream(id: string, running: Running, results: ResultStream, events: EventStream): Promise<void> {
    running.results = results;
    if (this.#operations.get(id) !== running) await results.return();
    for await (const result of results) await events.nextOf(id, result);
  }
}
