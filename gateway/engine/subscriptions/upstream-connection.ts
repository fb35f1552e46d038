import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, MessageType } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { ReadJson, RemoteError, SubgraphAnswer } from '../transport/answer.ts';
import { SubgraphError } from '../transport/failures/subgraph-error.ts';
import type { EventQueue } from './event-queue.ts';
import type { UpstreamEvent } from './events.ts';
import { SubscriptionRefused } from './subscription-refused.ts';

/** Where a connection leads, and as whom it is made. */
export interface UpstreamTarget {
  readonly subgraph: string;
  readonly url: string;
  readonly connectionHeaders: Readonly<Record<string, string>>;
}

export interface UpstreamOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What is said with this subscription alone, in `extensions.headers` of its message. */
  readonly headers: Readonly<Record<string, string>>;
  /** How events are read: some have numbers that must keep all their digits. */
  readonly readJson: ReadJson;
}

/** A subscription under way. */
interface Subscribed {
  readonly queue: EventQueue<UpstreamEvent>;
  readonly readJson: ReadJson;
}

/** What is said, each way; of what comes, nothing is known before it is looked at. */
interface Message {
  readonly type: MessageType;
  readonly id?: string;
  readonly payload?: unknown;
}

const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 10_000;
const PING_INTERVAL_MS = 15_000;
const PONG_TIMEOUT_MS = 10_000;
const NORMAL_CLOSURE = 1000;

/**
 * A connection to a subgraph by the protocol graphql-transport-ws, made at once; its subscriptions end with it. (The
 * client of graphql-ws keeps promises for each subscription, and goes through several for each event.)
 */
export class UpstreamConnection {
  readonly #target: UpstreamTarget;
  readonly #onUnused: () => void;
  readonly #socket: WebSocket;
  readonly #subscribed = new Map<string, Subscribed>();
  /** What waits until the subgraph takes subscriptions; undefined from then on. */
  #waiting: (() => void)[] | undefined = [];
  /** Until then, the end of patience; afterwards the next ping. */
  #timer: NodeJS.Timeout;
  #pongTimer: NodeJS.Timeout | undefined;
  #operations = 0;

  /** `onUnused` is called when nothing may be opened on it any more: it broke off, or its last subscription ended. */
  constructor(target: UpstreamTarget, onUnused: () => void) {
    this.#target = target;
    this.#onUnused = onUnused;
    this.#socket = this.#connect();
    this.#timer = setTimeout(() => this.#socket.terminate(), CONNECT_TIMEOUT_MS);
  }

  /** Whether it takes further subscriptions: one side may have begun to close it, and the other take its time. */
  get isOpen(): boolean {
    const { readyState } = this.#socket;
    return readyState === WebSocket.OPEN || readyState === WebSocket.CONNECTING;
  }

  /** Subscriptions under way. */
  get size(): number {
    return this.#subscribed.size;
  }

