import type { Buffer } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { isInOnePiece, type Wanted, wantedBy } from '../negotiation.ts';
import { GRAPHQL_PATH } from '../paths.ts';
import { isUtf8Json } from '../read-body.ts';

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

/** Without the spaces and tabs around it. */
const trimmed = (value: string): string => value.replaceAll(/^[\t ]+|[\t ]+$/gu, '');

/** Whether bytes are, or may become, the beginning of a request that is read here. */
export function mayBegin(bytes: Buffer): boolean {
  const length = Math.min(bytes.length, REQUEST_LINE.length);
  return bytes.toString('latin1', 0, length) === REQUEST_LINE.slice(0, length);
}
