import { requireService, type Access } from '../access.ts';
import { LAST_USED_RESOLUTION_MS, type VerifiedApiKey } from './api-key.ts';
import type { Stores } from '../stores.ts';

/** The living key behind a hash, read afresh every time: a revoked key must be refused within a second. */
export async function verifyApiKey(
  { access, stores }: { access: Access; stores: Stores },
  hash: string,
): Promise<VerifiedApiKey | undefined> {
  requireService(access.caller);
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
  const key = await stores.apiKeys.living(hash);
  if (!key) return undefined;
  const lastUsedMs = key.lastUsedAt?.getTime() ?? 0;
  if (Date.now() - lastUsedMs >= LAST_USED_RESOLUTION_MS)
    await stores.apiKeys.noteUse(key.id, LAST_USED_RESOLUTION_MS);
  return key;
}