  /** Puts the events of a subscription into the queue, and ends it with the subscription; gives what ends that. */
  subscribe(
    { query, operationName, variables, headers, readJson }: UpstreamOperation,
    queue: EventQueue<UpstreamEvent>,
    onConnected: () => void,
  ): () => void {
    const id = String((this.#operations += 1));
    this.#subscribed.set(id, { queue, readJson });
    const start = (): void => {
      // Who has left meanwhile asks for nothing.
      if (!this.#subscribed.has(id)) return;
      onConnected();
      const payload = { query, operationName, variables, extensions: { headers } };
      this.#send({ id, type: MessageType.Subscribe, payload });
    };
    if (this.#waiting) this.#waiting.push(start);
    else start();
    return () => this.#leave(id);
  }

  close(code: number = NORMAL_CLOSURE): void {
    this.#onUnused();
    this.#socket.close(code);
  }

  /** Identity goes both ways: as upgrade headers for proxies, as connection params for the GraphQL server. */
  #connect(): WebSocket {
    const { url, connectionHeaders: headers } = this.#target;
    const socket = new WebSocket(url, GRAPHQL_TRANSPORT_WS_PROTOCOL, {
      headers,
      handshakeTimeout: CONNECT_TIMEOUT_MS,
      maxPayload: MAX_MESSAGE_BYTES,
      perMessageDeflate: false,
    });
    socket.on('open', () => this.#send({ type: MessageType.ConnectionInit, payload: { headers } }));
    socket.on('message', (data: Buffer) => this.#receive(data));
    // The close that follows says nothing of why.
    socket.on('error', (error) => this.#breakOff(error));
    socket.on('close', (code, reason) => this.#breakOff({ code, reason: reason.toString() }));
    return socket;
  }

  #receive(data: Buffer): void {
    try {
      const text = data.toString();
      this.#read(JSON.parse(text) as Message, text, data.length);
    } catch (error) {
      this.#breakOff(error);
      this.close(CloseCode.BadResponse);
    }
  }

  /** Throws when it is no message of the protocol. */
  #read({ type, id = '', payload }: Message, text: string, bytes: number): void {
    switch (type) {
      case MessageType.Next:
        return this.#next(id, payload, text, bytes);
      case MessageType.Error:
        if (!isErrors(payload)) throw new TypeError('an error without errors');
        return this.#forget(id)?.queue.end(new SubscriptionRefused(payload));
      case MessageType.Complete:
        return this.#forget(id)?.queue.end();
      case MessageType.ConnectionAck:
        return this.#connected();
      case MessageType.Ping:
        return this.#send({ type: MessageType.Pong, payload });
      case MessageType.Pong:
        return clearTimeout(this.#pongTimer);
      default:
        throw new TypeError('a message of no known type');
    }
  }

  #next(id: string, payload: unknown, text: string, bytes: number): void {
    if (typeof payload !== 'object' || payload === null) throw new TypeError('an event that is no result');
    const subscribed = this.#subscribed.get(id);
    // One that was left may still have been on its way.
    if (!subscribed) return;
    const { queue, readJson } = subscribed;
    // The message was read as JavaScript does, which loses digits beyond the sixteenth.
    const exact = readJson === JSON.parse ? payload : (readJson(text) as Message).payload;
    queue.push({ answer: exact as SubgraphAnswer, bytes });
    if (queue.isEnded) this.#leave(id);
  }

  #connected(): void {
    const waiting = this.#waiting;
    if (!waiting) throw new TypeError('acknowledged twice');
    this.#waiting = undefined;
    clearTimeout(this.#timer);
    this.#timer = setInterval(() => this.#ping(), PING_INTERVAL_MS);
    for (const start of waiting) start();
  }

  /** A peer that vanished without closing is only noticed by its silence. */
  #ping(): void {
    this.#send({ type: MessageType.Ping });
    clearTimeout(this.#pongTimer);
    this.#pongTimer = setTimeout(() => this.#socket.terminate(), PONG_TIMEOUT_MS);
  }

  #send(message: Message): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #leave(id: string): void {
    if (this.#subscribed.has(id) && !this.#waiting) this.#send({ id, type: MessageType.Complete });
    this.#forget(id);
  }

  #forget(id: string): Subscribed | undefined {
    const subscribed = this.#subscribed.get(id);
    if (this.#subscribed.delete(id) && this.#subscribed.size === 0) this.close();
    return subscribed;
  }

  /** Of an error and the close that follows it, the first says why. */
  #breakOff(cause: unknown): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#pongTimer);
    this.#onUnused();
    const { subgraph } = this.#target;
    const message = `The connection to subgraph "${subgraph}" broke off.`;
    const error = new SubgraphError(subgraph, 'SUBGRAPH_DISCONNECTED', message, cause);
    const subscribed = [...this.#subscribed.values()];
    this.#subscribed.clear();
    for (const { queue } of subscribed) queue.end(error);
  }
}

const isErrors = (payload: unknown): payload is readonly RemoteError[] =>
  Array.isArray(payload) &&
  payload.length > 0 &&
  payload.every((error: unknown) => typeof error === 'object' && error !== null && 'message' in error);
