import { GraphQLError } from 'graphql';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import {
  type AccessTokenOptions,
  createAccessTokenVerifier,
  TokenRefused,
} from '#common/identity/access-token.ts';
import { type AbsentEmailVerified, verifiedEmail } from '#common/identity/email.ts';
import { groupsOf } from '#common/identity/groups.ts';
import type { Person } from '../domain/caller.ts';

/** The group whose members are staff. */
const STAFF_GROUP = 'gsv-team';

export interface TokenVerifier {
  /**
   * The person of an access token; null when the token is not one of the issuer for us, as in Saleor. Rejects
   * with SERVICE_UNAVAILABLE when nobody can tell: what a person buys as nobody is lost to them.
   */
  verify(token: string): Promise<Person | null>;
}

const claims = z.object({
  given_name: z.string().max(256).optional(),
  family_name: z.string().max(256).default(''),
  /** The whole name, where the issuer tells no parts. */
  name: z.string().max(256).default(''),
});

export interface TokenVerifierOptions extends AccessTokenOptions {
  absentEmailVerified: AbsentEmailVerified;
}

export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const verifier = createAccessTokenVerifier(options);
  return {
    async verify(token) {
      try {
        return personOf(await verifier.verify(token), options.absentEmailVerified);
      } catch (error) {
        if (!(error instanceof TokenRefused)) throw unavailable(error);
        // A strange token is nothing to talk about.
        options.logger.debug({ err: error }, 'an access token was refused');
        return null;
      }
    },
  };
}

const unavailable = (cause: unknown): GraphQLError =>
  new GraphQLError('Your identity cannot be checked at the moment. Try again.', {
    extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } },
    originalError: new GraphQLError('identity unavailable', { originalError: cause as Error }),
  });

function personOf(payload: JWTPayload, absent: AbsentEmailVerified): Person | null {
  const email = verifiedEmail(payload, absent);
  const parsed = claims.safeParse(payload);
  if (email === null || !parsed.success) return null;
  const { given_name, family_name, name } = parsed.data;
  return {
    kind: 'person',
    email,
    firstName: given_name ?? name,
    lastName: family_name,
    isStaff: groupsOf(payload['groups']).includes(STAFF_GROUP),
  };
}
