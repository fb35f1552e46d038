import type { IncomingHttpHeaders } from 'node:http';
import { requestError } from './request-error.ts';

/** Sent by pages of other sites only after the browser has asked whether they may. */
const ASKED_HEADERS = ['x-apollo-operation-name', 'apollo-require-preflight'];

/** Throws for a GET that a foreign page could make a browser send. A POST of JSON is asked about anyway. */
export function refuseCrossSiteGet(headers: IncomingHttpHeaders): void {
  if (/^application\/(?:graphql\+)?json/i.test(headers['content-type'] ?? '')) return;
  if (ASKED_HEADERS.some((name) => headers[name])) return;
  const message = `A possible Cross-Site Request Forgery (CSRF): send content-type application/json, or ${ASKED_HEADERS.join(' or ')}.`;
  throw requestError(400, 'BAD_REQUEST', message);
}
