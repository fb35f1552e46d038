import { type Client, createClient } from 'graphql-ws';
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

const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 10_000;
const PING_INTERVAL_MS = 15_000;
const PONG_TIMEOUT_MS = 10_000;

/** A graphql-ws connection to a subgraph, made at once; its subscriptions end with it. */
export class UpstreamConnection {
  readonly #target: UpstreamTarget;
  readonly #onUnused: () => void;
  readonly #client: Client;
  readonly #queues = new Set<EventQueue<UpstreamEvent>>();
  /** Who waits for the connection; undefined once it is there. */
  #waiting: (() => void)[] | undefined = [];
  #socket: WebSocket | undefined;
  /** The last that came, as it came. */
  #message: Buffer | undefined;
  #pongTimer: NodeJS.Timeout | undefined;
  #operations = 0;

  /** `onUnused` is called when nothing may be opened on it any more: it broke off, or its last subscription ended. */
  constructor(target: UpstreamTarget, onUnused: () => void) {
    this.#target = target;
    this.#onUnused = onUnused;
    this.#client = this.#connect();
  }

  /** Whether it takes further subscriptions: one side may have begun to close it, and the other take its time. */
  get isOpen(): boolean {
    return this.#socket === undefined || this.#socket.readyState === WebSocket.OPEN;
  }

  /** Subscriptions under way. */
  get size(): number {
    return this.#queues.size;
  }

  /** Puts the events of a subscription into the queue, and ends it with the subscription; gives what ends that. */
  subscribe(
    { query, operationName, variables, headers, readJson }: UpstreamOperation,
    queue: EventQueue<UpstreamEvent>,
    onConnected: () => void,
  ): () => void {
    this.#queues.add(queue);
    if (this.#waiting) this.#waiting.push(onConnected);
    else onConnected();
    const unsubscribe = this.#client.subscribe(
      { query, operationName, variables: { ...variables }, extensions: { headers } },
      {
        next: (event) => {
          queue.push({
            answer: this.#answer(event as SubgraphAnswer, readJson),
            bytes: this.#message?.length ?? 0,
          });
          this.#message = undefined;
          if (queue.isEnded) leave();
        },
        error: (error) => queue.end(this.#asError(error)),
        complete: () => queue.end(),
      },
    );
    const leave = (): void => {
      unsubscribe();
      if (this.#queues.delete(queue) && this.#queues.size === 0) this.close();
    };
    return leave;
  }

  close(): void {
    this.#onUnused();
    // Rejects when it was about to connect, and could not: then there is nothing to close.
    void Promise.resolve(this.#client.dispose()).catch(() => {});
  }

  /** Identity goes both ways: as upgrade headers for proxies, as connection params for the GraphQL server. */
  #connect(): Client {
    const { url, connectionHeaders } = this.#target;
    return createClient({
      url,
      webSocketImpl: socketClass(connectionHeaders, (message) => (this.#message = message)),
      connectionParams: { headers: connectionHeaders },
      // It lives as long as the gateway wants it, not as long as the library does.
      lazy: false,
      onNonLazyError: () => {},
      connectionAckWaitTimeout: CONNECT_TIMEOUT_MS,
      keepAlive: PING_INTERVAL_MS,
      retryAttempts: 0,
      generateID: () => String((this.#operations += 1)),
      on: {
        opened: (socket) => (this.#socket = socket as WebSocket),
        connected: () => this.#connected(),
        // A peer that vanished without closing is only noticed by its silence.
        ping: (received) => {
          if (!received) this.#pongTimer = setTimeout(() => this.#client.terminate(), PONG_TIMEOUT_MS);
        },
        pong: () => clearTimeout(this.#pongTimer),
        closed: (event) => this.#closed(event),
      },
    });
  }

  /** The client has read the message as JavaScript does, which loses digits beyond the sixteenth. */
  #answer(read: SubgraphAnswer, readJson: ReadJson): SubgraphAnswer {
    if (readJson === JSON.parse || !this.#message) return read;
    return (readJson(this.#message.toString()) as { payload: SubgraphAnswer }).payload;
  }

  #connected(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const onConnected of waiting) onConnected();
  }

  #closed(event: unknown): void {
    clearTimeout(this.#pongTimer);
    // After an end that was told, this one says no more.
    for (const queue of this.#queues) queue.end(this.#disconnected(event));
    // Or the client would connect again after a close with 1000, and begin from the start.
    this.close();
  }

  #asError(error: unknown): Error {
    return Array.isArray(error) ? new SubscriptionRefused(error as RemoteError[]) : this.#disconnected(error);
  }

  #disconnected(cause: unknown): SubgraphError {
    const { subgraph } = this.#target;
    const message = `The connection to subgraph "${subgraph}" broke off.`;
    return new SubgraphError(subgraph, 'SUBGRAPH_DISCONNECTED', message, cause);
  }
}

function socketClass(headers: Readonly<Record<string, string>>, onMessage: (message: Buffer) => void) {
  return class UpstreamSocket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, {
        headers,
        handshakeTimeout: CONNECT_TIMEOUT_MS,
        maxPayload: MAX_MESSAGE_BYTES,
        perMessageDeflate: false,
      });
      // The first to hear of a message: the client hands it on only afterwards.
      this.on('message', (data: Buffer) => onMessage(data));
    }
  };
}
