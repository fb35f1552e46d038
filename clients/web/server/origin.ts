import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request that changes something comes from a page that is not ours. Browsers say where a request
 * comes from, and no page can make them lie; what says nothing is no browser and has no cookie to misuse.
 */
export function isForeign(headers: IncomingHttpHeaders, origin: string): boolean {
  if (headers.origin !== undefined) return headers.origin !== origin;
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
