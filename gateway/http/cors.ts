import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { GRAPHQL_PATH } from './routes.ts';

const REQUEST_METHODS = 'GET, POST';
const REQUEST_HEADERS = 'content-type, authorization, x-api-key, apollo-require-preflight, accept';
const ANSWER_HEADERS = 'x-request-id, retry-after';
/** Browsers ask again after two hours at the latest. */
const MAX_AGE_SECONDS = 7_200;

/**
 * Lets pages of these origins send operations, on every way that leads to GraphQL. Without
 * credentials, which are what browsers send by themselves: whoever signs in brings a token.
 */
export function withCors(origins: readonly string[], next: RequestListener): RequestListener {
  if (origins.length === 0) return next;
  return (request, response) => {
    if (request.url?.split('?', 1)[0] !== GRAPHQL_PATH) return next(request, response);
    // Also without an origin, or a cache would give to all what was meant for some.
    response.setHeader('vary', 'Origin');
    const origin = origins.find((allowed) => allowed === request.headers.origin);
    if (origin !== undefined) response.setHeader('access-control-allow-origin', origin);
    if (isPreflight(request)) return answerPreflight(response, origin !== undefined);
    if (origin !== undefined) response.setHeader('access-control-expose-headers', ANSWER_HEADERS);
    return next(request, response);
  };
}

/** A browser's question whether a page may send its request. */
const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;

function answerPreflight(response: ServerResponse, isAllowed: boolean): void {
  if (isAllowed) {
    response.setHeader('access-control-allow-methods', REQUEST_METHODS);
    response.setHeader('access-control-allow-headers', REQUEST_HEADERS);
    response.setHeader('access-control-max-age', MAX_AGE_SECONDS);
  }
  response.writeHead(204).end();
}
