import type { Signal } from './signal.ts';
import { Buffer } from 'node:buffer';
import { isPlain } from '../json/plain.ts';
import type { RawAnswer } from './answer.ts';
import { decoded } from './content-encoding.ts';
import { aborted, ConnectionFailure, SubgraphError } from './subgraph-error.ts';

export interface ExchangeBounds {
  readonly subgraph: string;
  /** For the whole of it, connecting included. */
  readonly timeoutMs: number;
  readonly maxAnswerBytes: number;
  /** Whether others may be sent before its answer is there, on the same connection: they fail with it. */
  readonly mayShareConnection?: boolean;
}

/** One request and its answer, bounded in time and size, over at once when nobody waits any more. */
export class Exchange {
  readonly answer: Promise<RawAnswer>;
  readonly #bounds: ExchangeBounds;
  readonly #signal: Signal | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #chunks: Buffer[] = [];
  #resolve: (answer: RawAnswer) => void = () => {};
  #reject: (error: Error) => void = () => {};
  #bytes = 0;
  #text: string | undefined;
  #isPlain: boolean | undefined;
  #cancel: ((error: Error) => void) | undefined;
  #ended: SubgraphError | undefined;
  #isOver = false;
  status = 0;
  /** How the body was compressed; undefined for not at all. */
  encodings: readonly string[] | undefined;

  constructor(bounds: ExchangeBounds, signal: Signal | undefined) {
    this.#bounds = bounds;
    this.#signal = signal;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#timer = setTimeout(() => this.#end(timedOut(bounds)), bounds.timeoutMs);
    signal?.addEventListener('abort', this.#onAbort, { once: true });
    if (signal?.aborted) this.#onAbort();
  }

  get mayShareConnection(): boolean {
    return this.#bounds.mayShareConnection ?? false;
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
    this.#chunks.push(chunk);
    this.#signal?.spend?.(chunk.length);
  }

  /** As `receive`, for a chunk in memory that is used again; `isWhole` if it is the whole body. */
  receiveShared(chunk: Buffer, isWhole: boolean): void {
    if (!isWhole || this.encodings !== undefined) return this.receive(Buffer.from(chunk));
    if (chunk.length > this.#bounds.maxAnswerBytes) return this.#end(tooLarge(this.#bounds));
    this.#isPlain = isPlain(chunk);
    this.#text = chunk.toString();
    this.#signal?.spend?.(chunk.length);
  }

  /** As `receive`, for a whole body that is text already. */
  receiveText(text: string): void {
    const bytes = Buffer.byteLength(text);
    if (bytes > this.#bounds.maxAnswerBytes) return this.#end(tooLarge(this.#bounds));
    this.#text = text;
    this.#signal?.spend?.(bytes);
  }

  /** The answer is complete. */
  finish(): void {
    if (this.#isOver) return;
    this.#release();
    const body = this.#text ?? this.#received();
    if (this.encodings === undefined) this.#resolve({ status: this.status, body, isPlain: this.#isPlain });
    else void this.#finishDecoded(Buffer.from(body), this.encodings);
  }

  /** The connection could not be made, or broke. */
  fail(cause: Error): void {
    if (this.#isOver) return;
    this.#release();
    this.#reject(new ConnectionFailure(this.#bounds.subgraph, cause));
  }

  async #finishDecoded(bytes: Buffer, encodings: readonly string[]): Promise<void> {
    try {
      const body = await decoded(bytes, encodings, this.#bounds.maxAnswerBytes);
      this.#signal?.spend?.(body.length - bytes.length);
      this.#resolve({ status: this.status, body });
    } catch (cause) {
      const isTooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      this.#reject(isTooLarge ? tooLarge(this.#bounds) : undecodable(this.#bounds, cause));
    }
  }

  #received(): Buffer {
    const [first, ...more] = this.#chunks;
    return first && more.length === 0 ? first : Buffer.concat(this.#chunks, this.#bytes);
  }

  readonly #onAbort = (): void => this.#end(aborted(this.#bounds.subgraph));

  /** Settles at once: a request that waits for a connection hears of its abort only when it gets one. */
  #end(error: SubgraphError): void {
    if (this.#isOver) return;
    this.#ended = error;
    this.#release();
    this.#reject(error);
    this.#cancel?.(error);
  }

  #release(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this.#onAbort);
  }
}

function timedOut({ subgraph, timeoutMs }: ExchangeBounds): SubgraphError {
  const message = `Subgraph "${subgraph}" did not answer within ${Math.round(timeoutMs)} ms.`;
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
