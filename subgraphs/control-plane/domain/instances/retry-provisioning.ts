import { requireOperator, type Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import type { Instance } from './instance.ts';
import { planOrPack } from '../orders/receive-order.ts';
import type { Stores, Transact } from '../stores.ts';

export interface RetryRequest {
  instanceId: string | null;
  orderLineId: string | null;
}

/** Tries again what came to nothing: a FAILED instance, or a paid line with its FAILED instances or without any. */
export async function retryProvisioning(
  { access, stores, transact }: { access: Access; stores: Stores; transact: Transact },
  { instanceId, orderLineId }: RetryRequest,
): Promise<Instance | undefined> {
  requireOperator(access.caller);
  if ((instanceId === null) === (orderLineId === null))
    throw new Failure('REQUIRED', 'Give either an instance or an order line.', 'instance');
  if (instanceId !== null) {
    const instance = await stores.instances.instance(instanceId);
    if (!instance) throw notFound('instance', 'instance');
    return transact((inside) => retryInstance(inside, instance.id));
  }
  return transact((inside) => retryLine(inside, orderLineId ?? ''));
}

async function retryInstance({ instances, work }: Stores, id: string): Promise<Instance> {
  const instance = await instances.retry(id);
  if (instance === 'another trial')
    throw new Failure('TRIAL_USED', 'The organization has tried this offering since.', 'instance');
  if (!instance) throw new Failure('CONFLICT', 'Only a FAILED instance is provisioned again.', 'instance');
  await work.provisionAgain(id);
  return instance;
}

async function retryLine(stores: Stores, lineId: string): Promise<Instance | undefined> {
  const line = await stores.orderLines.lock(lineId);
  if (!line) throw notFound('order line', 'orderLine');
  if (line.outcome === 'NOTHING') {
    await stores.orderLines.decide(line.id, 'PENDING', null);
    await planOrPack(stores, line, true);
    return (await stores.instances.ofLine(line.id))[0];
  }
  const failed = (await stores.instances.ofLine(line.id)).filter(({ state }) => state === 'FAILED');
  if (failed.length === 0)
    throw new Failure('CONFLICT', 'Nothing of this line failed or is missing.', 'orderLine');
  const retried: Instance[] = [];
  for (const { id } of failed) retried.push(await retryInstance(stores, id));
  return retried[0];
}
