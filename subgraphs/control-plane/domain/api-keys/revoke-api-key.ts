import type { Access } from '../access.ts';
import { requireSignIn } from '../access.ts';
import type { ApiKey } from './api-key.ts';
import { notFound } from '../failures.ts';
import type { Stores } from '../stores.ts';

export async function revokeApiKey(
  { access, stores }: { access: Access; stores: Stores },
  id: string,
): Promise<ApiKey> {
  requireSignIn(access.caller);
  const key = await stores.apiKeys.key(id);
  const instance = key && (await stores.instances.instance(key.instanceId));
  if (!key || !instance || !(await access.seesInstance(instance))) throw notFound('API key', 'id');
  await access.requireKeeper(instance, 'id');
  const revoked = await stores.apiKeys.revoke(id);
  if (!revoked) throw notFound('API key', 'id');
  return revoked;
}
