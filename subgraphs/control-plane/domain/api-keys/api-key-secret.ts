import { createHash, randomBytes } from 'node:crypto';
import type { ApiKeyKind } from './api-key.ts';

export interface ApiKeySecret {
  /** `cmp_sk_`, or `cmp_pk_` for a key in web pages, and 43 characters of base64url: 256 random bits. */
  secret: string;
  prefix: string;
  hash: string;
}

const prefixes: Record<ApiKeyKind, string> = { SECRET: 'cmp_sk_', WIDGET: 'cmp_pk_' };
const PREFIX_CHARACTERS = 'cmp_sk_'.length + 4;

export function newApiKeySecret(kind: ApiKeyKind = 'SECRET'): ApiKeySecret {
  const secret = `${prefixes[kind]}${randomBytes(32).toString('base64url')}`;
  return { secret, prefix: `${secret.slice(0, PREFIX_CHARACTERS)}…`, hash: hashApiKeySecret(secret) };
}

/** Needs no salt and no slow hash: nobody can try 2^256 secrets. */
const hashApiKeySecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
