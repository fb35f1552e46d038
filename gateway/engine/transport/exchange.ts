import { Buffer } from 'node:buffer';
import { type RawAnswer, SPARE_BYTES } from './answer.ts';
import { decoded } from './carriers/content-encoding.ts';
import { giveJoiningMemory, JOINING_BYTES, takeJoiningMemory } from './turns/joining-memory.ts';
import type { Deadlines, Timed } from './failures/deadlines.ts';
import type { Signal } from './signal.ts';
import { aborted, ConnectionFailure, SubgraphError } from './failures/subgraph-error.ts';

export interface ExchangeBounds {
  readonly subgraph: string;
  /** For the whole of it, connecting included. */
  readonly deadlines: Deadlines;
  readonly maxAnswerBytes: number;
  /** Whether others may be sent before its answer is there, on the same connection: they fail with it. */
  readonly mayShareConnection: boolean;
}

/** Is told once what became of an exchange; neither may throw. */
export interface ExchangeOwner {
  /** The answer's bytes are only there during the call: their memory is used again. */
  onAnswer(answer: RawAnswer): void;
  onFailure(error: SubgraphError): void;
}

/** One request and its answer, bounded in time and size, over at once when nobody waits any more. */
export class Exchange implements Timed {
  readonly #bounds: ExchangeBounds;
  readonly #signal: Signal | undefined;
  readonly #owner: ExchangeOwner;
  #chunks: Buffer[] | undefined;
  #bytes = 0;
  /** Where pieces of a body are joined. */
  #joined: Buffer | undefined;
  /** Whether that is for this body alone, because it is long. */
  #isOwned = false;
  #body: Buffer | string | undefined;
  #cancel: ((error: Error) => void) | undefined;
  #ended: SubgraphError | undefined;
  #isOver = false;
  status = 0;
  /** How the body was compressed; undefined for not at all. */
  encodings: readonly string[] | undefined;
  deadlineMs = 0;
  earlier: Timed | undefined;
  later: Timed | undefined;

  /** For a signal that is not aborted yet. */
  constructor(bounds: ExchangeBounds, signal: Signal | undefined, owner: ExchangeOwner) {
    this.#bounds = bounds;
    this.#signal = signal;
    this.#owner = owner;
    bounds.deadlines.add(this);
    signal?.addEventListener('abort', this, { once: true });
  }

  get mayShareConnection(): boolean {
    return this.#bounds.mayShareConnection;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** It is on a connection; `cancel` takes it off again. */
  started(cancel: (error: Error) => void): void {
    this.#cancel = cancel;
    if (this.#ended) cancel(this.#ended);
  }

  receive(chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#bounds.maxAnswerBytes) return this.#end(tooLarge(this.#bounds));
    (this.#chunks ??= []).push(chunk);
    this.#signal?.spend?.(chunk.length);
  }

  /**
   * As `receive`, for a chunk in memory that is used again, of a body of which it may be known how long it is; when that
   * is complete, `finish` comes before the memory's next use.
   */
  receiveShared(chunk: Buffer, bodyBytes: number | undefined): void {
    const isWhole = chunk.length === bodyBytes;
    const canJoin = bodyBytes !== undefined && bodyBytes <= this.#bounds.maxAnswerBytes;
    if (this.encodings !== undefined || !(isWhole || canJoin)) return this.receive(Buffer.from(chunk));
    const from = this.#bytes;
    this.#bytes += chunk.length;
    if (this.#bytes > this.#bounds.maxAnswerBytes) return this.#end(tooLarge(this.#bounds));
    if (isWhole) {
      this.#body = chunk;
    } else {
      this.#joined ??= this.#joiningMemory(bodyBytes as number);
      chunk.copy(this.#joined, from);
      this.#body = this.#joined.subarray(0, this.#bytes);
    }
    this.#signal?.spend?.(chunk.length);
  }

  /** As `receive`, for a whole body that is text already. */
  receiveText(text: string): void {
    const bytes = Buffer.byteLength(text);
    if (bytes > this.#bounds.maxAnswerBytes) return this.#end(tooLarge(this.#bounds));
    this.#body = text;
    this.#signal?.spend?.(bytes);
  }

  /** The answer is complete. */
  finish(): void {
    if (this.#isOver) return;
    this.#release();
    const body = this.#body ?? this.#received();
    this.#body = undefined;
    if (this.encodings === undefined) {
      this.#owner.onAnswer({ status: this.status, body, isOwned: this.#isOwned });
      if (this.#joined && !this.#isOwned) giveJoiningMemory(this.#joined);
    } else void this.#finishDecoded(Buffer.from(body), this.encodings);
  }

  /** The connection could not be made, or broke. */
  fail(cause: Error): void {
    if (this.#isOver) return;
    this.#release();
    this.#owner.onFailure(new ConnectionFailure(this.#bounds.subgraph, cause));
  }

  /** Its signal is aborted. */
  handleEvent(): void {
    this.#end(aborted(this.#bounds.subgraph));
  }

  expire(): void {
    this.#end(timedOut(this.#bounds));
  }

  async #finishDecoded(bytes: Buffer, encodings: readonly string[]): Promise<void> {
    let body: Buffer;
    try {
      body = await decoded(bytes, encodings, this.#bounds.maxAnswerBytes);
    } catch (cause) {
      const isTooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      return this.#owner.onFailure(isTooLarge ? tooLarge(this.#bounds) : undecodable(this.#bounds, cause));
    }
    this.#signal?.spend?.(body.length - bytes.length);
    this.#owner.onAnswer({ status: this.status, body });
  }

  #joiningMemory(bodyBytes: number): Buffer {
    if (bodyBytes <= JOINING_BYTES) return takeJoiningMemory();
    this.#isOwned = true;
    return Buffer.allocUnsafeSlow(bodyBytes + SPARE_BYTES);
  }

  #received(): Buffer {
    const [first, ...more] = this.#chunks ?? [];
    return first && more.length === 0 ? first : Buffer.concat(this.#chunks ?? [], this.#bytes);
  }

  /** Settles at once: a request that waits for a connection hears of its abort only when it gets one. */
  #end(error: SubgraphError): void {
    if (this.#isOver) return;
    this.#ended = error;
    this.#release();
    this.#owner.onFailure(error);
    this.#cancel?.(error);
  }

  #release(): void {
    this.#isOver = true;
    this.#bounds.deadlines.remove(this);
    this.#signal?.removeEventListener('abort', this);
  }
}

function timedOut({ subgraph, deadlines }: ExchangeBounds): SubgraphError {
  const message = `Subgraph "${subgraph}" did not answer within ${Math.round(deadlines.timeoutMs)} ms.`;
  return new SubgraphError(subgraph, 'SUBGRAPH_TIMEOUT', message);
}

function tooLarge({ subgraph, maxAnswerBytes }: ExchangeBounds): SubgraphError {
  const message = `Subgraph "${subgraph}" answered with more than ${maxAnswerBytes} bytes.`;
  return new SubgraphError(subgraph, 'SUBGRAPH_INVALID_RESPONSE', message);
}

function undecodable({ subgraph }: ExchangeBounds, cause: unknown): SubgraphError {
  const message = `Subgraph "${subgraph}" answered with bytes that cannot be decompressed.`;
  return new SubgraphError(subgraph, 'SUBGRAPH_INVALID_RESPONSE', message, cause);
}
