import type { Access } from './access.ts';
import { requireSignIn } from './access.ts';
import type { ApiKey } from './api-key.ts';
import { notFound } from './failures.ts';
import type { Stores } from './stores.ts';

export async function revokeApiKey(
  { access, stores }: { access: Access; stores: Stores },
  id: string,
): Promise<ApiKey> {
  requireSignIn(access.caller);
  const key = await stores.apiKeys.key(id);
  const instance = key && (await stores.instances.instance(key.instanceId));
  if (!key || !instance || !(await mayKnow(access, instance))) throw notFound('API key', 'id');
  await access.requireManager(instance, 'id');
  const revoked = await stores.apiKeys.revoke(id);
  if (!revoked) throw notFound('API key', 'id');
  return revoked;
}

/** A key that manages nothing still knows its own instance. */
const mayKnow = async (access: Access, instance: { id: string; organizationId: string }): Promise<boolean> =>
  (access.caller.kind === 'program' && access.caller.instanceId === instance.id) ||
  (await access.readsInstance(instance));
