import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, SignJWT, type JWTPayload } from 'jose';
import { startEmbeddedIssuer } from '#common/embedded/issuer.ts';
import { loadIssuerKeys } from '#common/embedded/issuer/keys.ts';
import { claimsOf, demoUsers } from '#common/embedded/issuer/users.ts';
import { createLogger } from '#common/process/logging.ts';

export interface TestIssuer {
  /** For OIDC_ISSUER. */
  issuer: string;
  /**
   * An access token for anybody, without the ceremony: the same claims and key as the issuer's own. People
   * other than the demo users are buyers. `claims` are laid over the usual ones; undefined takes one away.
   */
  tokenOf(email: string, claims?: JWTPayload): Promise<string>;
  stop(): Promise<void>;
}

/** The embedded issuer on a free port, with keys of its own. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const folder = await mkdtemp(join(tmpdir(), 'supergraph-issuer-'));
  const { issuer, stop } = await startEmbeddedIssuer({
    folder,
    host: '127.0.0.1',
    port: 0,
    audience: 'supergraph',
    environment: 'test',
    logger: createLogger('issuer', 'silent'),
  });
  const [jwk] = (await loadIssuerKeys(folder)).jwks.keys;
  if (!jwk) throw new Error('the issuer has no key');
  const key = await importJWK(jwk, 'RS256');
  return {
    issuer,
    tokenOf: (email, claims = {}) => {
      const known = demoUsers.find((user) => user.email === email);
      const now = Math.floor(Date.now() / 1_000);
      return new SignJWT({
        ...claimsOf(known ?? { email, name: email, groups: ['buyers'] }),
        iss: issuer,
        aud: 'supergraph',
        iat: now,
        exp: now + 3_600,
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: jwk.kid as string })
        .sign(key);
    },
    async stop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
