import type { IncomingMessage, RequestListener } from 'node:http';
import cors from 'cors';
import { answerJson } from '../answers/answer.ts';
import { isGraphQLPath } from '../paths.ts';

/** Browsers ask again after two hours at the latest. */
const MAX_AGE_SECONDS = 7_200;

export interface CorsOptions {
  readonly origins: readonly string[];
  /** Whether pages of this machine may call, whatever their port, as the embedded issuer lets them. */
  readonly allowsLocalhost: boolean;
}

/**
 * Lets pages of these origins send operations, with whatever headers, on every way that leads to
 * GraphQL. Without credentials, which are what browsers send by themselves: whoever signs in brings a
 * token. A preflight for another origin hears why it is refused.
 */
export function withCors(options: CorsOptions, next: RequestListener): RequestListener {
  const isAllowed = (origin: string | undefined): boolean =>
    origin !== undefined && allowsOrigin(options, origin);
  const handle = cors({
    // Who comes here is allowed.
    origin: true,
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
    exposedHeaders: ['x-request-id', 'retry-after'],
    maxAge: MAX_AGE_SECONDS,
    preflightContinue: false,
  });
  return (request, response) => {
    if (!isGraphQLPath(request.url)) return next(request, response);
    const { origin } = request.headers;
    const isPreflight =
      request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
    const forWidget = origin !== undefined && (isPreflight ? asksForKey(request) : hasWidgetKey(request));
    // Also without an origin, or a cache would give to all what was meant for some.
    if (!isAllowed(origin) && !forWidget) {
      response.setHeader('vary', 'Origin');
      return isPreflight ? refusePreflight(origin, response) : next(request, response);
    }
    return handle(request, response, () => void next(request, response));
  };
}

/** Whether pages of an origin may call, whatever they bring. */
export const allowsOrigin = ({ origins, allowsLocalhost }: CorsOptions, origin: string): boolean =>
  origins.includes(origin) || (allowsLocalhost && isLocalhost(origin));

/**
 * Keys for web pages know themselves on which they work: whoever has one on a page may ask, and is refused
 * by the key. What a preflight will bring it does not say; without a key, its page reads no answer.
 */
const asksForKey = ({ headers }: IncomingMessage): boolean =>
  /(?:^|,)\s*x-api-key\s*(?:,|$)/i.test(headers['access-control-request-headers'] ?? '');

const hasWidgetKey = ({ headers }: IncomingMessage): boolean =>
  String(headers['x-api-key'] ?? '').startsWith('cmp_pk_');

function isLocalhost(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname, protocol } = new URL(origin);
  return (
    /^https?:$/.test(protocol) &&
    (['localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.endsWith('.localhost'))
  );
}

function refusePreflight(origin: string | undefined, response: Parameters<RequestListener>[1]): void {
  const message = `CORS: pages of ${origin ?? 'no origin'} may not call this gateway. CORS_ORIGINS names the origins that may.`;
  answerJson(response, 403, { errors: [{ message, extensions: { code: 'CORS_REFUSED' } }] });
}
