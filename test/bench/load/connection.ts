import { connect, type Socket } from 'node:net';
import { ResponseReader } from './response-reader.ts';

const READ_BUFFER_BYTES = 256 * 1024;

export interface Answer {
  status: number;
  bodyBytes: number;
}

/** One keep-alive connection with one request at a time on it. */
export class Connection {
  readonly #socket: Socket;
  #waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.once('close', () => this.#fail(new Error('the gateway closed the connection')));
    socket.on('error', (error) => this.#fail(error));
  }

  static open(url: URL): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const reader = new ResponseReader((status, bodyBytes) => connection.#answered({ status, bodyBytes }));
      const socket = connect({
        host: url.hostname,
        port: Number(url.port),
        // One buffer for all that is read: answers are counted, not kept.
        onread: {
          buffer: Buffer.allocUnsafe(READ_BUFFER_BYTES),
          callback: (length, buffer) => {
            reader.read((buffer as Buffer).subarray(0, length));
            return true;
          },
        },
      });
      const connection = new Connection(socket);
      socket.once('connect', () => resolve(connection));
      socket.once('error', reject);
    });
  }

  send(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      if (this.#socket.destroyed) this.#fail(new Error('the connection is closed'));
      else this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #answered(answer: Answer): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve(answer);
  }

  #fail(error: Error): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.reject(error);
  }
}
