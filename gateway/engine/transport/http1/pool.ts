import type { Carrier } from '../carriers/carrier.ts';
import type { Exchange } from '../exchange.ts';
import { Connection, type ConnectionOwner, type Queued } from './connection.ts';
import { RequestWriter } from './request-text.ts';

const KEEP_ALIVE_MS = 30_000;
/** How often connections are looked through for those that have been idle too long. */
const SWEEP_MS = 1_000;

export interface PoolOptions {
  readonly maxConnections: number;
  /** How many queries may be under way on one connection; mutations have one for themselves. */
  readonly pipelining: number;
}

/**
 * HTTP/1.1 without TLS on connections of our own: most of what fetches cost is the HTTP client, and a request whose
 * size, headers and answer are as simple as a subgraph's needs little of one. `fallback` gets what it does not know.
 */
export class Http1Pool implements Carrier, ConnectionOwner {
  readonly #url: URL;
  readonly #options: PoolOptions;
  readonly #writer: RequestWriter;
  readonly #fallback: Carrier;
  readonly #connections = new Set<Connection>();
  /** Those without a request, that used last at the end: the others grow old and are closed. */
  readonly #idle: Connection[] = [];
  #queue: Queued[] = [];
  #sweeper: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(url: URL, options: PoolOptions, fallback: Carrier) {
    this.#url = url;
    this.#options = options;
    this.#writer = new RequestWriter(url);
    this.#fallback = fallback;
  }

  send(body: string, headers: Readonly<Record<string, string>>, exchange: Exchange): void {
    const request = this.#writer.write(body, headers);
    if (!request) return this.#fallback.send(body, headers, exchange);
    if (this.#isClosed) return exchange.fail(new Error('The subgraph is not asked any more.'));
    const connection = this.#take(exchange.mayShareConnection);
    if (connection) connection.send(request, exchange);
    else this.#queue.push({ request, exchange });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#sweeper);
    for (const { exchange } of this.#queue.splice(0))
      exchange.fail(new Error('The subgraph is not asked any more.'));
    for (const connection of this.#connections) connection.destroy();
    await this.#fallback.close();
  }

  onFree(connection: Connection): void {
    const next = this.#next();
    if (next) return connection.send(next.request, next.exchange);
    if (connection.size === 0) this.#idle.push(connection);
  }

  onClosed(connection: Connection): void {
    this.#connections.delete(connection);
    const at = this.#idle.indexOf(connection);
    if (at !== -1) this.#idle.splice(at, 1);
    const next = this.#isClosed ? undefined : this.#next();
    if (next) this.#open().send(next.request, next.exchange);
  }

  /** Each on a connection of its own, so that it meets this only once. */
  onUnanswered(queries: readonly Queued[]): void {
    for (const { request, exchange } of queries) {
      const connection = this.#isClosed ? undefined : this.#take(false);
      if (connection) connection.send(request, exchange, false);
      else if (this.#isClosed) exchange.fail(new Error('The subgraph is not asked any more.'));
      else this.#queue.push({ request, exchange });
    }
  }

  #take(mayShare: boolean): Connection | undefined {
    const shared = mayShare ? this.#joined() : undefined;
    if (shared) return shared;
    const nowMs = performance.now();
    for (let idle = this.#idle.pop(); idle; idle = this.#idle.pop()) {
      if (idle.isOpen && idle.keptUntilMs > nowMs) return idle;
      idle.destroy();
    }
    return this.#connections.size < this.#options.maxConnections ? this.#open() : undefined;
  }

  #open(): Connection {
    const connection = new Connection(this.#url, KEEP_ALIVE_MS, this);
    this.#connections.add(connection);
    this.#sweeper ??= setInterval(() => this.#sweep(), SWEEP_MS).unref();
    return connection;
  }

  /** A connection whose requests may be joined: few connections that carry much cost less than many. */
  #joined(): Connection | undefined {
    const { pipelining } = this.#options;
    if (pipelining < 2) return undefined;
    for (const connection of this.#connections) {
      const { size, isShared, isOpen } = connection;
      if (isShared && isOpen && size > 0 && size < pipelining) return connection;
    }
    return undefined;
  }

  #next(): Queued | undefined {
    let at = 0;
    while (this.#queue[at]?.exchange.isOver) at += 1;
    const next = this.#queue[at];
    this.#queue.splice(0, at + 1);
    return next;
  }

  #sweep(): void {
    const nowMs = performance.now();
    for (const connection of this.#idle.filter(({ keptUntilMs }) => keptUntilMs <= nowMs))
      connection.destroy();
    if (this.#connections.size > 0) return;
    clearInterval(this.#sweeper);
    this.#sweeper = undefined;
  }
}
