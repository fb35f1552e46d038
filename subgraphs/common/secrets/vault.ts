import { z } from 'zod';
import type { KeyWrapper } from './secrets.ts';

export interface VaultOptions {
  /** Like https://vault.example:8200 */
  address: string;
  token: string;
  /** Name of the key in the transit engine. */
  key: string;
  /** Where the engine is mounted. */
  mount?: string;
}

const TIMEOUT_MS = 5_000;
const answer = z.object({ data: z.record(z.string(), z.unknown()) });

/** HashiCorp Vault's transit engine: the wrapping key never leaves Vault. */
export function vaultTransit({ address, token, key, mount = 'transit' }: VaultOptions): KeyWrapper {
  const call = async (operation: 'encrypt' | 'decrypt', body: Record<string, string>, wanted: string) => {
    const url = `${address.replace(/\/+$/, '')}/v1/${mount}/${operation}/${encodeURIComponent(key)}`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'x-vault-token': token, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`Vault answered HTTP ${response.status} to ${operation}`);
    return z.string().parse(answer.parse(await response.json()).data[wanted]);
  };
  return {
    wrap: (plain) => call('encrypt', { plaintext: plain.toString('base64') }, 'ciphertext'),
    unwrap: async (ciphertext) => Buffer.from(await call('decrypt', { ciphertext }, 'plaintext'), 'base64'),
  };
}
