import type { Access } from '../access.ts';
import { newApiKeySecret } from './api-key-secret.ts';
import { MAX_KEPT_KEYS, MAX_LIVING_KEYS, REPEATABLE_MS, type ApiKey } from './api-key.ts';
import { checkApiKeyRequest, checkFuture, type ApiKeyRequest } from './api-key-request.ts';
import { once } from '../caller-ids.ts';
import { Failure } from '../failures.ts';
import type { InstanceState } from '../instances/instance.ts';
import type { SecretSeal } from './secret-seal.ts';
import type { Stores, Transact } from '../stores.ts';

interface NewKey {
  apiKey: ApiKey;
  /** Null for a call that was repeated too late. */
  secret: string | null;
}

/** What has no future needs no key. */
const withoutFuture: ReadonlySet<InstanceState> = new Set(['TERMINATED', 'FAILED']);

export async function createApiKey(
  {
    access,
    stores,
    transact,
    seal,
  }: { access: Access; stores: Stores; transact: Transact; seal: SecretSeal },
  request: ApiKeyRequest,
): Promise<NewKey> {
  const instance = await access.requireManager(
    await stores.instances.instance(request.instanceId),
    'instance',
  );
  const { id, ...content } = checkApiKeyRequest({ ...request, instanceId: instance.id });
  return transact(async (inside) => {
    const { apiKeys } = inside;
    return once<NewKey>(
      inside,
      { id, kind: 'api-key', content },
      {
        async make(newKeyId) {
          checkFuture(content.expiresAt);
          await makeRoom(inside, instance.id);
          const { secret, prefix, hash } = newApiKeySecret(content.kind);
          const apiKey = await apiKeys.insert({
            ...content,
            id: newKeyId,
            prefix,
            hash,
            // Readable for this service alone, and only for whoever named the key and may have lost the answer.
            ...(id !== null && {
              sealedSecret: seal.seal(secret, newKeyId),
              sealedUntil: new Date(Date.now() + REPEATABLE_MS),
            }),
          });
          return { apiKey, secret };
        },
        async find(known) {
          const apiKey = await apiKeys.key(known);
          const sealed = apiKey && (await apiKeys.repeatableSecret(known));
          return apiKey && { apiKey, secret: sealed === undefined ? null : seal.open(sealed, known) };
        },
      },
    );
  });
}

async function makeRoom({ instances, apiKeys }: Stores, instanceId: string): Promise<void> {
  // Locked, so that two requests at once cannot both take the last place.
  const state = (await instances.lock(instanceId))?.state ?? 'TERMINATED';
  if (withoutFuture.has(state)) throw new Failure('CONFLICT', `The instance is ${state}.`, 'instance');
  if ((await apiKeys.countLiving(instanceId)) >= MAX_LIVING_KEYS)
    throw new Failure('LIMIT_EXCEEDED', `An instance has at most ${MAX_LIVING_KEYS} living keys.`);
  await apiKeys.pruneDead(instanceId, MAX_KEPT_KEYS - 1);
}
