const HEAD_END = '\r\n\r\n';
const LINE_FEED = 0x0a;

type State = 'head' | 'body' | 'chunk-size' | 'chunk' | 'chunk-end' | 'trailer';

/** Reads the HTTP/1.1 answers of one connection, and keeps of each only its status and the size of its body. */
export class ResponseReader {
  readonly #onAnswer: (status: number, bodyBytes: number) => void;
  #state: State = 'head';
  #text = '';
  #status = 0;
  #bodyBytes = 0;
  #left = 0;

  constructor(onAnswer: (status: number, bodyBytes: number) => void) {
    this.#onAnswer = onAnswer;
  }

  read(bytes: Buffer): void {
    let offset = 0;
    while (offset < bytes.length) offset = this.#step(bytes, offset);
  }

  #step(bytes: Buffer, offset: number): number {
    switch (this.#state) {
      case 'head':
        return this.#head(bytes, offset);
      case 'body':
      case 'chunk':
        return this.#skip(bytes, offset);
      default:
        return this.#line(bytes, offset);
    }
  }

  #head(bytes: Buffer, offset: number): number {
    const before = this.#text.length;
    // One byte a character, so that places in the text are places in the bytes.
    this.#text += bytes.toString('latin1', offset, Math.min(bytes.length, offset + 4_096));
    const end = this.#text.indexOf(HEAD_END, Math.max(0, before - HEAD_END.length));
    if (end < 0) return Math.min(bytes.length, offset + 4_096);
    const head = this.#text.slice(0, end).toLowerCase();
    this.#text = '';
    this.#startBody(head);
    return offset + end + HEAD_END.length - before;
  }

  #startBody(head: string): void {
    this.#status = Number(head.slice(9, 12));
    this.#bodyBytes = 0;
    if (head.includes('\r\ntransfer-encoding: chunked')) {
      this.#state = 'chunk-size';
      return;
    }
    const length = /\r\ncontent-length: (\d+)/.exec(head);
    if (!length) throw new Error('an answer without a length');
    this.#left = Number(length[1]);
    this.#bodyBytes = this.#left;
    if (this.#left === 0) this.#finish();
    else this.#state = 'body';
  }

  #skip(bytes: Buffer, offset: number): number {
    const taken = Math.min(this.#left, bytes.length - offset);
    this.#left -= taken;
    if (this.#left === 0) {
      if (this.#state === 'body') this.#finish();
      else this.#state = 'chunk-end';
    }
    return offset + taken;
  }

  #line(bytes: Buffer, offset: number): number {
    const end = bytes.indexOf(LINE_FEED, offset);
    this.#text += bytes.toString('latin1', offset, end < 0 ? bytes.length : end);
    if (end < 0) return bytes.length;
    const line = this.#text.trim();
    this.#text = '';
    if (this.#state === 'chunk-size') this.#startChunk(Number.parseInt(line, 16));
    else if (this.#state === 'chunk-end') this.#state = 'chunk-size';
    else if (line === '') this.#finish();
    return end + 1;
  }

  #startChunk(bytes: number): void {
    this.#left = bytes;
    this.#bodyBytes += bytes;
    this.#state = bytes === 0 ? 'trailer' : 'chunk';
  }

  #finish(): void {
    this.#state = 'head';
    this.#onAnswer(this.#status, this.#bodyBytes);
  }
}
