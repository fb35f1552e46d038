import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';

/** A connection on which a test says byte by byte what a client sends. */
export class RawClient {
  readonly socket: Socket;
  /** All that came, as latin1. */
  received = '';
  readonly closed: Promise<unknown>;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (bytes: Buffer) => (this.received += bytes.toString('latin1')));
    socket.on('end', () => socket.destroy());
    // A server that breaks a connection off says no more.
    socket.on('error', () => {});
    this.closed = once(socket, 'close').catch(() => {});
  }

  static async open(url: string): Promise<RawClient> {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    const client = new RawClient(socket);
    await once(socket, 'connect');
    return client;
  }

  /** Each piece is a write of its own. */
  async send(...pieces: (string | Buffer)[]): Promise<void> {
    for (const piece of pieces) {
      if (!this.socket.writable) return;
      this.socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece);
      await turn();
    }
  }

  /** All that the server says until it has closed the connection, which it is asked to by the end of ours. */
  async rest(): Promise<string> {
    this.socket.end();
    await this.closed;
    return this.received;
  }
}

/** Sends pieces and the end, and gives all that the server says. */
export async function exchange(url: string, ...pieces: (string | Buffer)[]): Promise<string> {
  const client = await RawClient.open(url);
  await client.send(...pieces);
  return client.rest();
}

/** Times differ. */
export const withoutDates = (text: string): string => text.replaceAll(/^Date: .*\r\n/gmu, 'Date: now\r\n');

/** A request with these header lines beside those that it needs. */
export function requestText(body: string, lines: readonly string[] = [], target = 'POST /graphql'): string {
  const head = [
    `${target} HTTP/1.1`,
    'host: gateway.test',
    'content-type: application/json',
    ...lines,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${Buffer.from(body).toString('latin1')}`;
}

/** After this one a server has to close the connection, if it has not before. */
export const LAST =
  'GET /last HTTP/1.1\r\nhost: gateway.test\r\nx-request-id: same\r\nconnection: close\r\n\r\n';
