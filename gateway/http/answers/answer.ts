import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { compressed } from './compression.ts';
import { JSON_TYPE } from '../requests/negotiation.ts';

/** An answer in one piece, whichever way it goes out. */
export interface Answer {
  readonly status: number;
  /** In the order in which they are sent, `content-length` left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Of a text that is known to be. */
  readonly isAscii?: boolean;
  /** Another client would get another answer: what it takes was looked at. */
  readonly variesByEncoding?: boolean;
}

/** A small answer that is made here. */
export const jsonAnswer = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({ status, headers: { 'content-type': JSON_TYPE, ...headers }, body: JSON.stringify(body) });

/** An answer as long as an operation makes it: compressed where the client takes that and it is worth it. */
export function textAnswer(
  status: number,
  contentType: string,
  text: string | Buffer,
  { 'accept-encoding': accepted }: IncomingHttpHeaders,
  isAscii = false,
): Answer | Promise<Answer> {
  const encoded = compressed(text, accepted);
  if (!encoded) return { status, headers: { 'content-type': contentType }, body: text, isAscii };
  const headers = { 'content-type': contentType, 'content-encoding': encoded.encoding };
  return encoded.bytes.then((body) => ({ status, headers, body, variesByEncoding: true }));
}

export function writeAnswer(
  response: ServerResponse,
  { status, headers, body, isAscii, variesByEncoding }: Answer,
): void {
  if (variesByEncoding) response.appendHeader('vary', 'Accept-Encoding');
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  if (typeof body === 'string') response.end(body, isAscii ? 'latin1' : 'utf8');
  else response.end(body);
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers?: Readonly<Record<string, string>>,
): void {
  writeAnswer(response, jsonAnswer(status, body, headers));
}
