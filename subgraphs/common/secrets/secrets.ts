import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Keeps secrets that must be used again (credentials of others), unreadable for who has the database alone. */
export interface Secrets {
  /** `owner` is bound into the seal: one row's seal does not open in another row. */
  seal(secret: string, owner: string): Promise<string>;
  /** Rejects when the seal was made for another owner, under another key, or altered. */
  open(sealed: string, owner: string): Promise<string>;
}

/** Wraps the key of one secret under a key that never leaves its place: a file, or Vault. */
export interface KeyWrapper {
  wrap(key: Buffer): Promise<string>;
  unwrap(wrapped: string): Promise<Buffer>;
}

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 'v1';

/**
 * An envelope: each secret has a key of its own, and that key is wrapped. Written as
 * `v1.<wrapped key>.<iv, tag and text in base64url>`.
 */
export const createSecrets = (keys: KeyWrapper): Secrets => ({
  async seal(secret, owner) {
    const key = randomBytes(KEY_BYTES);
    const wrapped = Buffer.from(await keys.wrap(key)).toString('base64url');
    return [VERSION, wrapped, encrypt(key, Buffer.from(secret, 'utf8'), owner)].join('.');
  },
  async open(sealed, owner) {
    const [version, wrapped, text, ...rest] = sealed.split('.');
    if (version !== VERSION || !wrapped || !text || rest.length > 0)
      throw new Error('this is no sealed secret');
    const key = await keys.unwrap(Buffer.from(wrapped, 'base64url').toString());
    return decrypt(key, text, owner).toString('utf8');
  },
});

/** AES-256-GCM with `bound` as additional data. */
export function encrypt(key: Buffer, plain: Buffer, bound: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(bound));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
}

export function decrypt(key: Buffer, sealed: string, bound: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(bound))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}
