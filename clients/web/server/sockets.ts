import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer, type RawData } from 'ws';
import type { Logger } from '#common/process/logging.ts';
import { trustedOperation, UNTRUSTED, type Documents } from './documents.ts';
import { CLIENT_NAME } from './graph.ts';
import { isForeign } from './origin.ts';
import type { Sessions } from './sessions.ts';

const PROTOCOL = 'graphql-transport-ws';
const MAX_MESSAGE_BYTES = 1_000_000;
/** A browser that reads slower than this much is let go; it comes back and reads on from the log. */
const MAX_UNREAD_BYTES = 8 * 1024 * 1024;

export interface SocketOptions {
  graphUrl: string;
  origin: string;
  documents: Documents;
  sessions: Sessions;
  logger: Logger;
}

/**
 * Live operations of the pages: each browser's socket has one to the gateway behind it, opened with the token of
 * whoever is signed in. Unlike the gateway's own, this one is opened by a cookie, so only our pages may open it.
 */
export function serveSockets(http: Server, options: SocketOptions): () => void {
  const { origin, sessions, logger } = options;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_MESSAGE_BYTES,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  });
  const open = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const { accessToken, cookies } = await sessions.of(request.headers);
    const addCookies = (headers: string[]): void =>
      void headers.push(...cookies.map((cookie) => `set-cookie: ${cookie}`));
    server.once('headers', addCookies);
    server.handleUpgrade(request, socket, head, (browser) => join(browser, accessToken, options));
    server.off('headers', addCookies);
  };
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url?.split('?', 1)[0] !== '/graphql') return refuse(socket, '404 Not Found');
    if (request.headers.origin === undefined || isForeign(request.headers, origin))
      return refuse(socket, '403 Forbidden');
    open(request, socket, head).catch((error: unknown) => {
      logger.warn({ err: error }, 'a socket could not be opened');
      refuse(socket, '503 Service Unavailable');
    });
  });
  return () => {
    for (const client of server.clients) client.close(1001, 'Going away');
    server.close();
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Passes messages on, both ways, until either side leaves. */
function join(browser: WebSocket, accessToken: string | undefined, options: SocketOptions): void {
  const { graphUrl, documents, logger } = options;
  const gateway = new WebSocket(graphUrl.replace(/^http/, 'ws'), PROTOCOL, {
    headers: {
      'apollographql-client-name': CLIENT_NAME,
      ...(accessToken !== undefined && { authorization: `Bearer ${accessToken}` }),
    },
    handshakeTimeout: 10_000,
  });
  const early: string[] = [];
  const forward = (message: string): void => {
    if (gateway.readyState === WebSocket.OPEN) gateway.send(message);
    else early.push(message);
  };
  browser.on('message', (data: RawData) => {
    const message = textOf(data);
    const passed = trusted(message, documents);
    if ('refusal' in passed) browser.send(passed.refusal);
    else forward(passed.message);
  });
  gateway.on('open', () => {
    for (const message of early.splice(0)) gateway.send(message);
  });
  gateway.on('message', (data: RawData) => {
    if (browser.bufferedAmount > MAX_UNREAD_BYTES) return browser.terminate();
    browser.send(textOf(data));
  });
  gateway.on('close', (code, reason) => closeLike(browser, code, reason));
  gateway.on('error', (error) => {
    logger.debug({ err: error }, 'the gateway ended a socket');
    browser.close(1013, 'The marketplace does not answer');
  });
  browser.on('close', () => gateway.terminate());
  browser.on('error', () => browser.terminate());
}

/** A `subscribe` message gets the text of its document; every other one passes as it is. */
function trusted(message: string, documents: Documents): { message: string } | { refusal: string } {
  const parsed = parse(message);
  if (parsed?.['type'] !== 'subscribe') return { message };
  const payload = trustedOperation(documents, parsed['payload']);
  if (!payload) return { refusal: JSON.stringify({ id: parsed['id'], type: 'error', payload: [UNTRUSTED] }) };
  return { message: JSON.stringify({ ...parsed, payload }) };
}

function parse(message: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(message) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Codes that a program may not send (1005, 1006) mean a connection that was lost. */
function closeLike(socket: WebSocket, code: number, reason: Buffer): void {
  const isSendable =
    code >= 3_000 || (code >= 1_000 && code < 1_015 && ![1_004, 1_005, 1_006].includes(code));
  socket.close(isSendable ? code : 1_013, reason.toString().slice(0, 60));
}

const textOf = (data: RawData): string => (data as Buffer).toString();
