import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

export interface Issuer {
  url: string;
  publicJwk: JWK;
  /** A token as a good issuer makes it, but for what is given; undefined takes a claim away. */
  tokenOf(claims?: JWTPayload, header?: { typ?: string }): Promise<string>;
  /** From now on signs with another key; those before stay among the published ones, as in Keycloak. */
  rotate(): Promise<void>;
  /** Publishes this key no longer. */
  withdraw(kid: string): void;
  /** From now on answers HTTP 500, or does again what it should. */
  setBroken(isBroken: boolean): void;
  stop(): Promise<void>;
}

/** An OpenID Connect issuer that is nothing but its documents. */
export async function startIssuer(algorithm = 'RS256'): Promise<Issuer> {
  const first = await createKey('key-1', algorithm);
  let newest = first;
  let published = [first.publicJwk];
  let made = 1;
  let isBroken = false;
  const server = createServer((request, response) => {
    const documents: Record<string, unknown> = {
      '/.well-known/openid-configuration': { issuer: url, jwks_uri: `${url}/keys` },
      '/keys': { keys: published },
    };
    const document = documents[request.url ?? ''];
    response.statusCode = isBroken ? 500 : document ? 200 : 404;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(document ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    publicJwk: first.publicJwk,
    tokenOf: (claims = {}, header = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      const usual = {
        iss: url,
        aud: 'supergraph',
        sub: 'subject-1',
        email: 'Buyer@Test.gsv.dev',
        email_verified: true,
        groups: ['buyers'],
        iat: now,
        exp: now + 300,
      };
      const given = Object.entries({ ...usual, ...claims }).filter(([, value]) => value !== undefined);
      return new SignJWT(Object.fromEntries(given))
        .setProtectedHeader({ alg: algorithm, kid: newest.publicJwk.kid, ...header })
        .sign(newest.privateKey);
    },
    async rotate() {
      newest = await createKey(`key-${++made}`, algorithm);
      published.push(newest.publicJwk);
    },
    withdraw: (kid) => void (published = published.filter((key) => key.kid !== kid)),
    setBroken: (broken) => (isBroken = broken),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function createKey(kid: string, algorithm: string) {
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  return { privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' } };
}
