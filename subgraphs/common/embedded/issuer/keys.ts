import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import { EmbeddedIssuerError } from './error.ts';

export interface IssuerKeys {
  /** Private signing keys (RS256: what Saleor's OpenID plugin reads as well). */
  jwks: { keys: JWK[] };
  cookieSecret: string;
}

const stored = z.object({
  jwks: z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })).min(1) }),
  cookieSecret: z.string().min(32),
});

/** The issuer's keys, made on the first start: tokens stay valid over restarts. */
export async function loadIssuerKeys(folder: string): Promise<IssuerKeys> {
  const file = join(folder, 'issuer.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) return parseKeys(file, text);
  const keys = await createKeys();
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(keys, null, 2), { mode: 0o600 });
  // An older umask-widened file of a killed predecessor keeps its mode when it is overwritten.
  await chmod(`${file}.new`, 0o600);
  await rename(`${file}.new`, file);
  return keys;
}

function parseKeys(file: string, text: string): IssuerKeys {
  try {
    return stored.parse(JSON.parse(text)) as IssuerKeys;
  } catch (error) {
    throw new EmbeddedIssuerError(
      `The issuer's keys in ${file} cannot be read. Delete the file: new ones are made, and people sign in again.`,
      { cause: error },
    );
  }
}

async function createKeys(): Promise<IssuerKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  const jwk = { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' };
  return { jwks: { keys: [jwk] }, cookieSecret: randomBytes(32).toString('base64url') };
}
