import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { AnswerHeads } from './answer-head.ts';
import {
  Connection,
  type ConnectionLimits,
  type ConnectionOwner,
  type OwnAnswer,
  type OwnRequest,
} from './connection.ts';

/** How often connections are looked through for those that take too long. */
const CHECK_INTERVAL_MS = 1_000;

/** Answers a request for an operation; never rejects. */
export type AnswerRequest = (request: OwnRequest) => Promise<OwnAnswer>;

export interface OwnConnectionOptions {
  readonly maxBodyBytes: number;
  readonly answer: AnswerRequest;
}

/**
 * The connections of a server as long as they bring nothing but plain requests for operations, which need little of an
 * HTTP server. All else goes to node:http untouched.
 */
export class OwnConnections implements ConnectionOwner {
  readonly limits: ConnectionLimits;
  readonly heads: AnswerHeads;
  readonly answer: AnswerRequest;
  readonly handOver: (socket: Socket) => void;
  isDraining = false;
  readonly #connections = new Set<Connection>();
  readonly #checks: NodeJS.Timeout;

  /** Takes the server's new connections before node:http does. */
  constructor(server: Server, { maxBodyBytes, answer }: OwnConnectionOptions) {
    const { headersTimeout, requestTimeout, keepAliveTimeout } = server;
    this.limits = {
      headersTimeoutMs: headersTimeout,
      requestTimeoutMs: requestTimeout,
      // A second more than clients are told, so that no request meets a connection that is being closed.
      keepAliveTimeoutMs: keepAliveTimeout + 1_000,
      maxBodyBytes,
    };
    this.heads = new AnswerHeads(keepAliveTimeout);
    this.answer = answer;
    // Its own listener comes first: it is there from the server's beginning.
    const [nodeHttp] = server.listeners('connection') as [(socket: Socket) => void];
    this.handOver = (socket) => nodeHttp.call(server, socket);
    server.off('connection', nodeHttp);
    server.on('connection', (socket: Socket) => this.#add(socket));
    // After what has come meanwhile was read: a process that stood still for seconds comes to its timers first, and
    // would end connections whose requests only it has kept waiting.
    const check = (): void => this.#check();
    this.#checks = setInterval(() => void setImmediate(check), CHECK_INTERVAL_MS).unref();
    server.once('close', () => clearInterval(this.#checks));
  }

  /** Each answer is the last one of its connection from now on. */
  drain(): void {
    this.isDraining = true;
    for (const connection of this.#connections) connection.closeIfIdle();
  }

  /** Ends all, whatever is under way. */
  destroy(): void {
    for (const connection of this.#connections) connection.destroy();
  }

  onGone(connection: Connection): void {
    this.#connections.delete(connection);
  }

  #add(socket: Socket): void {
    // It was one too many of its address.
    if (!socket.destroyed) this.#connections.add(new Connection(socket, this));
  }

  #check(): void {
    const nowMs = performance.now();
    for (const connection of this.#connections) connection.check(nowMs);
  }
}
