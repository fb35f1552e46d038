import { sql } from 'drizzle-orm';
import {
  calculateJwkThumbprint,
  exportJWK,
  FlattenedSign,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JSONWebKeySet,
  type JWK,
} from 'jose';
import type { Db } from '#common/database/database.ts';

export interface SigningKey {
  /** A detached JWS over the raw body, as in `Saleor-Signature`: `<header>..<signature>`. */
  sign(body: string): Promise<string>;
  /** The public half, for `/.well-known/jwks.json`. */
  jwks: JSONWebKeySet;
  /** For tokens, which are signed with the same key, as in Saleor. */
  pair: { privateKey: CryptoKey; publicKey: CryptoKey; kid: string };
}

/** The key of this database, made on first use: a receiver that knows it keeps knowing it after a restart. */
export async function openSigningKey(db: Db): Promise<SigningKey> {
  const stored = (await readKey(db)) ?? (await makeKey(db));
  const { kid, jwk } = stored;
  const publicJwk = { kty: jwk.kty, n: jwk.n, e: jwk.e, kid, alg: 'RS256', use: 'sig' };
  const privateKey = (await importJWK(jwk, 'RS256')) as CryptoKey;
  const publicKey = (await importJWK(publicJwk, 'RS256')) as CryptoKey;
  return {
    pair: { privateKey, publicKey, kid },
    async sign(body) {
      const jws = await new FlattenedSign(new TextEncoder().encode(body))
        .setProtectedHeader({ alg: 'RS256', b64: false, crit: ['b64'], kid })
        .sign(privateKey);
      return `${jws.protected}..${jws.signature}`;
    },
    jwks: { keys: [publicJwk] },
  };
}

interface StoredKey {
  kid: string;
  jwk: JWK;
}

async function readKey(db: Db): Promise<StoredKey | undefined> {
  const { rows } = await db.execute<{ kid: string; private_jwk: JWK }>(
    sql`SELECT kid, private_jwk FROM signing_keys`,
  );
  return rows[0] && { kid: rows[0].kid, jwk: rows[0].private_jwk };
}

async function makeKey(db: Db): Promise<StoredKey> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  await db.execute(sql`
    INSERT INTO signing_keys (kid, private_jwk)
    VALUES (${await calculateJwkThumbprint(jwk)}, ${JSON.stringify(jwk)}::jsonb)
    ON CONFLICT DO NOTHING`);
  // Read back: of two processes that start together one was first, and both must use its key.
  const stored = await readKey(db);
  if (!stored) throw new Error('the signing key was not stored');
  return stored;
}
