import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { requestIdOf } from '#common/serving/request-id.ts';
import type { Session } from '../streams/session.ts';
import { LightSignal } from '../engine/engine.ts';
import type { CloseError } from './close.ts';
import { Outbox } from './outbox.ts';

/** One client's socket and what belongs to it. */
export class Connection {
  readonly request: IncomingMessage;
  /** Of the upgrade request, with what the client says of itself later. */
  headers: IncomingHttpHeaders;
  readonly requestId: string;
  /** Where the client is. */
  readonly address: string;
  readonly #socket: WebSocket;
  readonly outbox: Outbox;
  /** Ends when the client is gone. */
  readonly signal = new LightSignal();
  readonly #cleanups: (() => void)[] = [];
  readonly #pending = new Set<Promise<unknown>>();
  session: Session | undefined;
  /** By operation's id, variables with numbers that a plain reading of their message would change. */
  readonly exactVariables = new Map<unknown, Record<string, unknown> | undefined>();

  constructor(socket: WebSocket, request: IncomingMessage, address: string) {
    this.#socket = socket;
    this.request = request;
    this.headers = request.headers;
    this.address = address;
    this.requestId = requestIdOf(request.headers);
    this.outbox = new Outbox(socket, request.socket);
    socket.once('close', () => {
      this.signal.abort();
      for (const cleanup of this.#cleanups.splice(0)) cleanup();
    });
  }

  /** Runs when the socket is closed, or now if it is. */
  onClose(cleanup: () => void): void {
    if (this.signal.aborted) cleanup();
    else this.#cleanups.push(cleanup);
  }

  close({ code, message }: Pick<CloseError, 'code' | 'message'>): void {
    this.outbox.flush();
    // A close frame has room for 123 bytes of reason.
    this.#socket.close(code, Buffer.from(message).subarray(0, 123).toString());
  }

  /** When the operations that are being started or answered have been. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#pending);
  }

  async track<T>(work: Promise<T>): Promise<T> {
    this.#pending.add(work);
    try {
      return await work;
    } finally {
      this.#pending.delete(work);
    }
  }
}
