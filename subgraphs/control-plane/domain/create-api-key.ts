import type { Scope } from '#common/identity/caller.ts';
import { newId } from '#common/ids.ts';
import type { Access } from './access.ts';
import { newApiKeySecret } from './api-key-secret.ts';
import { MAX_KEPT_KEYS, MAX_LIVING_KEYS, type ApiKey } from './api-key.ts';
import { Failure } from './failures.ts';
import type { InstanceState } from './instance.ts';
import type { Stores, Transact } from './stores.ts';
import { checkName } from './text-rules.ts';

export interface ApiKeyRequest {
  instanceId: string;
  name: string;
  scopes: readonly Scope[];
  expiresAt: Date | null;
}

/** What has no future needs no key. */
const withoutFuture: ReadonlySet<InstanceState> = new Set(['TERMINATED', 'FAILED']);

export async function createApiKey(
  { access, stores, transact }: { access: Access; stores: Stores; transact: Transact },
  request: ApiKeyRequest,
): Promise<{ apiKey: ApiKey; secret: string }> {
  const instance = await access.requireManager(
    await stores.instances.instance(request.instanceId),
    'instance',
  );
  const key = checkRequest(request);
  return transact(async ({ instances, apiKeys }) => {
    // Locked, so that two requests at once cannot both take the last place.
    const state = (await instances.lock(instance.id))?.state ?? 'TERMINATED';
    if (withoutFuture.has(state)) throw new Failure('CONFLICT', `The instance is ${state}.`, 'instance');
    if ((await apiKeys.countLiving(instance.id)) >= MAX_LIVING_KEYS)
      throw new Failure('LIMIT_EXCEEDED', `An instance has at most ${MAX_LIVING_KEYS} living keys.`);
    await apiKeys.pruneDead(instance.id, MAX_KEPT_KEYS - 1);
    const { secret, prefix, hash } = newApiKeySecret();
    const apiKey = await apiKeys.insert({ id: newId(), ...key, prefix, hash });
    return { apiKey, secret };
  });
}

function checkRequest({ name, scopes, expiresAt, ...request }: ApiKeyRequest): ApiKeyRequest {
  if (scopes.length === 0) throw new Failure('REQUIRED', 'A key needs at least one scope.', 'scopes');
  if (expiresAt && expiresAt <= new Date())
    throw new Failure('INVALID', 'The time of expiry has passed.', 'expiresAt');
  return { ...request, name: checkName(name, 'name'), scopes: [...new Set(scopes)], expiresAt };
}
