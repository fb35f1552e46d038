import { randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

const ACCESS_LIFETIME = '5 minutes';
const REFRESH_LIFETIME = '30 days';

export type TokenType = 'access' | 'refresh';

/** Whom a token of this service is for. */
export interface TokenSubject {
  userId: string;
  email: string;
  isStaff: boolean;
  /** That of the account when it was made: another one now, and the sign-in is over. */
  signInKey: string;
}

export interface OwnTokens {
  /** The GraphQL endpoint at which its clients ask, as in Saleor. */
  issuer: string;
  sign(type: TokenType, subject: TokenSubject, more?: Record<string, string>): Promise<string>;
  /** What a token says, if this service made it and it is still good. */
  verify(token: string, type: TokenType): Promise<(TokenSubject & { payload: JWTPayload }) | TokenProblem>;
}

export type TokenProblem = 'JWT_SIGNATURE_EXPIRED' | 'JWT_INVALID_TOKEN' | 'JWT_DECODE_ERROR';

/** Access and refresh tokens as Saleor makes them: RS256, with the key of `/.well-known/jwks.json`. */
export function createOwnTokens(
  issuer: string,
  { privateKey, publicKey, kid }: { privateKey: CryptoKey; publicKey: CryptoKey; kid: string },
): OwnTokens {
  return {
    issuer,
    sign: (type, { userId, email, isStaff, signInKey }, more = {}) =>
      new SignJWT({
        ...more,
        owner: 'saleor',
        type,
        user_id: userId,
        email,
        is_staff: isStaff,
        token: signInKey,
      })
        .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
        .setIssuer(issuer)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(type === 'access' ? ACCESS_LIFETIME : REFRESH_LIFETIME)
        .sign(privateKey),
    async verify(token, type) {
      try {
        const { payload } = await jwtVerify(token, publicKey, { issuer, algorithms: ['RS256'] });
        if (payload['type'] !== type) return 'JWT_INVALID_TOKEN';
        return {
          userId: String(payload['user_id']),
          email: String(payload['email']),
          isStaff: payload['is_staff'] === true,
          signInKey: String(payload['token']),
          payload,
        };
      } catch (error) {
        if (error instanceof errors.JWTExpired) return 'JWT_SIGNATURE_EXPIRED';
        return error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid
          ? 'JWT_DECODE_ERROR'
          : 'JWT_INVALID_TOKEN';
      }
    },
  };
}
