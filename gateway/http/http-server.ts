import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { OwnConnections } from './http1/connections.ts';

/** How long a stop waits for answers that are under way. */
const STOP_GRACE_MS = 5_000;
/** How often Node looks for connections that have taken too long. */
const CHECK_INTERVAL_MS = 1_000;

export interface HttpServerOptions {
  /** From a connection's first byte, or the end of what came before, to the end of the headers. */
  headersTimeoutMs: number;
  /** To the end of the body. */
  requestTimeoutMs: number;
  maxConnections: number;
  maxConnectionsPerAddress: number;
  /** Whether connections from this address are of many clients. */
  isProxy(address: string): boolean;
}

/** A server at which nobody can keep others out by opening connections and sending little. */
export function createHttpServer(options: HttpServerOptions): Server {
  const server = createServer({
    headersTimeout: options.headersTimeoutMs,
    requestTimeout: options.requestTimeoutMs,
    connectionsCheckingInterval: CHECK_INTERVAL_MS,
  });
  server.maxConnections = options.maxConnections;
  const counts = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? 'unknown';
    if (options.isProxy(address)) return;
    const count = (counts.get(address) ?? 0) + 1;
    if (count > options.maxConnectionsPerAddress) {
      socket.destroy();
      return;
    }
    counts.set(address, count);
    socket.once('close', () => {
      const left = (counts.get(address) ?? 1) - 1;
      if (left === 0) counts.delete(address);
      else counts.set(address, left);
    });
  });
  return server;
}

/** Takes no new connections, lets answers finish, and then breaks what is left. */
export async function closeHttpServer(server: Server, own?: OwnConnections): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  own?.drain();
  await Promise.race([closed, delay(STOP_GRACE_MS, undefined, { ref: false })]);
  server.closeAllConnections();
  own?.destroy();
  await closed;
}
