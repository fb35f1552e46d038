import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { RemoteError, SubgraphAnswer } from '../transport/answer.ts';
import { SubgraphError } from '../transport/subgraph-error.ts';
import { EventQueue } from './event-queue.ts';

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
}

const MAX_PENDING_EVENTS = 1_000;
const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 10_000;
const PING_INTERVAL_MS = 15_000;
const PONG_TIMEOUT_MS = 10_000;

/** A subscription at a subgraph on a connection of its own; throws when the connection breaks. */
export async function* openUpstream(
  request: UpstreamRequest,
  signal: AbortSignal,
): AsyncGenerator<SubgraphAnswer, void, void> {
  const { query, operationName, variables } = request;
  const queue = new EventQueue<SubgraphAnswer>(MAX_PENDING_EVENTS, () => tooSlow(request.subgraph));
  const client = upstreamClient(request);
  const onAbort = (): void => queue.end();
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  const unsubscribe = client.subscribe(
    { query, operationName, variables: { ...variables } },
    {
      next: (event) => {
        queue.push(event as SubgraphAnswer);
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
    await client.dispose();
  }
}

/** Identity goes both ways: as upgrade headers for proxies, as connection params for the GraphQL server. */
function upstreamClient({ url, headers }: UpstreamRequest) {
  class UpstreamSocket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, {
        headers,
        handshakeTimeout: CONNECT_TIMEOUT_MS,
        maxPayload: MAX_MESSAGE_BYTES,
        perMessageDeflate: false,
      });
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
      // A peer that vanished without closing is only noticed by its silence.
      ping: (received) => {
        if (!received) pongTimer = setTimeout(() => client.terminate(), PONG_TIMEOUT_MS);
      },
      pong: () => clearTimeout(pongTimer),
      closed: () => clearTimeout(pongTimer),
    },
  });
  return client;
}

function asError(subgraph: string, error: unknown): Error {
  if (Array.isArray(error)) return new SubscriptionRefused(error as RemoteError[]);
  const message = `The connection to subgraph "${subgraph}" broke off.`;
  return new SubgraphError(subgraph, 'SUBGRAPH_DISCONNECTED', message, error);
}

function tooSlow(subgraph: string): SubgraphError {
  return new SubgraphError(subgraph, 'SLOW_CONSUMER', 'Events were not read as fast as they came.');
}
