import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import type { Logger } from '../../process/logging.ts';
import { refusalOf } from './http-errors.ts';

export const MAX_BODY_BYTES = 2 * 1024 * 1024;

interface Answering<TContext extends BaseContext> {
  apollo: ApolloServer<TContext>;
  context(request: IncomingMessage): Promise<TContext>;
  logger: Logger;
}

/**
 * Answers what a gateway and services send, a POST of JSON to /graphql, without Express, whose way to Apollo Server
 * costs as much as Apollo Server itself. All else goes to `others`, and is answered the same.
 */
export function answerPlainRequests<TContext extends BaseContext>(
  others: RequestListener,
  answering: Answering<TContext>,
): RequestListener {
  return (request, response) => {
    if (isPlain(request)) void answer(request, response, answering);
    else others(request, response);
  };
}

const isPlain = ({ method, url, headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  (url === '/graphql' || url === '/graphql/') &&
  headers['content-type'] === 'application/json' &&
  headers['content-encoding'] === undefined &&
  Number(headers['content-length'] ?? Infinity) <= MAX_BODY_BYTES;

async function answer<TContext extends BaseContext>(
  request: IncomingMessage,
  response: ServerResponse,
  { apollo, context, logger }: Answering<TContext>,
): Promise<void> {
  try {
    const text = await bodyOf(request);
    if (text === undefined) return;
    const {
      status = 200,
      headers,
      body,
    } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body: parsed(text) },
      context: () => context(request),
    });
    if (body.kind === 'complete') return send(response, status, Object.fromEntries(headers), body.string);
    response.writeHead(status, Object.fromEntries(headers));
    for await (const piece of body.asyncIterator) response.write(piece);
    response.end();
  } catch (error) {
    const { status, body } = refusalOf(error as Error, request.headers, logger);
    if (response.headersSent) return void response.destroy();
    send(response, status, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(body));
  }
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: string): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Undefined of a request whose sender has gone before its end. */
function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  return new Promise((resolve) => {
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => resolve(utf8.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces))));
    request.on('error', () => resolve(undefined));
  });
}

/** Leaves a byte order mark out. */
const utf8 = new TextDecoder();

function parsed(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch (error) {
    throw Object.assign(error as Error, { status: 400 });
  }
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
