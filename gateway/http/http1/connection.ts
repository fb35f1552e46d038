import { Buffer } from 'node:buffer';
import type { Socket } from 'node:net';
import { LightSignal, type Signal } from '../../engine/engine.ts';
import type { Answer } from '../answers/answer.ts';
import { type AnswerHeads, BROKEN_OFF, TOO_SLOW } from './answer-head.ts';
import { KnownHead, mayBegin, readHead, type RequestHead } from './request-head.ts';
import { writeAscii } from './write-ascii.ts';

/** Longer ones are for node:http. */
const MAX_HEAD_BYTES = 8 * 1024;
const MAX_BODY_BYTES = 64 * 1024;
/** Of requests that are sent before an earlier one is answered; more is not read before that. */
const MAX_AHEAD_BYTES = 64 * 1024;

const HEAD_END = Buffer.from('\r\n\r\n');

/** A request for an operation, as it was read. Its body is there during the call alone. */
export interface OwnRequest {
  readonly head: RequestHead;
  readonly body: Buffer;
  readonly socket: Socket;
  /** Ends when the client leaves. */
  readonly signal: Signal;
}

export interface OwnAnswer {
  readonly answer: Answer;
  readonly requestId: string;
  /** Nothing more is taken from this connection. */
  readonly closes: boolean;
}

export interface ConnectionLimits {
  /** From the beginning of a connection or request to the end of its head. */
  readonly headersTimeoutMs: number;
  /** From the beginning of a request to its end. */
  readonly requestTimeoutMs: number;
  /** Between an answer and the next request. */
  readonly keepAliveTimeoutMs: number;
  readonly maxBodyBytes: number;
}

/** Whoever has the connections of a server. */
export interface ConnectionOwner {
  readonly limits: ConnectionLimits;
  readonly heads: AnswerHeads;
  /** No connection is to be kept any more. */
  readonly isDraining: boolean;
  /** Never rejects. */
  answer(request: OwnRequest): Promise<OwnAnswer>;
  /** Takes a connection as it is, with what is not read yet. */
  handOver(socket: Socket): void;
  /** It is none of the owner's any more. */
  onGone(connection: Connection): void;
}

/** `fresh` has sent nothing yet; `idle` was answered; what is `flushing` has an answer on its way that nobody takes. */
type State = 'fresh' | 'idle' | 'head' | 'body' | 'answering' | 'flushing' | 'closing';

/**
 * A client's connection that is read here as long as it brings plain requests for operations, one after the other.
 * With the first one that is anything else it goes to node:http, for good.
 */
