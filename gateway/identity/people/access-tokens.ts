import type { JWTPayload } from 'jose';
import {
  type AccessTokenOptions,
  createAccessTokenVerifier,
  TokenRefused,
} from '#common/identity/access-token.ts';
import type { Person } from '#common/identity/caller.ts';
import { type AbsentEmailVerified, verifiedEmail } from '#common/identity/email.ts';
import { groupsOf } from '#common/identity/groups.ts';
import { BoundedCache } from '../../engine/engine.ts';
import { credentialRefused, identityUnavailable } from '../errors.ts';
import type { Identity } from '../identity.ts';
import { rolesOfGroups } from './roles.ts';

/** How long a signature that was checked need not be checked again. */
const VERIFIED_MS = 30_000;

export interface AccessTokens {
  /** Rejects with UNAUTHENTICATED for a bad token, with SERVICE_UNAVAILABLE when the issuer does not answer. */
  verify(token: string): Promise<Identity>;
  /** Asks the issuer for its keys before anybody needs them; the log says when it does not answer. */
  reachIssuer(): Promise<void>;
}

/** Says who the access tokens of one OpenID Connect issuer stand for. */
export function createAccessTokens(
  options: AccessTokenOptions & { absentEmailVerified: AbsentEmailVerified },
): AccessTokens {
  const verified = new BoundedCache<string, { identity: Identity; untilMs: number }>(10_000);
  const verifier = createAccessTokenVerifier(options);
  return {
    reachIssuer: verifier.reachIssuer,
    async verify(token) {
      const known = verified.get(token);
      if (known && known.untilMs > Date.now()) return known.identity;
      const payload = await verifier.verify(token).catch((error: unknown) => {
        throw error instanceof TokenRefused ? credentialRefused(error.message) : identityUnavailable(error);
      });
      const identity = identityOf(token, payload, options.absentEmailVerified);
      const untilMs = Math.min(Date.now() + VERIFIED_MS, identity.expiresAtMs ?? 0);
      verified.set(token, { identity, untilMs });
      return identity;
    },
  };
}

function identityOf(accessToken: string, payload: JWTPayload, absent: AbsentEmailVerified): Identity {
  const caller: Person = {
    kind: 'person',
    subject: payload.sub ?? '',
    email: verifiedEmail(payload, absent),
    roles: rolesOfGroups(groupsOf(payload['groups'])),
  };
  // To the second: others to whom the token goes on know no tolerance, and would take its person for a guest.
  const expiresAtMs = (payload.exp ?? 0) * 1_000;
  if (expiresAtMs <= Date.now()) throw credentialRefused('The access token has expired.');
  return { caller, accessToken, expiresAtMs, watch: null };
}
