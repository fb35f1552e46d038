import { requireSignIn, type Access } from '../access.ts';
import { newApiKeySecret } from './api-key-secret.ts';
import type { ApiKey } from './api-key.ts';
import { Failure, notFound } from '../failures.ts';
import type { Stores } from '../stores.ts';

const MAX_OVERLAP_SECONDS = 7 * 86_400;

/** Exchanges the secret of a key; the one before opens for a while more, so that a program can change over. */
export async function rotateApiKey(
  { access, stores }: { access: Access; stores: Stores },
  id: string,
  overlapSeconds: number,
): Promise<{ apiKey: ApiKey; secret: string }> {
  requireSignIn(access.caller);
  const key = await stores.apiKeys.key(id);
  const instance = key && (await stores.instances.instance(key.instanceId));
  if (!key || !instance || !(await access.seesInstance(instance))) throw notFound('API key', 'id');
  await access.requireManager(instance, 'id');
  if (overlapSeconds < 0 || overlapSeconds > MAX_OVERLAP_SECONDS)
    throw new Failure('INVALID', `From 0 to ${MAX_OVERLAP_SECONDS} seconds are possible.`, 'overlapSeconds');
  const { secret, prefix, hash } = newApiKeySecret(key.kind);
  const until = new Date(Date.now() + overlapSeconds * 1_000);
  const apiKey = await stores.apiKeys.rotate(id, { prefix, hash }, until);
  if (!apiKey) throw new Failure('CONFLICT', 'The key opens nothing any more: make a new one.', 'id');
  return { apiKey, secret };
}
