import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EncryptJWT, jwtDecrypt, type JWTPayload } from 'jose';

/** Turns what the server must remember into a text that browsers can keep but neither read nor change. */
export interface Sealing {
  seal(content: JWTPayload, purpose: string, lifetimeSeconds: number): Promise<string>;
  /** Undefined for what is broken, too old, sealed for another purpose or with another key. */
  unseal(sealed: string, purpose: string): Promise<JWTPayload | undefined>;
}

export async function openSealing(folder: string): Promise<Sealing> {
  const key = await readKey(folder);
  return {
    seal: (content, purpose, lifetimeSeconds) =>
      new EncryptJWT(content)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setAudience(purpose)
        .setExpirationTime(Math.floor(Date.now() / 1_000) + lifetimeSeconds)
        .encrypt(key),
    unseal: async (sealed, purpose) => {
      try {
        const { payload } = await jwtDecrypt(sealed, key, {
          audience: purpose,
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        });
        return payload;
      } catch {
        return undefined;
      }
    },
  };
}

/** Kept in a file, so that a restart signs nobody out. */
async function readKey(folder: string): Promise<Uint8Array> {
  const file = join(folder, 'session-key');
  const stored = await readFile(file).catch(() => undefined);
  if (stored?.length === 32) return stored;
  const key = randomBytes(32);
  await mkdir(folder, { recursive: true });
  // Renamed into place, so that a start that is killed here leaves no half of a key.
  await writeFile(`${file}.new`, key, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return key;
}
