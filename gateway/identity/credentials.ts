import type { IncomingHttpHeaders } from 'node:http';
import { lowerCasedStrings } from '../lower-cased-strings.ts';
import { credentialRefused } from './errors.ts';

/** What a client sent to say who it is; null for nothing. */
export type Credential = { kind: 'access-token'; token: string } | { kind: 'api-key'; secret: string } | null;

/** From `Authorization: Bearer …` (an access token or an API key; Saleor's clients say `JWT …`) or `X-API-Key: …`. */
export function credentialOfHeaders(headers: IncomingHttpHeaders): Credential {
  const apiKey = headers['x-api-key'];
  // Saleor's clients use the second one where a proxy takes the first.
  const other = headers['authorization-bearer'];
  const authorization = headers.authorization ?? (typeof other === 'string' ? `Bearer ${other}` : undefined);
  return credentialOf(authorization, typeof apiKey === 'string' ? apiKey : undefined);
}

/**
 * From the payload of `connection_init`: browsers can set no headers on a WebSocket. Without a
 * credential in it the headers of the upgrade request count.
 */
export function credentialOfConnection(
  params: Readonly<Record<string, unknown>> | undefined,
  upgrade: IncomingHttpHeaders,
): Credential {
  const headers = lowerCasedStrings(params?.['headers']);
  const own = lowerCasedStrings(params);
  const authorization = headers['authorization'] ?? own['authorization'];
  const apiKey = headers['x-api-key'] ?? own['apikey'] ?? own['x-api-key'];
  if (authorization === undefined && apiKey === undefined) return credentialOfHeaders(upgrade);
  return credentialOf(authorization, apiKey);
}

function credentialOf(authorization: string | undefined, apiKey: string | undefined): Credential {
  const bearer = authorization === undefined ? undefined : bearerOf(authorization);
  if (bearer !== undefined && apiKey !== undefined && bearer !== apiKey) {
    throw credentialRefused('Send one credential: either Authorization or X-API-Key.');
  }
  if (apiKey !== undefined) return { kind: 'api-key', secret: apiKey };
  if (bearer === undefined) return null;
  if (/^cmp_[sp]k_/.test(bearer)) return { kind: 'api-key', secret: bearer };
  return { kind: 'access-token', token: bearer };
}

function bearerOf(authorization: string): string {
  const token = /^(?:Bearer|JWT) +([^\s]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw credentialRefused('The Authorization header must be: Bearer <token>.');
  return token;
}
