import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Person, Role } from '#common/identity/caller.ts';
import { BoundedCache } from '../planning/bounded-cache.ts';
import { credentialRefused, identityUnavailable } from './errors.ts';
import type { Identity } from './identity.ts';

/** Public-key signatures only: with HS256 the public key itself would be the secret. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 5;
/** How long a signature that was checked need not be checked again. */
const VERIFIED_MS = 30_000;
const ISSUER_TIMEOUT_MS = 3_000;

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

export interface AccessTokens {
  /** Rejects with UNAUTHENTICATED for a bad token, with SERVICE_UNAVAILABLE when the issuer does not answer. */
  verify(token: string): Promise<Identity>;
}

export interface AccessTokenOptions {
  issuer: string;
  audience: string;
}

/** Verifies the access tokens of one OpenID Connect issuer. */
export function createAccessTokens(options: AccessTokenOptions): AccessTokens {
  const verified = new BoundedCache<string, { identity: Identity; untilMs: number }>(10_000);
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const issuerKeys = (): Promise<JWTVerifyGetKey> => {
    keys ??= discoverKeys(options.issuer).catch((error: unknown) => {
      // The next request must ask again instead of inheriting this failure.
      keys = undefined;
      throw identityUnavailable(error);
    });
    return keys;
  };
  return {
    async verify(token) {
      const known = verified.get(token);
      if (known && known.untilMs > Date.now()) return known.identity;
      const payload = await verifyToken(token, await issuerKeys(), options);
      const identity = identityOf(token, payload);
      const untilMs = Math.min(Date.now() + VERIFIED_MS, identity.expiresAtMs ?? 0);
      verified.set(token, { identity, untilMs });
      return identity;
    },
  };
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(ISSUER_TIMEOUT_MS) });
  if (!response.ok) throw new Error(`the issuer's discovery document answers HTTP ${response.status}`);
  const document = discovery.parse(await response.json());
  if (document.issuer !== issuer) throw new Error('the discovery document names another issuer');
  return createRemoteJWKSet(new URL(document.jwks_uri), {
    timeoutDuration: ISSUER_TIMEOUT_MS,
    cooldownDuration: 10_000,
  });
}

async function verifyToken(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, audience }: AccessTokenOptions,
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw credentialRefused('The access token has expired.');
    if (!saysSomethingAboutTheToken(error)) throw identityUnavailable(error);
    throw credentialRefused('The access token is not valid.');
  }
}

/** jose's errors about fetching the keys: the issuer's fault, not the client's. */
const issuerFaults = new Set<string>([
  errors.JOSEError.code,
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
]);

const saysSomethingAboutTheToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !issuerFaults.has(error.code);

function identityOf(accessToken: string, payload: JWTPayload): Identity {
  const caller: Person = {
    kind: 'person',
    subject: payload.sub ?? '',
    email: emailOf(payload),
    roles: rolesOf(payload['groups']),
  };
  // The tolerance is for clocks that differ; a stream ends when the verifier would refuse its token.
  return { caller, accessToken, expiresAtMs: ((payload.exp ?? 0) + CLOCK_TOLERANCE_SECONDS) * 1_000 };
}

/** An address that its issuer says is not verified may be anybody's. */
function emailOf(payload: JWTPayload): string | null {
  const { email, email_verified: isVerified } = payload;
  if (typeof email !== 'string' || email === '' || isVerified === false) return null;
  return email.toLowerCase();
}

const roleOfGroup: Record<string, Role> = { buyers: 'BUYER', sellers: 'SELLER', 'gsv-team': 'OPERATOR' };

/** Group names come with a leading slash when the issuer sends full group paths. */
function rolesOf(groups: unknown): Role[] {
  const names = Array.isArray(groups) ? groups.filter((name) => typeof name === 'string') : [];
  const roles = new Set<Role>();
  for (const name of names) {
    const group = name.replace(/^\//, '');
    if (Object.hasOwn(roleOfGroup, group)) roles.add(roleOfGroup[group] as Role);
  }
  return roles.size === 0 ? ['BUYER'] : [...roles];
}
