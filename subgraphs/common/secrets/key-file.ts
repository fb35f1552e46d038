import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { decrypt, encrypt, type KeyWrapper } from './secrets.ts';

const KEY_BYTES = 32;

/**
 * Wraps under the first key of a file; each line is one key of 32 bytes in base64url. To change the key,
 * put a new one before the old: what the old one sealed still opens.
 */
export async function keyFile(path: string): Promise<KeyWrapper> {
  const keys = parseKeys(path, await readOrMake(path));
  const [current] = keys;
  if (!current) throw new Error(`The key file ${path} has no key: one of 32 bytes in base64url a line.`);
  const byName = new Map(keys.map((key) => [nameOf(key), key]));
  return {
    async wrap(key) {
      const name = nameOf(current);
      return `${name}:${encrypt(current, key, name)}`;
    },
    async unwrap(wrapped) {
      const [name = '', sealed = ''] = wrapped.split(':');
      const key = byName.get(name);
      if (!key)
        throw new Error(`a secret was sealed under the key ${name}, which the key file does not have`);
      return decrypt(key, sealed, name);
    },
  };
}

/** Which key it is, without telling anything of it. */
const nameOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 12);

function parseKeys(path: string, text: string): Buffer[] {
  const keys = text
    .split(/\s+/)
    .filter(Boolean)
    .map((line) => Buffer.from(line, 'base64url'));
  if (keys.some((key) => key.length !== KEY_BYTES)) {
    throw new Error(`The key file ${path} has a line that is no key of 32 bytes in base64url.`);
  }
  return keys;
}

/** Made on the first start. Of two processes that start together one makes it, and both read that one. */
async function readOrMake(path: string): Promise<string> {
  const there = await readFile(path, 'utf8').catch(absent);
  if (there !== undefined) return there;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const mine = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(mine, `${randomBytes(KEY_BYTES).toString('base64url')}\n`, { mode: 0o600 });
  // A link, unlike a renaming, never takes the place of a key that another process has made meanwhile.
  await link(mine, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(mine);
  return readFile(path, 'utf8');
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
