import type { IncomingHttpHeaders } from 'node:http';

/** In which the gateway passes a person's own access token on, to services that ask others on their behalf. */
export const PERSON_ACCESS_TOKEN_HEADER = 'x-person-access-token';

/** The caller's own access token; null of those who have none. Only of requests that the gateway signed. */
export function accessTokenIn(headers: IncomingHttpHeaders): string | null {
  const token = headers[PERSON_ACCESS_TOKEN_HEADER];
  return typeof token === 'string' && token !== '' ? token : null;
}
