import type { Express } from 'express';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import type { IssuerKeys } from './keys.ts';
import type { People } from './people.ts';
import { claimsOf, type UserClaims } from './users.ts';

const bearer = /^Bearer (\S+)$/i;

/**
 * `GET /me` tells whom an access token is of: a Saleor asks it before it believes our people's tokens.
 * oidc-provider's own answers to none that has an audience, as all of ours do.
 */
export function serveUserInfo(
  app: Express,
  issuer: string,
  audience: string,
  keys: IssuerKeys,
  people: People,
): void {
  const publicKeys = createLocalJWKSet(publicPart(keys));
  const claimsOfToken = async (token: string): Promise<UserClaims | undefined> => {
    const { payload } = await jwtVerify(token, publicKeys, { issuer, audience, algorithms: ['RS256'] });
    const user = people.findBySubject(payload.sub ?? '');
    return user && claimsOf(user);
  };
  app.get('/me', async (request, response) => {
    const token = bearer.exec(request.get('authorization') ?? '')?.[1] ?? '';
    const claims = await claimsOfToken(token).catch(() => undefined);
    if (claims) return void response.json(claims);
    response.status(401).set('www-authenticate', 'Bearer error="invalid_token"');
    response.json({ error: 'invalid_token' });
  });
}

const publicPart = ({ jwks }: IssuerKeys): JSONWebKeySet => ({
  keys: jwks.keys.map(
    ({ kty, kid, alg, use, n, e }) => ({ kty, kid, alg, use, n, e }) as JSONWebKeySet['keys'][0],
  ),
});
