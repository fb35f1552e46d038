import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JSONWebKeySet,
  type JWK,
} from 'jose';
import type { ServiceName } from '../services/service.ts';

/** What a service needs to speak in its own name and to recognise the others. */
export interface ServiceKeys {
  readonly service: ServiceName;
  readonly privateKey: CryptoKey;
  /** Finds a public key by `kid`, which is the name of the service that owns it. */
  readonly publicKeys: ReturnType<typeof createLocalJWKSet>;
}

const services: ServiceName[] = ['gateway', 'commerce', 'control-plane', 'billing', 'runtime'];

/**
 * Reads the keys of one service from a folder that `createServiceKeys` wrote. Each service needs
 * the public `jwks.json` and its own private `<service>.jwk.json`, nothing else.
 */
export async function readServiceKeys(folder: string, service: ServiceName): Promise<ServiceKeys> {
  try {
    const jwks = JSON.parse(await readFile(join(folder, 'jwks.json'), 'utf8')) as JSONWebKeySet;
    const jwk = JSON.parse(await readFile(join(folder, `${service}.jwk.json`), 'utf8')) as JWK;
    const privateKey = (await importJWK(jwk, 'EdDSA')) as CryptoKey;
    return { service, privateKey, publicKeys: createLocalJWKSet(jwks) };
  } catch (error) {
    throw new Error(
      `The service keys in ${folder} cannot be read; \`npm start\` makes them, or set IDENTITY_DIR.`,
      {
        cause: error,
      },
    );
  }
}

/** Makes an Ed25519 key pair for every service; keys that are there stay. */
export async function createServiceKeys(folder: string): Promise<void> {
  const jwksFile = join(folder, 'jwks.json');
  if (await readFile(jwksFile).catch(() => undefined)) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const keys: JWK[] = [];
  for (const service of services) {
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    keys.push({ ...(await exportJWK(pair.publicKey)), kid: service, alg: 'EdDSA', use: 'sig' });
    const jwk = JSON.stringify(await exportJWK(pair.privateKey));
    await writeFile(join(folder, `${service}.jwk.json`), jwk, { mode: 0o600 });
  }
  // Renamed into place last: a half-made folder is made again instead of being used.
  await writeFile(`${jwksFile}.new`, JSON.stringify({ keys }, null, 2));
  await rename(`${jwksFile}.new`, jwksFile);
}
