import { STATUS_CODES } from 'node:http';
import type { Answer } from '../answers/answer.ts';
import { STANDARD_HEADERS } from '../answers/standard-headers.ts';

const STANDARD = STANDARD_HEADERS.map(([name, value]) => `${name}: ${value}\r\n`).join('');
const CLOSED = 'Connection: close\r\n\r\n';

/** Prints heads as node:http does, letter by letter, for requests that come from no page. */
export class AnswerHeads {
  readonly #kept: string;
  #dateLine = '';
  #dateSeconds = 0;

  constructor(keepAliveTimeoutMs: number) {
    this.#kept = `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(keepAliveTimeoutMs / 1_000)}\r\n\r\n`;
  }

  /** `closes` says that the connection ends with this answer. */
  print(
    { status, headers, variesByEncoding }: Answer,
    bodyBytes: number,
    requestId: string,
    closes: boolean,
  ): string {
    let own = '';
    for (const name in headers) own += `${name}: ${headers[name]}\r\n`;
    const vary = variesByEncoding ? 'vary: Origin\r\nvary: Accept-Encoding\r\n' : 'vary: Origin\r\n';
    const start = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${vary}x-request-id: ${requestId}\r\n${STANDARD}`;
    const length = `content-length: ${bodyBytes}\r\n`;
    return closes
      ? `${start}connection: close\r\n${own}${length}${this.#date()}\r\n`
      : `${start}${own}${length}${this.#date()}${this.#kept}`;
  }

  #date(): string {
    const seconds = Math.floor(Date.now() / 1_000);
    if (seconds !== this.#dateSeconds) {
      this.#dateSeconds = seconds;
      this.#dateLine = `Date: ${new Date(seconds * 1_000).toUTCString()}\r\n`;
    }
    return this.#dateLine;
  }
}

const bare = (status: number): string => `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${CLOSED}`;

/** As node:http answers what came too slowly, or ended in the middle. */
export const TOO_SLOW = bare(408);
export const BROKEN_OFF = bare(400);
