import type { Access } from '../access.ts';
import type { ApiKey } from './api-key.ts';
import { Failure } from '../failures.ts';
import type { Instance } from '../instances/instance.ts';
import type { SecretSeal } from './secret-seal.ts';
import type { Stores, Transact } from '../stores.ts';

/** Hands the initial secret to exactly one caller; afterwards it exists nowhere but there. */
export async function claimInitialApiKey(
  {
    access,
    stores,
    transact,
    seal,
  }: { access: Access; stores: Stores; transact: Transact; seal: SecretSeal },
  instanceId: string,
): Promise<{ apiKey: ApiKey; secret: string }> {
  const instance = await access.requireManager(await stores.instances.instance(instanceId), 'instance');
  return transact(async (inside) => {
    const taken = await inside.apiKeys.takeInitialSecret(instance.id);
    if (!taken) throw await whyNot(inside, instance);
    // In the transaction: a seal that does not open must not cost the secret.
    return { apiKey: taken.key, secret: seal.open(taken.sealedSecret, taken.key.id) };
  });
}

async function whyNot({ apiKeys }: Stores, instance: Instance): Promise<Failure> {
  const initial = await apiKeys.initialOf(instance.id);
  if (!initial)
    return new Failure('CONFLICT', `The instance is ${instance.state} and has no key yet.`, 'instance');
  if (initial.claimedAt)
    return new Failure('ALREADY_CLAIMED', 'The secret was handed over before. Make a new key.', 'instance');
  return new Failure('CONFLICT', 'The initial key was revoked. Make a new key.', 'instance');
}
