/** How long a body is: so many bytes, in chunks that tell, or until the connection ends. */
export type BodyLength = number | 'chunked' | 'until-end';

export interface ResponseHead {
  readonly status: number;
  readonly bodyLength: BodyLength;
  /** Whether the connection may carry another request afterwards. */
  readonly isKept: boolean;
  /** For how long the server keeps it, if it says so. */
  readonly keptMs: number | undefined;
  readonly contentEncoding: string | undefined;
}

const STATUS_LINE = /^HTTP\/1\.([01]) ([1-9]\d{2})(?: [\t\x20-\x7e\x80-\xff]*)?$/u;
const FIELD = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[\t ]*([\t\x20-\x7e\x80-\xff]*)$/u;
const LENGTH = /^\d{1,15}$/u;

const LENGTH_FIELD = /\r\ncontent-length:[\t ]*(\d{1,15})(?=\r\n|$)/iu;
const ZERO = 0x30;

/** Reads the heads of one connection, which differ in the length, and once a second in the date: all else is known. */
export class ResponseHeads {
  /** What stands around the length. */
  #before = '';
  #after = '';
  #known: ResponseHead | undefined;

  /** As `readHead`. */
  read(text: string): ResponseHead {
    const known = this.#again(text);
    if (known) return known;
    const head = readHead(text);
    this.#learn(text, head);
    return head;
  }

  #again(text: string): ResponseHead | undefined {
    const known = this.#known;
    const from = this.#before.length;
    const to = text.length - this.#after.length;
    if (!known || to <= from || to - from > 15) return undefined;
    if (!text.startsWith(this.#before) || !text.endsWith(this.#after)) return undefined;
    let bodyLength = 0;
    for (let i = from; i < to; i += 1) {
      const digit = text.charCodeAt(i) - ZERO;
      if (digit < 0 || digit > 9) return undefined;
      bodyLength = 10 * bodyLength + digit;
    }
    if (bodyLength === known.bodyLength) return known;
    const { status, isKept, keptMs, contentEncoding } = known;
    return { status, bodyLength, isKept, keptMs, contentEncoding };
  }

  #learn(text: string, head: ResponseHead): void {
    const length = LENGTH_FIELD.exec(text);
    // Others have no body, whatever their length says.
    const hasBody = head.status >= 200 && head.status !== 204 && head.status !== 304;
    this.#known = length && hasBody ? head : undefined;
    if (!length) return;
    const to = length.index + length[0].length;
    this.#before = text.slice(0, to - (length[1] as string).length);
    this.#after = text.slice(to);
  }
}

/**
 * Reads a response's head, given without its empty line. Strict where two readers could disagree on where the
 * message ends: whatever is doubtful is an error, and the connection is used no more. Throws what is wrong.
 */
function readHead(text: string): ResponseHead {
  const [statusLine = '', ...lines] = text.split('\r\n');
  const match = STATUS_LINE.exec(statusLine);
  if (!match) throw new Error('The status line is not one of HTTP/1.');
  const status = Number(match[2]);
  const fields = readFields(lines);
  const connection = (fields.connection ?? '').toLowerCase();
  const isKept = match[1] === '1' ? !/\bclose\b/u.test(connection) : /\bkeep-alive\b/u.test(connection);
  const bodyLength = bodyLengthOf(status, fields);
  return {
    status,
    bodyLength,
    isKept: isKept && bodyLength !== 'until-end',
    keptMs: keptMs(fields.keepAlive),
    contentEncoding: fields.contentEncoding,
  };
}

/** Lines that were looked at before: all but the date and the length come back with each answer. */
const knownLines = new Map<string, readonly [name: string, value: string]>();
const OF_MANY = new Set([
  'cache-control',
  'connection',
  'content-encoding',
  'content-type',
  'keep-alive',
  'server',
  'transfer-encoding',
  'vary',
  'x-powered-by',
]);
const MAX_KNOWN_LINES = 200;
const MAX_KNOWN_CHARACTERS = 100;

interface Fields {
  contentLength?: string;
  transferEncoding?: string;
  contentEncoding?: string;
  connection?: string;
  keepAlive?: string;
}

function readFields(lines: readonly string[]): Fields {
  const fields: Fields = {};
  for (const line of lines) {
    const [name, value] = knownLines.get(line) ?? readField(line);
    add(fields, name, value);
  }
  return fields;
}

function readField(line: string): readonly [name: string, value: string] {
  const match = FIELD.exec(line);
  if (!match) throw new Error('A header is not one of HTTP/1.');
  const [, name = '', value = ''] = match;
  const field = [name.toLowerCase(), value.trimEnd()] as const;
  if (knownLines.size < MAX_KNOWN_LINES && line.length <= MAX_KNOWN_CHARACTERS && OF_MANY.has(field[0])) {
    knownLines.set(line, field);
  }
  return field;
}

function add(fields: Fields, name: string, value: string): void {
  switch (name) {
    case 'content-length':
      if (!LENGTH.test(value) || fields.contentLength !== undefined)
        throw new Error('The length is not clear.');
      fields.contentLength = value;
      break;
    case 'transfer-encoding':
      if (value.toLowerCase() !== 'chunked' || fields.transferEncoding !== undefined) {
        throw new Error('The transfer encoding is not known.');
      }
      fields.transferEncoding = value;
      break;
    case 'content-encoding':
      fields.contentEncoding = joined(fields.contentEncoding, value);
      break;
    case 'connection':
      fields.connection = joined(fields.connection, value);
      break;
    case 'keep-alive':
      fields.keepAlive = joined(fields.keepAlive, value);
      break;
    default:
  }
}

const joined = (known: string | undefined, value: string): string =>
  known === undefined ? value : `${known}, ${value}`;

function bodyLengthOf(status: number, { contentLength, transferEncoding }: Fields): BodyLength {
  if (contentLength !== undefined && transferEncoding !== undefined)
    throw new Error('The length is not clear.');
  if (status < 200 || status === 204 || status === 304) return 0;
  if (transferEncoding !== undefined) return 'chunked';
  return contentLength === undefined ? 'until-end' : Number(contentLength);
}

function keptMs(keepAlive: string | undefined): number | undefined {
  const seconds = /\btimeout=(\d{1,6})\b/u.exec(keepAlive ?? '')?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1_000;
}
