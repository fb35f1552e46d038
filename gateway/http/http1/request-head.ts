import { Buffer } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { isInOnePiece, type Wanted, wantedBy } from '../requests/negotiation.ts';
import { GRAPHQL_PATH } from '../paths.ts';
import { isUtf8Json } from '../requests/read-body.ts';

/** The head of a request for one operation that is answered in one piece. */
export interface RequestHead {
  readonly headers: IncomingHttpHeaders;
  readonly wanted: Wanted;
  readonly bodyBytes: number;
}

const REQUEST_LINE = `POST ${GRAPHQL_PATH} HTTP/1.1\r\n`;
const NAME = /^[a-z\d-]+$/u;
/** Printable ASCII and tabs: nothing that could begin a line of its own, or is read differently by anybody. */
const VALUE = /^[\t\x20-\x7e]*$/u;
const LENGTH = /^[1-9]\d{0,5}$/u;

/**
 * What these headers ask for is not known here: another way to send the body, to go on with the connection or to
 * answer, or a page of another origin. `connection: keep-alive` says nothing new.
 */
const FOR_OTHERS =
  /^(?:access-control-.*|content-encoding|expect|http2-settings|keep-alive|origin|proxy-.*|set-cookie|te|trailer|transfer-encoding|upgrade|x-graphql-event-stream-token)$/u;

/**
 * Reads a request's head, given from its first byte up to its empty line. Undefined for everything but a plain
 * request for an operation, and wherever two readers could disagree on what it says or where the message ends.
 */
export function readHead(text: string, maxBodyBytes: number): RequestHead | undefined {
  if (!text.startsWith(REQUEST_LINE)) return undefined;
  const headers: Record<string, string> = {};
  for (const line of text.slice(REQUEST_LINE.length).split('\r\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    const value = line.slice(colon + 1);
    if (!NAME.test(name) || !VALUE.test(value) || FOR_OTHERS.test(name)) return undefined;
    // Twice, or the name of something that every object has.
    if (name in headers) return undefined;
    headers[name] = trimmed(value);
  }
  const { host, connection = 'keep-alive', 'content-length': length = '' } = headers;
  if (!host || connection.toLowerCase() !== 'keep-alive' || !LENGTH.test(length)) return undefined;
  if (!isUtf8Json(headers['content-type'])) return undefined;
  const wanted = wantedBy(headers['accept']);
  const bodyBytes = Number(length);
  // Who takes none of our types is told so by whoever tells all of them.
  if (bodyBytes > maxBodyBytes || wanted.whole === null || !isInOnePiece(wanted)) return undefined;
  return { headers, wanted, bodyBytes };
}

const LENGTH_FIELD = /\r\ncontent-length:[\t ]*([1-9]\d{0,5})(?=\r\n)/iu;
const ZERO = 0x30;
const MAX_DIGITS = 6;

/** A head that was read. Clients send the same one again and again, but for the length of what follows. */
export class KnownHead {
  readonly #head: RequestHead;
  /** What stands around the length. */
  readonly #before: Buffer;
  readonly #after: Buffer;

  private constructor(head: RequestHead, before: Buffer, after: Buffer) {
    this.#head = head;
    this.#before = before;
    this.#after = after;
  }

  /** Of a head's bytes up to the end of its empty line, which are copied: what was read at once may be much longer. */
  static of(bytes: Buffer, head: RequestHead): KnownHead | undefined {
    const length = LENGTH_FIELD.exec(bytes.toString('latin1'));
    if (!length) return undefined;
    const to = length.index + length[0].length;
    const from = to - (length[1] as string).length;
    return new KnownHead(head, Buffer.from(bytes.subarray(0, from)), Buffer.from(bytes.subarray(to)));
  }

  /** The head with which `bytes` begin, and where it ends; undefined where that is another one. */
  read(bytes: Buffer, maxBodyBytes: number): { head: RequestHead; end: number } | undefined {
    const { length } = this.#before;
    if (bytes.length <= length || !begins(bytes, this.#before, 0)) return undefined;
    let at = length;
    let bodyBytes = 0;
    for (; at < length + MAX_DIGITS; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      bodyBytes = 10 * bodyBytes + digit;
    }
    const end = at + this.#after.length;
    const isLength = at > length && bytes[length] !== ZERO && bodyBytes <= maxBodyBytes;
    if (!isLength || bytes.length < end || !begins(bytes, this.#after, at)) return undefined;
    if (bodyBytes === this.#head.bodyBytes) return { head: this.#head, end };
    const { headers, wanted } = this.#head;
    return { head: { headers: { ...headers, 'content-length': String(bodyBytes) }, wanted, bodyBytes }, end };
  }
}

const begins = (bytes: Buffer, known: Buffer, at: number): boolean =>
  known.compare(bytes, at, at + known.length) === 0;

/** Without the spaces and tabs around it. */
const trimmed = (value: string): string => value.replaceAll(/^[\t ]+|[\t ]+$/gu, '');

/** Whether bytes are, or may become, the beginning of a request that is read here. */
export function mayBegin(bytes: Buffer): boolean {
  const length = Math.min(bytes.length, REQUEST_LINE.length);
  return bytes.toString('latin1', 0, length) === REQUEST_LINE.slice(0, length);
}
