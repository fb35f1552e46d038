import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { handleProtocols } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Logger } from '#common/process/logging.ts';
import { isGraphQLPath } from '../http/paths.ts';
import type { ClientAddress } from '../identity/client-address.ts';
import { exactVariablesOfMessage } from '../operations/exact-variables.ts';
import { CloseError, goingAway, refusal } from './close.ts';
import { Connection } from './connection.ts';
import { keepAlive } from './heartbeat.ts';
import { createProtocol, type ProtocolOptions } from './protocol.ts';

const PING_INTERVAL_MS = 12_000;
/** More than the results of a connection's operations take at a time. */
const MAX_UNREAD_BYTES = 64 * 1024 * 1024;
/** How long a stop waits for queries that are under way, and then for clients to close. */
const GRACE_MS = 5_000;
const CLOSE_MS = 1_000;

export interface WebSocketOptions extends Omit<ProtocolOptions, 'isDraining'> {
  addressOf: ClientAddress;
  maxMessageBytes: number;
  logger: Logger;
}

export interface WebSockets {
  /** Lets queries finish, then sends clients away with 1001, upon which they connect elsewhere. */
  drain(): Promise<void>;
}

/**
 * GraphQL over WebSocket for a server's upgrade requests. Pages of every origin may connect: they come
 * as nobody, because there are no cookies and browsers add no other credential to an upgrade. Who a
 * page speaks for stands in its `connection_init` alone, so there is no session for it to hijack.
 */
export function serveWebSockets(http: Server, options: WebSocketOptions): WebSockets {
  const connections = new Set<Connection>();
  let isDraining = false;
  const protocol = createProtocol({ ...options, isDraining: () => isDraining });
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: options.maxMessageBytes,
    handleProtocols,
  });
  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const connection = new Connection(socket, request, options.addressOf(request));
    connections.add(connection);
    connection.onClose(() => connections.delete(connection));
    keepAlive(socket, request.socket, PING_INTERVAL_MS);
    limitUnread(socket);
    // A message that is too long, or no valid frame: ws closes the socket with the fitting code.
    socket.on('error', (error) =>
      options.logger.debug({ err: error }, 'a client broke the WebSocket protocol'),
    );
    speak(socket, connection, protocol, options.logger);
  });
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isDraining) return refuseUpgrade(socket, '503 Service Unavailable');
    if (!isGraphQLPath(request.url)) return refuseUpgrade(socket, '404 Not Found');
    server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request));
  });
  return {
    async drain() {
      isDraining = true;
      const pending = [...connections].map((connection) => connection.settled());
      await Promise.race([Promise.all(pending), delay(GRACE_MS, undefined, { ref: false })]);
      const closed = [...server.clients].map((client) => once(client));
      for (const connection of connections) connection.close(goingAway());
      await Promise.race([Promise.all(closed), delay(CLOSE_MS, undefined, { ref: false })]);
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

const once = (client: WebSocket): Promise<void> =>
  new Promise((resolve) => {
    client.once('close', () => resolve());
  });

function refuseUpgrade(socket: Duplex, status: string): void {
  // Node listens no longer to this socket; a client that is gone already must not end the process.
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Results wait for their reader, but answers to pings do not: who sends and never reads would fill the memory. */
function limitUnread(socket: WebSocket): void {
  const check = (): void => {
    if (socket.bufferedAmount > MAX_UNREAD_BYTES) socket.terminate();
  };
  socket.on('ping', check);
  socket.on('message', check);
}

function speak(
  socket: WebSocket,
  connection: Connection,
  protocol: ReturnType<typeof createProtocol>,
  logger: Logger,
): void {
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (data) => connection.outbox.send(data),
      close: (code = 1000, message = '') => connection.close({ code, message }),
      onMessage: (handle) =>
        socket.on('message', (data) => {
          const text = String(data);
          const exact = exactVariablesOfMessage(text);
          if (exact) connection.exactVariables.set(exact.id, exact.variables);
          handle(text).catch((error: unknown) => {
            if (!(error instanceof CloseError)) logger.error({ err: error }, 'a WebSocket message failed');
            connection.close(error instanceof CloseError ? error : refusal(error));
          });
        }),
    },
    connection,
  );
  socket.once('close', (code, reason) => {
    closed(code, reason.toString()).catch((error: unknown) => {
      logger.error({ err: error }, 'a WebSocket could not be closed well');
    });
  });
}
