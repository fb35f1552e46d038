import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Logger } from '../process/logging.ts';
import { IssuerKeys, IssuerUnavailable } from './issuer-keys.ts';

/** Public-key signatures only: with HS256 the public key itself would be the secret. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 5;

/** The token opens nothing here; the message is for whoever sent it. */
export class TokenRefused extends Error {
  override name = 'TokenRefused';
}

export interface AccessTokenOptions {
  /** Exactly as the issuer calls itself. */
  issuer: string;
  audience: string;
  logger: Logger;
}

export interface AccessTokenVerifier {
  /** The claims of a good token; rejects with TokenRefused or IssuerUnavailable. */
  verify(token: string): Promise<JWTPayload>;
  /** Asks the issuer for its keys before anybody needs them; the log says when it does not answer. */
  reachIssuer(): Promise<void>;
}

/** Verifies the access tokens of one OpenID Connect issuer. */
export function createAccessTokenVerifier({
  issuer,
  audience,
  logger,
}: AccessTokenOptions): AccessTokenVerifier {
  const keys = new IssuerKeys(issuer, logger);
  return {
    reachIssuer: () => keys.reach(),
    async verify(token) {
      try {
        refuseUnproved(token, issuer);
        const { payload } = await jwtVerify(token, keys.find, {
          issuer,
          audience,
          algorithms: ALGORITHMS,
          requiredClaims: ['exp', 'sub'],
          clockTolerance: CLOCK_TOLERANCE_SECONDS,
        });
        return payload;
      } catch (error) {
        throw refusalOf(error);
      }
    },
  };
}

/** What a token says of itself need not be proved to be held against it, and no key is asked for. */
function refuseUnproved(token: string, issuer: string): void {
  const claims = decodeJwt(token);
  if (claims.iss !== issuer) throw new TokenRefused('The access token is of another issuer.');
  if (isOfAnotherKind(decodeProtectedHeader(token).typ, claims))
    throw new TokenRefused('The token is not a bearer access token.');
}

/**
 * ID tokens have the same signature and, with Keycloak's audience mapper, can have the same audience; Keycloak
 * names kinds in the claim `typ`, others in the header (RFC 9068), and `at_hash` is what ID tokens alone have.
 */
function isOfAnotherKind(header: string | undefined, claims: JWTPayload): boolean {
  const kind = claims['typ'];
  if (typeof kind === 'string' && kind !== 'Bearer') return true;
  if (header !== undefined && !/^(application\/)?(at\+)?jwt$/i.test(header)) return true;
  return claims['at_hash'] !== undefined;
}

function refusalOf(error: unknown): TokenRefused | IssuerUnavailable {
  if (error instanceof TokenRefused || error instanceof IssuerUnavailable) return error;
  if (!(error instanceof errors.JOSEError))
    return new IssuerUnavailable('a key of the issuer is not usable', { cause: error });
  return new TokenRefused(sentenceOf(error), { cause: error });
}

function sentenceOf(error: Error): string {
  if (error instanceof errors.JWTExpired) return 'The access token has expired.';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud')
    return 'The access token is for another audience.';
  return 'The access token is not valid.';
}
