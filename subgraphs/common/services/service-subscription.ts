import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

export interface ServiceEndpoint {
  url: string;
  /** Asked for each connection: what was said for the last one has expired. */
  authorization(): Promise<string>;
}

export interface ServiceEvent {
  data?: unknown;
  errors?: readonly { message: string }[];
}

const CONNECT_TIMEOUT_MS = 5_000;
const PING_INTERVAL_MS = 10_000;
const PONG_TIMEOUT_MS = 5_000;
const NORMAL_CLOSURE = 1000;

class ServiceSocket extends WebSocket {
  constructor(address: string, protocols: string[]) {
    super(address, protocols, { handshakeTimeout: CONNECT_TIMEOUT_MS });
  }
}

/** The events of a subscription on a connection of its own, until it ends or the signal; throws when it breaks. */
export async function* openServiceSubscription(
  endpoint: ServiceEndpoint,
  query: string,
  signal: AbortSignal,
): AsyncGenerator<ServiceEvent, void, void> {
  const client = connect(endpoint);
  const events = client.iterate({ query });
  const leave = (): void => void events.return?.();
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  try {
    yield* events;
  } finally {
    signal.removeEventListener('abort', leave);
    await close(client);
  }
}

function connect({ url, authorization }: ServiceEndpoint): Client {
  let pongTimer: NodeJS.Timeout | undefined;
  const client = createClient({
    url,
    webSocketImpl: ServiceSocket,
    connectionParams: async () => ({ headers: { authorization: await authorization() } }),
    connectionAckWaitTimeout: CONNECT_TIMEOUT_MS,
    keepAlive: PING_INTERVAL_MS,
    retryAttempts: 0,
    on: {
      // A peer that vanished without closing is only noticed by its silence.
      ping: (received) => {
        if (!received) pongTimer = setTimeout(() => client.terminate(), PONG_TIMEOUT_MS);
      },
      pong: () => clearTimeout(pongTimer),
      closed: (event) => {
        clearTimeout(pongTimer);
        // Or the client would connect again by itself, and nobody would know that events were missed.
        if ((event as { code: number }).code === NORMAL_CLOSURE) void close(client);
      },
    },
  });
  return client;
}

async function close(client: Client): Promise<void> {
  try {
    await client.dispose();
  } catch {
    // It was about to connect, and could not: there is nothing to close.
  }
}
