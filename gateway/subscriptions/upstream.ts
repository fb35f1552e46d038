import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { RemoteError, SubgraphAnswer } from '../transport/answer.ts';
import { SubgraphError } from '../transport/subgraph-error.ts';
import { EventQueue } from './event-queue.ts';
import type { UpstreamEvent } from './events.ts';

export interface UpstreamRequest {
  readonly subgraph: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The subgraph answered the subscription itself with errors: there is nothing to go on with. */
export class SubscriptionRefused extends Error {
  readonly errors: readonly RemoteError[];

  constructor(errors: readonly RemoteError[]) {
    super('The subgraph refused the subscription.');
    this.errors = errors;
  }

  /** The subgraph itself is in trouble, which may pass; other refusals are about the subscription. */
  get isFault(): boolean {
    return this.errors.every(({ extensions }) => FAULTS.has(extensions?.['code']));
  }
}

const FAULTS = new Set<unknown>(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE']);
/** What a reader may leave lying before its subscription is given up, to be resumed where it can be. */
const QUEUE_LIMITS = { maxEvents: 1_000, maxBytes: 1024 * 1024 };
const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 10_000;
const PING_INTERVAL_MS = 15_000;
const PONG_TIMEOUT_MS = 10_000;

/** A subscription at a subgraph on a connection of its own; throws when the connection breaks. */
export async function* openUpstream(
  request: UpstreamRequest,
  signal: AbortSignal,
  onConnected?: () => void,
): AsyncGenerator<UpstreamEvent, void, void> {
  const { query, operationName, variables } = request;
  const queue = new EventQueue<UpstreamEvent>(QUEUE_LIMITS, () => tooSlow(request.subgraph));
  let messageBytes = 0;
  const client = upstreamClient(request, {
    connected: onConnected,
    received: (bytes) => (messageBytes = bytes),
    // After an end that was told, this one says no more.
    closed: (event) => queue.end(disconnected(request.subgraph, event)),
  });
  const onAbort = (): void => queue.end();
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  const unsubscribe = client.subscribe(
    { query, operationName, variables: { ...variables } },
    {
      next: (event) => {
        queue.push({ answer: event as SubgraphAnswer, bytes: messageBytes });
        if (queue.isEnded) client.terminate();
      },
      error: (error) => queue.end(asError(request.subgraph, error)),
      complete: () => queue.end(),
    },
  );
  try {
    yield* queue.read();
  } finally {
    signal.removeEventListener('abort', onAbort);
    unsubscribe();
    await dispose(client);
  }
}

interface ConnectionHooks {
  connected: (() => void) | undefined;
  received(bytes: number): void;
  closed(event: unknown): void;
}

/** Identity goes both ways: as upgrade headers for proxies, as connection params for the GraphQL server. */
function upstreamClient({ url, headers }: UpstreamRequest, hooks: ConnectionHooks): Client {
  class UpstreamSocket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, {
        headers,
        handshakeTimeout: CONNECT_TIMEOUT_MS,
        maxPayload: MAX_MESSAGE_BYTES,
        perMessageDeflate: false,
      });
      // The first to hear of a message: the client hands it on only afterwards.
      this.on('message', (data: Buffer) => hooks.received(data.length));
    }
  }
  let pongTimer: NodeJS.Timeout | undefined;
  const client = createClient({
    url,
    webSocketImpl: UpstreamSocket,
    connectionParams: { headers },
    connectionAckWaitTimeout: CONNECT_TIMEOUT_MS,
    keepAlive: PING_INTERVAL_MS,
    retryAttempts: 0,
    on: {
      connected: hooks.connected,
      // A peer that vanished without closing is only noticed by its silence.
      ping: (received) => {
        if (!received) pongTimer = setTimeout(() => client.terminate(), PONG_TIMEOUT_MS);
      },
      pong: () => clearTimeout(pongTimer),
      closed: (event) => {
        clearTimeout(pongTimer);
        hooks.closed(event);
        // Or the client would connect again after a close with 1000, and begin from the start.
        void dispose(client);
      },
    },
  });
  return client;
}

async function dispose(client: Client): Promise<void> {
  try {
    await client.dispose();
  } catch {
    // It was about to connect, and could not: there is nothing to close.
  }
}

function asError(subgraph: string, error: unknown): Error {
  if (Array.isArray(error)) return new SubscriptionRefused(error as RemoteError[]);
  return disconnected(subgraph, error);
}

function disconnected(subgraph: string, cause?: unknown): SubgraphError {
  const message = `The connection to subgraph "${subgraph}" broke off.`;
  return new SubgraphError(subgraph, 'SUBGRAPH_DISCONNECTED', message, cause);
}

/** Of a subscriber or, where all are slow, of the subscription. */
export function tooSlow(subgraph: string): SubgraphError {
  return new SubgraphError(subgraph, 'SLOW_CONSUMER', 'Events were not read as fast as they came.');
}
