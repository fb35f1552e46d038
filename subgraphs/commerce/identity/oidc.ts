import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Logger } from '#common/logging.ts';
import type { Person } from '../domain/caller.ts';

/** The group whose members are staff. */
const STAFF_GROUP = 'gsv-team';
const TIMEOUT_MS = 5_000;

export interface TokenVerifier {
  /** The person of an access token; null when the token is not one of the issuer for us, as in Saleor. */
  verify(token: string): Promise<Person | null>;
}

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });
const claims = z.object({
  email: z.email(),
  // Said to be unverified, it could be anybody's.
  email_verified: z.literal(true).optional(),
  given_name: z.string().max(256).optional(),
  family_name: z.string().max(256).default(''),
  /** The whole name, where the issuer tells no parts. */
  name: z.string().max(256).default(''),
  groups: z.array(z.string()).default([]),
});

/** Verifies tokens of an OIDC issuer; it is looked up at the first token, so that either may start first. */
export function createTokenVerifier(issuer: string, audience: string, logger: Logger): TokenVerifier {
  let keys: Promise<JWTVerifyGetKey> | undefined;

  const keysOfIssuer = (): Promise<JWTVerifyGetKey> =>
    (keys ??= discover(issuer).catch((error: unknown) => {
      // The next token tries again.
      keys = undefined;
      throw error;
    }));

  return {
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, await keysOfIssuer(), {
          issuer,
          audience,
          algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
          requiredClaims: ['exp'],
          clockTolerance: 5,
        });
        return personOf(payload);
      } catch (error) {
        // A strange token is nothing to talk about; an issuer that does not answer is.
        const strange = error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout);
        logger[strange ? 'debug' : 'warn']({ err: error }, 'an access token could not be verified');
        return null;
      }
    },
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const document = discovered.parse(await response.json());
  if (document.issuer !== issuer) throw new Error(`the issuer calls itself ${document.issuer}`);
  return createRemoteJWKSet(new URL(document.jwks_uri), { timeoutDuration: TIMEOUT_MS });
}

function personOf(payload: JWTPayload): Person | null {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return null;
  const { email, given_name, family_name, name, groups } = parsed.data;
  return {
    kind: 'person',
    email: email.toLowerCase(),
    firstName: given_name ?? name,
    lastName: family_name,
    isStaff: groups.includes(STAFF_GROUP),
  };
}
