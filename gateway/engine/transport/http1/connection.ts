import { Buffer } from 'node:buffer';
import { connect, type Socket } from 'node:net';
import { CONNECT_TIMEOUT_MS } from '../carriers/carrier.ts';
import { encodingsOf } from '../carriers/content-encoding.ts';
import { writeAtEndOfTurn } from '../turns/end-of-turn.ts';
import type { Exchange } from '../exchange.ts';
import type { RequestText } from './request-text.ts';
import type { BodyLength, ResponseHead } from './response-head.ts';
import { ResponseReader } from './response-reader.ts';

/** One for all connections: a read is worked off before the next one, and memory that stays warm is fast. */
const READ_BUFFER = Buffer.allocUnsafeSlow(256 * 1024);

/**
 * So many requests of one turn go in one write. Where more waited for the turn's end, the subgraph had nothing to do until
 * then, and the gateway nothing while it answered all of them.
 */
const MAX_TOGETHER = 4;

/** What a connection tells the pool that it belongs to. */
export interface ConnectionOwner {
  /** It has answered, and takes another request. */
  onFree(connection: Connection): void;
  /** The server has said that it closes it, and these queries were not answered: they are to be asked elsewhere. */
  onUnanswered(queries: readonly Queued[]): void;
  /** It is no more. */
  onClosed(connection: Connection): void;
}

/** A request that is to be sent, or sent again. */
export interface Queued {
  readonly request: RequestText;
  readonly exchange: Exchange;
}

interface Waiting extends Queued {
  /** Nobody waits for it any more, but its answer still comes before those of the others. */
  isAbandoned: boolean;
}

/** A kept connection to a subgraph, with the requests that are under way on it in their order. */
export class Connection {
  /** Whether the requests on it may be joined by others. */
  isShared = false;
  /** Until when it may be used, so that no request meets a server that is closing it. */
  keptUntilMs = Number.POSITIVE_INFINITY;
  readonly #owner: ConnectionOwner;
  readonly #keepAliveMs: number;
  readonly #socket: Socket;
  readonly #reader: ResponseReader;
  readonly #waiting: Waiting[] = [];
  #connectTimer: NodeJS.Timeout | undefined;
  #isClosed = false;
  #isKept = true;
  #bodyLength: BodyLength = 0;
  #unsent = '';
  /** How many requests `#unsent` has. */
  #together = 0;

  constructor(url: URL, keepAliveMs: number, owner: ConnectionOwner) {
    this.#owner = owner;
    this.#keepAliveMs = keepAliveMs;
    this.#reader = new ResponseReader({
      onHead: (head) => this.#onHead(head),
      onBody: (chunk) => this.#onBody(chunk),
      onEnd: (head) => this.#onEnd(head),
    });
    this.#socket = connect({
      host: url.hostname.replace(/^\[|\]$/gu, ''),
      port: Number(url.port || 80),
      noDelay: true,
      onread: {
        buffer: READ_BUFFER,
        callback: (bytes) => {
          this.#onRead(READ_BUFFER.subarray(0, bytes));
          return true;
        },
      },
    });
    this.#connectTimer = setTimeout(
      () => this.#close(new Error('It took too long to connect.')),
      CONNECT_TIMEOUT_MS,
    );
    this.#socket.once('connect', () => clearTimeout(this.#connectTimer));
    this.#socket.once('end', () => this.#onSocketEnd());
    this.#socket.once('error', (error) => this.#close(error));
    this.#socket.once('close', () => this.#close(new Error('The connection was closed.')));
  }

  /** How many requests are under way on it. */
  get size(): number {
    return this.#waiting.length;
  }

  get isOpen(): boolean {
    return !this.#isClosed && this.#isKept;
  }

  send(request: RequestText, exchange: Exchange, isShared = exchange.mayShareConnection): void {
    const { text, encoding } = request;
    const waiting: Waiting = { request, exchange, isAbandoned: false };
    this.#waiting.push(waiting);
    this.keptUntilMs = Number.POSITIVE_INFINITY;
    this.isShared = isShared;
    if (encoding === 'utf8' || !this.isShared) this.#write(text, encoding);
    else this.#writeSoon(text);
    exchange.started((error) => this.#abandon(waiting, error));
  }

  /** Ends it with an error for what is under way. */
  destroy(): void {
    this.#close(new Error('The connection was closed.'));
  }

  #write(text: string, encoding: 'latin1' | 'utf8'): void {
    this.#flush();
    this.#socket.write(text, encoding);
  }

  /** Requests of one turn go together, a few at a time. */
  #writeSoon(text: string): void {
    if (this.#unsent === '') writeAtEndOfTurn(this.#flush);
    this.#unsent += text;
    this.#together += 1;
    if (this.#together === MAX_TOGETHER) this.#flush();
  }

  readonly #flush = (): void => {
    const text = this.#unsent;
    this.#unsent = '';
    this.#together = 0;
    if (text !== '') this.#socket.write(text, 'latin1');
  };

  /** The last request takes the connection with it; others on it are worth waiting for its answer. */
  #abandon(waiting: Waiting, error: Error): void {
    waiting.isAbandoned = true;
    if (this.#waiting.every(({ isAbandoned }) => isAbandoned)) this.#close(error);
  }

  #onRead(bytes: Buffer): void {
    try {
      let at = 0;
      while (at < bytes.length && !this.#isClosed) {
        if (this.#waiting.length === 0) throw new Error('There is an answer that nobody asked for.');
        at = this.#reader.read(bytes, at);
      }
    } catch (error) {
      this.#close(error as Error);
    }
  }

  #onHead(head: ResponseHead): void {
    const exchange = this.#waiting[0]?.exchange;
    if (!exchange) return;
    exchange.status = head.status;
    exchange.encodings = encodingsOf(head.contentEncoding);
    this.#bodyLength = head.bodyLength;
  }

  #onBody(chunk: Buffer): void {
    const waiting = this.#waiting[0];
    if (!waiting || waiting.isAbandoned) return;
    const bodyBytes = typeof this.#bodyLength === 'number' ? this.#bodyLength : undefined;
    waiting.exchange.receiveShared(chunk, bodyBytes);
  }

  #onEnd({ isKept, keptMs = this.#keepAliveMs }: ResponseHead): void {
    const waiting = this.#waiting.shift();
    this.#isKept = isKept;
    // A second early: what is on its way when the server closes would be lost.
    this.keptUntilMs = performance.now() + Math.min(this.#keepAliveMs, keptMs - 1_000);
    waiting?.exchange.finish();
    if (!isKept) this.#leave();
    else if (!this.#isClosed) this.#owner.onFree(this);
  }

  /** A server that says so has looked at nothing behind what it has answered. */
  #leave(): void {
    const unanswered = this.#waiting.splice(0).filter(({ isAbandoned }) => !isAbandoned);
    this.#close(new Error('The connection was closed.'));
    if (unanswered.length > 0) this.#owner.onUnanswered(unanswered);
  }

  #onSocketEnd(): void {
    if (this.#waiting.length > 0 && this.#reader.end()) return;
    this.#close(new Error('The connection was closed before there was an answer.'));
  }

  #close(cause: Error): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#connectTimer);
    this.#socket.destroy();
    for (const { exchange } of this.#waiting.splice(0)) exchange.fail(cause);
    this.#owner.onClosed(this);
  }
}
