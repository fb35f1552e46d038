import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/** Of one turn, and of what has not left the process: who brings more waits until it has. */
const MAX_WAITING_BYTES = 64 * 1024;

/** A whole message of text, in a frame of its own. */
const TEXT_FRAME = 0x81;
/** In place of a length, that it follows in two bytes, or in eight. */
const SHORT_LENGTH = 126;
const LONG_LENGTH = 127;
const MAX_SHORT_LENGTH = 0xff_ff;
/** The fixed part of a frame's head, and the longest length. */
const MAX_HEAD_BYTES = 10;

interface Message {
  readonly head: string;
  readonly body: string | Buffer;
  readonly tail: string;
  readonly bytes: number;
}

/**
 * Messages to one client. Those of one turn of the event loop leave in one write: ws makes at least two of each
 * message, and of an event for fifty streams of a connection a hundred. Its receiver, its pings and its close stay.
 * Nothing is compressed, so that a frame is its length and the text.
 */
export class Outbox {
  readonly #socket: WebSocket;
  readonly #connection: Duplex;
  #messages: Message[] = [];
  #bytes = 0;
  #room: PromiseWithResolvers<void> | undefined;
  readonly #flush = (): void => this.flush();

  /** `connection` is what `socket` writes to. */
  constructor(socket: WebSocket, connection: Duplex) {
    this.#socket = socket;
    this.#connection = connection;
    connection.on('drain', () => this.#makeRoom());
    socket.once('close', () => this.#makeRoom());
  }

  /** The text of a message, in parts. Gives a promise where the next one has to wait until there is room for it. */
  send(head: string, body: string | Buffer = '', tail = ''): Promise<void> | undefined {
    if (this.#socket.readyState !== this.#socket.OPEN) return undefined;
    if (this.#messages.length === 0) process.nextTick(this.#flush);
    const bytes = Buffer.byteLength(head) + Buffer.byteLength(body) + Buffer.byteLength(tail);
    this.#messages.push({ head, body, tail, bytes });
    this.#bytes += bytes + MAX_HEAD_BYTES;
    if (this.#bytes < MAX_WAITING_BYTES && !this.#connection.writableNeedDrain) return undefined;
    this.#room ??= Promise.withResolvers();
    return this.#room.promise;
  }

  /** What was sent goes before what ws writes next. */
  flush(): void {
    const messages = this.#messages;
    if (messages.length === 0) return;
    const frames = Buffer.allocUnsafe(this.#bytes);
    this.#messages = [];
    this.#bytes = 0;
    // Nothing may follow the frame that begins to close it.
    if (this.#socket.readyState === this.#socket.OPEN) {
      let at = 0;
      for (const message of messages) at = writeFrame(frames, at, message);
      this.#connection.write(frames.subarray(0, at));
    }
    if (!this.#connection.writableNeedDrain) this.#makeRoom();
  }

  #makeRoom(): void {
    const room = this.#room;
    this.#room = undefined;
    room?.resolve();
  }
}

/** Where the frame ends. */
function writeFrame(into: Buffer, start: number, { head, body, tail, bytes }: Message): number {
  into[start] = TEXT_FRAME;
  let at = start + 2;
  if (bytes < SHORT_LENGTH) {
    into[start + 1] = bytes;
  } else if (bytes <= MAX_SHORT_LENGTH) {
    into[start + 1] = SHORT_LENGTH;
    at = into.writeUInt16BE(bytes, at);
  } else {
    into[start + 1] = LONG_LENGTH;
    at = into.writeBigUInt64BE(BigInt(bytes), at);
  }
  at += into.write(head, at);
  at += typeof body === 'string' ? into.write(body, at) : body.copy(into, at);
  return at + into.write(tail, at);
}
