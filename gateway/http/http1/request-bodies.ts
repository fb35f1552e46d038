import { Buffer } from 'node:buffer';
import type { RequestedOperation } from '../../operations/requested-operation.ts';
import { operationOfBody } from '../requests/parse-request.ts';
import { textOf } from '../requests/read-body.ts';

/** Of different documents; the one that was not sent for the longest goes first. */
const MAX_KNOWN = 16;
const MAX_KNOWN_BYTES = 16 * 1024;

const START = Buffer.from('{"query":"');
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const CLOSING = 0x7d;

/** A body up to the end of its document, which is the same text with each request. */
interface Opening {
  readonly bytes: Buffer;
  readonly query: string;
}

/**
 * Reads requests' bodies. Clients send the same few documents again and again, most of them before anything else:
 * one that is known is not read again, and as the same string it is found quickly wherever it is looked up.
 */
export class RequestBodies {
  /** Sent last first. */
  readonly #known: Opening[] = [];

  /** Throws for what asks for no operation. */
  read(body: Buffer): RequestedOperation {
    const opening = this.#find(body);
    if (!opening) {
      const requested = operationOfBody(textOf(body));
      this.#learn(body, requested.query);
      return requested;
    }
    const rest = body.subarray(opening.bytes.length);
    // The members that follow; a brace instead of the comma before them makes them an object.
    const others = rest.length === 1 ? '{}' : `{${textOf(rest).slice(1)}`;
    const requested = operationOfBody(others);
    return requested.query === undefined ? { ...requested, query: opening.query } : requested;
  }

  #find(body: Buffer): Opening | undefined {
    for (const [i, opening] of this.#known.entries()) {
      if (!continues(body, opening.bytes)) continue;
      if (i > 0) this.#known.unshift(...this.#known.splice(i, 1));
      return opening;
    }
    return undefined;
  }

  #learn(body: Buffer, query: unknown): void {
    if (typeof query !== 'string' || body.compare(START, 0, START.length, 0, START.length) !== 0) return;
    const end = endOfString(body, START.length);
    // A copy: the memory is used again.
    const bytes = Buffer.from(body.subarray(0, end));
    if (end > MAX_KNOWN_BYTES || !continues(body, bytes)) return;
    // Of two members of a name the last one counts.
    if (JSON.parse(bytes.toString('utf8', START.length - 1)) !== query) return;
    this.#known.unshift({ bytes, query });
    this.#known.length = Math.min(this.#known.length, MAX_KNOWN);
  }
}

/** Whether a body begins so, and either ends there or goes on with another member. */
function continues(body: Buffer, opening: Buffer): boolean {
  const { length } = opening;
  if (body.length <= length || body.compare(opening, 0, length, 0, length) !== 0) return false;
  return body.length === length + 1
    ? body[length] === CLOSING
    : body[length] === COMMA && body[length + 1] === QUOTE;
}

/** After the quote that ends the string in JSON that is known to be valid. */
function endOfString(json: Buffer, from: number): number {
  let at = from;
  while (json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at + 1;
}
