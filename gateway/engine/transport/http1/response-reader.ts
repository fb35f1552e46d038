import type { Buffer } from 'node:buffer';
import { type ResponseHead, ResponseHeads } from './response-head.ts';

/** Who gets what is read. Chunks are only there during the call: the memory is used again. */
export interface ResponseSink {
  onHead(head: ResponseHead): void;
  onBody(chunk: Buffer): void;
  onEnd(head: ResponseHead): void;
}

const MAX_HEAD_BYTES = 64 * 1024;
const MAX_CHUNK_LINE_BYTES = 4 * 1024;
const MAX_TRAILER_BYTES = 16 * 1024;
const CHUNK_SIZE = /^([\da-f]{1,8})(?:;[\t\x20-\x7e\x80-\xff]*)?$/iu;
const TRAILER = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[\t\x20-\x7e\x80-\xff]*$/u;

type State = 'head' | 'body' | 'until-end' | 'chunk-line' | 'chunk' | 'chunk-end' | 'trailers';

/** Reads the responses of one connection, whatever pieces they come in. Throws what is wrong. */
export class ResponseReader {
  readonly #sink: ResponseSink;
  readonly #heads = new ResponseHeads();
  #state: State = 'head';
  #head: ResponseHead | undefined;
  /** Of the body or the chunk. */
  #leftBytes = 0;
  /** The beginning of a head or line that has not come as a whole. */
  #held = '';
  #trailerBytes = 0;

  constructor(sink: ResponseSink) {
    this.#sink = sink;
  }

  /** Whether it is between two responses. */
  get isIdle(): boolean {
    return this.#state === 'head' && this.#held === '';
  }

  /** Takes bytes up to the end of a response; gives the position after it, or the end of what there is. */
  read(bytes: Buffer, from: number): number {
    let at = from;
    while (at < bytes.length) {
      const next = this.#step(bytes, at);
      if (next < 0) return -next;
      at = next;
    }
    return at;
  }

  /** The connection has ended; true if that was the end of a response. */
  end(): boolean {
    if (this.#state !== 'until-end') return false;
    this.#finish();
    return true;
  }

  /** The next position; negative if a response has ended there. */
  #step(bytes: Buffer, at: number): number {
    switch (this.#state) {
      case 'head':
        return this.#readHead(bytes, at);
      case 'until-end':
        this.#sink.onBody(at === 0 ? bytes : bytes.subarray(at));
        return bytes.length;
      case 'body':
      case 'chunk':
        return this.#readBody(bytes, at);
      default:
        return this.#readLine(bytes, at);
    }
  }

  #readHead(bytes: Buffer, at: number): number {
    const { text, next } = this.#until('\r\n\r\n', MAX_HEAD_BYTES, bytes, at);
    if (text === undefined) return next;
    const head = this.#heads.read(text);
    if (head.status === 101) throw new Error('The protocol was changed, which nobody asked for.');
    // What comes before the response itself, as 103 does.
    if (head.status < 200) return next;
    this.#head = head;
    this.#sink.onHead(head);
    if (head.bodyLength === 0) return this.#finish(next);
    this.#leftBytes = typeof head.bodyLength === 'number' ? head.bodyLength : 0;
    if (head.bodyLength === 'chunked') this.#state = 'chunk-line';
    else this.#state = head.bodyLength === 'until-end' ? 'until-end' : 'body';
    return next;
  }

  #readBody(bytes: Buffer, at: number): number {
    const end = Math.min(bytes.length, at + this.#leftBytes);
    this.#sink.onBody(bytes.subarray(at, end));
    this.#leftBytes -= end - at;
    if (this.#leftBytes > 0) return end;
    if (this.#state === 'body') return this.#finish(end);
    this.#state = 'chunk-end';
    return end;
  }

  #readLine(bytes: Buffer, at: number): number {
    const { text, next } = this.#until('\r\n', MAX_CHUNK_LINE_BYTES, bytes, at);
    if (text === undefined) return next;
    if (this.#state === 'chunk-end') {
      if (text !== '') throw new Error('A chunk is longer than it says.');
      this.#state = 'chunk-line';
    } else if (this.#state === 'chunk-line') {
      const size = CHUNK_SIZE.exec(text)?.[1];
      if (size === undefined) throw new Error('The size of a chunk is not clear.');
      this.#leftBytes = Number.parseInt(size, 16);
      this.#state = this.#leftBytes === 0 ? 'trailers' : 'chunk';
    } else if (text === '') {
      return this.#finish(next);
    } else {
      this.#trailerBytes += text.length;
      if (!TRAILER.test(text) || this.#trailerBytes > MAX_TRAILER_BYTES)
        throw new Error('A trailer is not clear.');
    }
    return next;
  }

  #finish(next = 0): number {
    const head = this.#head as ResponseHead;
    this.#head = undefined;
    this.#state = 'head';
    this.#trailerBytes = 0;
    this.#sink.onEnd(head);
    return -next;
  }

  /** Text up to `mark`, which may have begun in an earlier piece; undefined while it is not there. */
  #until(
    mark: string,
    maxBytes: number,
    bytes: Buffer,
    at: number,
  ): { text: string | undefined; next: number } {
    if (this.#held === '') {
      const end = bytes.indexOf(mark, at, 'latin1');
      if (end !== -1) {
        return { text: bytes.toString('latin1', at, end), next: end + mark.length };
      }
    }
    // A piece may end in the middle of the mark.
    const known = this.#held.length;
    const text = this.#held + bytes.toString('latin1', at, at + maxBytes + mark.length - known);
    const end = text.indexOf(mark, Math.max(0, known - mark.length + 1));
    if (end !== -1) {
      this.#held = '';
      return { text: text.slice(0, end), next: at + end + mark.length - known };
    }
    if (text.length >= maxBytes) throw new Error('A head or a line is too long.');
    this.#held = text;
    return { text: undefined, next: bytes.length };
  }
}
