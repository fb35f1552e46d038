import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** About a tenth of a second and 32 MiB: dear enough for whoever guesses. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1_024 * 1_024 };
const KEY_BYTES = 32;

/** `scrypt$salt$key`, both in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password.normalize('NFKC'), salt, KEY_BYTES, cost);
  return ['scrypt', salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Takes the same time whether or not there is an account: `null` is compared with nobody's password. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, salt = '', key = ''] = (hash ?? nobody).split('$');
  const given = await derive(password.normalize('NFKC'), Buffer.from(salt, 'base64url'), KEY_BYTES, cost);
  const expected = Buffer.from(key, 'base64url');
  return expected.length === given.length && timingSafeEqual(given, expected) && hash !== null;
}

const nobody = `scrypt$${randomBytes(16).toString('base64url')}$${randomBytes(KEY_BYTES).toString('base64url')}`;