export class Connection {
  readonly #socket: Socket;
  readonly #owner: ConnectionOwner;
  readonly #listeners = {
    data: (chunk: Buffer): void => this.#received(chunk),
    end: (): void => this.#ended(),
    error: (): void => this.destroy(),
    close: (): void => this.#closed(),
    drain: (): void => this.#flushed(),
  };
  #state: State = 'fresh';
  /** Since when this state, or for a body its request, lasts. */
  #sinceMs = performance.now();
  /** What has come and is not read yet. */
  #ahead: Buffer | undefined;
  /** Of the request that is being answered. */
  #leaving: LightSignal | undefined;
  #known: KnownHead | undefined;

  constructor(socket: Socket, owner: ConnectionOwner) {
    this.#socket = socket;
    this.#owner = owner;
    for (const [event, listener] of Object.entries(this.#listeners)) socket.on(event, listener);
  }

  /** Ends it when what it waits for takes too long. */
  check(nowMs: number): void {
    const { headersTimeoutMs, requestTimeoutMs, keepAliveTimeoutMs } = this.#owner.limits;
    const waitedMs = nowMs - this.#sinceMs;
    if (this.#state === 'idle' && waitedMs > keepAliveTimeoutMs) this.destroy();
    else if (this.#state === 'body' && waitedMs > requestTimeoutMs) this.#breakOff(TOO_SLOW);
    else if (this.#awaitsHead && waitedMs > headersTimeoutMs) this.#breakOff(TOO_SLOW);
  }

  /** Ends it unless something has come that is to be answered. */
  closeIfIdle(): void {
    if (this.#state === 'fresh' || this.#state === 'idle') this.destroy();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  get #maxBodyBytes(): number {
    return Math.min(MAX_BODY_BYTES, this.#owner.limits.maxBodyBytes);
  }

  get #awaitsHead(): boolean {
    return this.#state === 'fresh' || this.#state === 'head';
  }

  #received(chunk: Buffer): void {
    if (this.#state === 'closing') return;
    const bytes = this.#ahead ? Buffer.concat([this.#ahead, chunk]) : chunk;
    if (this.#state !== 'answering' && this.#state !== 'flushing') return this.#read(bytes);
    this.#ahead = bytes;
    if (bytes.length > MAX_AHEAD_BYTES) this.#socket.pause();
  }

  #read(bytes: Buffer): void {
    if (this.#state === 'fresh' || this.#state === 'idle') this.#enter('head');
    const known = this.#known?.read(bytes, this.#maxBodyBytes);
    const bodyStart = known ? known.end : endOfHead(bytes);
    // What is no request for an operation need not come as a whole to be somebody else's.
    if (bodyStart === -1 && mayBegin(bytes)) return this.#wait('head', bytes);
    const head = known ? known.head : this.#headOf(bytes, bodyStart);
    if (!head) return this.#handOver(bytes);
    const end = bodyStart + head.bodyBytes;
    if (bytes.length < end) return this.#wait('body', bytes);
    this.#ahead = bytes.length > end ? bytes.subarray(end) : undefined;
    void this.#answer(head, bytes.subarray(bodyStart, end));
  }

  #enter(state: State): void {
    this.#state = state;
    this.#sinceMs = performance.now();
  }

  /** For the rest of it. */
  #wait(state: 'head' | 'body', bytes: Buffer): void {
    if (state === 'head' && bytes.length > MAX_HEAD_BYTES) return this.#handOver(bytes);
    this.#state = state;
    this.#ahead = bytes;
  }

  #headOf(bytes: Buffer, bodyStart: number): RequestHead | undefined {
    if (bodyStart === -1 || bodyStart > MAX_HEAD_BYTES) return undefined;
    const text = bytes.toString('latin1', 0, bodyStart - HEAD_END.length);
    const head = readHead(text, this.#maxBodyBytes);
    this.#known = head && KnownHead.of(bytes.subarray(0, bodyStart), head);
    return head;
  }

  async #answer(head: RequestHead, body: Buffer): Promise<void> {
    const leaving = new LightSignal();
    this.#leaving = leaving;
    this.#state = 'answering';
    const answer = await this.#owner.answer({ head, body, socket: this.#socket, signal: leaving });
    this.#leaving = undefined;
    if (!leaving.aborted) this.#write(answer);
  }

  #write({ answer, requestId, closes }: OwnAnswer): void {
    const socket = this.#socket;
    const { heads, isDraining } = this.#owner;
    const { body, isAscii } = answer;
    const isText = typeof body === 'string' && isAscii;
    const bodyBytes = isText ? body.length : Buffer.byteLength(body);
    const head = heads.print(answer, bodyBytes, requestId, closes || isDraining);
    if (isText) {
      writeAscii(socket, head + body);
    } else if (typeof body === 'string') {
      socket.write(head + body);
    } else {
      // In one call of the system, and without a copy of what may be long.
      socket.cork();
      socket.write(head, 'latin1');
      socket.write(body);
      socket.uncork();
    }
    if (closes || isDraining) return this.#close();
    this.#enter('flushing');
    // A slow reader gets no further answer before it has taken this one.
    if (socket.writableLength < socket.writableHighWaterMark) this.#flushed();
  }

  /** Goes on with what has come meanwhile. */
  #flushed(): void {
    if (this.#state !== 'flushing') return;
    this.#enter('idle');
    const ahead = this.#ahead;
    this.#ahead = undefined;
    if (this.#socket.isPaused()) this.#socket.resume();
    if (ahead) this.#read(ahead);
  }

  #ended(): void {
    // As node:http takes it: a request without its end is broken, and who sends no more has left.
    if (this.#state === 'head' || this.#state === 'body') return this.#breakOff(BROKEN_OFF);
    this.#leaving?.abort();
    this.#socket.end();
  }

  #breakOff(text: string): void {
    this.#socket.write(text);
    this.#close();
  }

  #close(): void {
    this.#state = 'closing';
    this.#ahead = undefined;
    this.#socket.destroySoon();
  }

  #closed(): void {
    this.#leaving?.abort();
    this.#release();
  }

  #handOver(bytes: Buffer): void {
    const socket = this.#socket;
    this.#state = 'closing';
    this.#release();
    // Not before somebody else listens.
    socket.pause();
    socket.unshift(bytes);
    this.#owner.handOver(socket);
    socket.resume();
  }

  #release(): void {
    for (const [event, listener] of Object.entries(this.#listeners)) this.#socket.off(event, listener);
    this.#owner.onGone(this);
  }
}

/** The position after a head's empty line; -1 where that has not come. */
function endOfHead(bytes: Buffer): number {
  const at = bytes.indexOf(HEAD_END);
  return at === -1 ? -1 : at + HEAD_END.length;
}
