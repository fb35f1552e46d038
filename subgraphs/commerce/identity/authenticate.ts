import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Caller, Person } from '../domain/caller.ts';
import type { TokenVerifier } from './oidc.ts';

/** The person of a token that this service made itself; null for any other. */
export type OwnTokenVerifier = (token: string) => Promise<Person | null>;

const bearer = /^(?:Bearer|JWT) (\S+)$/i;

/** Who sent this request. As in Saleor, a token that is not ours and not the issuer's makes nobody. */
export async function authenticate(
  headers: IncomingHttpHeaders,
  appToken: string | undefined,
  verifier: TokenVerifier,
  ownTokens: OwnTokenVerifier,
): Promise<Caller> {
  const token = bearer.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) return { kind: 'anonymous' };
  if (appToken !== undefined && isSame(token, appToken)) return { kind: 'app' };
  const person = (await ownTokens(token)) ?? (await verifier.verify(token));
  return person ?? { kind: 'anonymous' };
}

/** Takes the same time whatever differs; hashed, because the comparison wants equal lengths. */
const isSame = (given: string, expected: string): boolean => timingSafeEqual(sha256(given), sha256(expected));

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
