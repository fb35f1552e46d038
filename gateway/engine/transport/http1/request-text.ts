import { Buffer } from 'node:buffer';
import { CONTENT_HEADERS } from '../carriers/carrier.ts';

const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/u;
/** Printable ASCII and tabs: nothing that could begin a line of its own, or is read differently by anybody. */
const VALUE = /^[\t\x20-\x7e]*$/u;
/** What decides where a message ends, or what becomes of the connection. */
const OF_THE_CONNECTION =
  /^(?:connection|content-length|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade)$/iu;

/** That are known to be plain. */
const MAX_NAMES = 100;

/** A request as it goes over a connection, in the encoding that `write` takes. */
export interface RequestText {
  readonly text: string;
  readonly encoding: 'latin1' | 'utf8';
}

/** Writes the requests for one address. */
export class RequestWriter {
  readonly #opening: string;
  readonly #plainNames = new Set<string>();

  constructor({ host, pathname, search }: URL) {
    const content = Object.entries(CONTENT_HEADERS).map(([name, value]) => `${name}: ${value}\r\n`);
    this.#opening = `POST ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\n${content.join('')}`;
  }

  /** Undefined for headers that this client does not know how to write. */
  write(body: string, headers: Readonly<Record<string, string>>): RequestText | undefined {
    let head = this.#opening;
    for (const name in headers) {
      const value = headers[name];
      if (value === undefined || Object.hasOwn(CONTENT_HEADERS, name)) continue;
      if (!VALUE.test(value) || !this.#isPlainName(name)) return undefined;
      head += `${name}: ${value}\r\n`;
    }
    const length = Buffer.byteLength(body);
    const text = `${head}content-length: ${length}\r\n\r\n${body}`;
    return { text, encoding: length === body.length ? 'latin1' : 'utf8' };
  }

  /** The names are always the same few. */
  #isPlainName(name: string): boolean {
    if (this.#plainNames.has(name)) return true;
    if (!NAME.test(name) || OF_THE_CONNECTION.test(name)) return false;
    if (Object.hasOwn(CONTENT_HEADERS, name.toLowerCase())) return false;
    if (this.#plainNames.size < MAX_NAMES) this.#plainNames.add(name);
    return true;
  }
}
