import { type ClientHttp2Session, type ClientHttp2Stream, constants } from 'node:http2';
import { CONTENT_HEADERS } from './carrier.ts';
import { encodingsOf } from './content-encoding.ts';
import type { Exchange } from '../exchange.ts';

/** The protocol's own 64 KiB would stop a large answer, and all beside it, for a round trip each time. */
const WINDOW_BYTES = 4 * 1024 * 1024;
const PONG_TIMEOUT_MS = 2_000;
/** Firewalls forget idle connections without a word. */
const IDLE_MS = 30_000;

export const SESSION_SETTINGS = { enablePush: false, initialWindowSize: WINDOW_BYTES } as const;

/** One HTTP/2 connection, on which all requests travel side by side. */
export class Http2Session {
  readonly #session: ClientHttp2Session;
  readonly #path: string;
  #failure: Error | undefined;
  #pongTimer: NodeJS.Timeout | undefined;

  constructor(session: ClientHttp2Session, { pathname, search }: URL) {
    this.#session = session;
    this.#path = pathname + search;
    session.on('error', (error) => (this.#failure = error));
    session.on('connect', () => session.setLocalWindowSize(WINDOW_BYTES));
    session.setTimeout(IDLE_MS, () => session.close());
    session.on('close', () => clearTimeout(this.#pongTimer));
  }

  /** Whether it takes further requests: a server that stops says so, and finishes those that it has. */
  get isOpen(): boolean {
    return !this.#session.closed && !this.#session.destroyed;
  }

  send(body: string, headers: Readonly<Record<string, string>>, exchange: Exchange): void {
    let stream: ClientHttp2Stream;
    try {
      stream = this.#session.request({
        ...headers,
        ...CONTENT_HEADERS,
        ':method': 'POST',
        ':path': this.#path,
      });
    } catch (error) {
      return exchange.fail(error as Error);
    }
    exchange.started(() => {
      stream.close(constants.NGHTTP2_CANCEL);
      this.#checkAlive();
    });
    stream.on('response', (response) => {
      exchange.status = response[':status'] ?? 0;
      exchange.encodings = encodingsOf(response['content-encoding']);
    });
    stream.on('data', (chunk: Buffer) => exchange.receive(chunk));
    // A stream that was cut off ends like one that is complete.
    stream.on('end', () => {
      const isCutOff =
        stream.aborted || this.#session.destroyed || stream.rstCode !== constants.NGHTTP2_NO_ERROR;
      if (!isCutOff) exchange.finish();
    });
    stream.on('error', (error) => exchange.fail(this.#failure ?? error));
    stream.on('close', () => exchange.fail(this.#failure ?? new Error('The HTTP/2 stream was closed.')));
    stream.end(body);
  }

  close(): Promise<void> {
    if (this.#session.destroyed) return Promise.resolve();
    return new Promise((resolve) => {
      this.#session.once('close', () => resolve());
      this.#session.destroy();
    });
  }

  /** After a request that was given up: a peer that vanished would take all later ones with it. */
  #checkAlive(): void {
    if (this.#pongTimer || !this.isOpen || this.#session.connecting) return;
    this.#pongTimer = setTimeout(() => this.#session.destroy(), PONG_TIMEOUT_MS);
    this.#pongTimer.unref();
    this.#session.ping(() => {
      clearTimeout(this.#pongTimer);
      this.#pongTimer = undefined;
    });
  }
}
