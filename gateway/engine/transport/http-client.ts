import type { Carrier } from './carriers/carrier.ts';
import type { Deadlines } from './failures/deadlines.ts';
import { Exchange, type ExchangeOwner } from './exchange.ts';
import { H2cCarrier } from './carriers/h2c-carrier.ts';
import { Http1Carrier } from './carriers/http1-carrier.ts';
import { Http1Pool } from './http1/pool.ts';
import { InProcessCarrier, type SubgraphHandler } from './carriers/in-process-carrier.ts';
import type { Signal } from './signal.ts';
import { aborted } from './failures/subgraph-error.ts';
import { TlsCarrier } from './carriers/tls-carrier.ts';

export interface HttpOptions {
  /** The most bytes of one answer; 64 MiB by default. */
  maxAnswerBytes?: number;
  /** The most HTTP/1.1 connections at a time; 128 by default. */
  maxConnections?: number;
  /** How many queries may be under way on one HTTP/1.1 connection; one by default. */
  pipelining?: number;
  /** False for undici's HTTP/1.1 instead of our own; true by default. */
  ownHttp1?: boolean;
  /** Speak HTTP/2 to an http: URL, which nothing tells by itself; with https: the server is asked. */
  h2c?: boolean;
  /** Of a subgraph in this process: called instead of its URL, except for subscriptions. */
  handler?: SubgraphHandler;
}

export interface PostOptions {
  readonly deadlines: Deadlines;
  readonly signal: Signal | undefined;
  readonly mayShareConnection: boolean;
}

const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const MAX_CONNECTIONS = 128;

/** Sends requests to one subgraph. */
export class HttpClient {
  readonly #subgraph: string;
  readonly #carrier: Carrier;
  readonly #maxAnswerBytes: number;

  constructor(subgraph: string, url: string, options: HttpOptions) {
    this.#subgraph = subgraph;
    this.#carrier = carrierFor(new URL(url), options);
    this.#maxAnswerBytes = options.maxAnswerBytes ?? MAX_ANSWER_BYTES;
  }

  /** `owner` may be told before this returns. */
  post(
    body: string,
    headers: Readonly<Record<string, string>>,
    { deadlines, signal, mayShareConnection }: PostOptions,
    owner: ExchangeOwner,
  ): void {
    const subgraph = this.#subgraph;
    if (signal?.aborted) return owner.onFailure(aborted(subgraph));
    const bounds = { subgraph, deadlines, maxAnswerBytes: this.#maxAnswerBytes, mayShareConnection };
    this.#carrier.send(body, headers, new Exchange(bounds, signal, owner));
  }

  /** Ends with an error what is still under way; the engine is closed only when nobody waits any more. */
  close(): Promise<void> {
    return this.#carrier.close();
  }
}

function carrierFor(url: URL, options: HttpOptions): Carrier {
  const { handler, h2c, maxConnections = MAX_CONNECTIONS, pipelining = 1, ownHttp1 = true } = options;
  if (handler) return new InProcessCarrier(handler);
  if (url.protocol === 'https:') return new TlsCarrier(url, maxConnections);
  if (h2c) return new H2cCarrier(url);
  const known = new Http1Carrier(url, maxConnections);
  return ownHttp1 ? new Http1Pool(url, { maxConnections, pipelining }, known) : known;
}
