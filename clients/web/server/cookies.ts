import type { IncomingHttpHeaders } from 'node:http';

/** Browsers keep 4,096 bytes of one cookie, its name and attributes included; a Keycloak's tokens need more. */
const CHUNK = 3_500;
const MAX_CHUNKS = 8;

export interface CookieOptions {
  path?: string;
  maxAgeSeconds: number;
  /** Sent over TLS alone. */
  secure: boolean;
}

export function readCookies({ cookie = '' }: IncomingHttpHeaders): Map<string, string> {
  const pairs = cookie.split(';').map((pair) => pair.trim().split('=', 2) as [string, string | undefined]);
  return new Map(pairs.map(([name, value]) => [name, value ?? '']));
}

/** A long value, from the cookies over which it was spread. */
export function readLong(cookies: ReadonlyMap<string, string>, name: string): string | undefined {
  let value = '';
  for (let part = 0; part < MAX_CHUNKS; part++) {
    const chunk = cookies.get(`${name}.${part}`);
    if (!chunk) break;
    value += chunk;
  }
  return value === '' ? undefined : value;
}

/** `Set-Cookie` headers for a long value; cookies that an earlier, longer one needed are taken away. */
export function writeLong(
  cookies: ReadonlyMap<string, string>,
  name: string,
  value: string,
  options: CookieOptions,
): string[] {
  const chunks = value.match(new RegExp(`.{1,${CHUNK}}`, 'g')) ?? [];
  if (chunks.length > MAX_CHUNKS) throw new Error(`${name} is too long to be kept in cookies`);
  return Array.from({ length: MAX_CHUNKS }, (_, part) => `${name}.${part}`).flatMap((each, part) => {
    const chunk = chunks[part];
    if (chunk !== undefined) return [setCookie(each, chunk, options)];
    return cookies.has(each) ? [setCookie(each, '', { ...options, maxAgeSeconds: 0 })] : [];
  });
}

/** No script reads it, and no other site's request but a plain link carries it. */
export const setCookie = (
  name: string,
  value: string,
  { path = '/', maxAgeSeconds, secure }: CookieOptions,
): string =>
  `${name}=${value}; Path=${path}; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
