import { isOperator } from '#common/identity/caller.ts';
import type { Access } from '../access.ts';
import { Failure } from '../failures.ts';
import { mayBecome, trialIsOver, type Instance, type InstanceState } from './instance.ts';
import { requirePlan } from './note-subscription.ts';
import type { Stores } from '../stores.ts';

interface Request {
  access: Access;
  stores: Stores;
}

export const suspendInstance = (request: Request, id: string): Promise<Instance> =>
  change(request, id, 'SUSPENDED', mayBecome.SUSPENDED);

/** From SUSPENDED alone: what is still being provisioned becomes ACTIVE when it is done, and not before. */
export const resumeInstance = (request: Request, id: string): Promise<Instance> =>
  change(request, id, 'ACTIVE', ['SUSPENDED']);

export const terminateInstance = (request: Request, id: string): Promise<Instance> =>
  change(request, id, 'TERMINATED', mayBecome.TERMINATED);

/** Asking for the state that an instance is in already changes nothing: a repeated request is no mistake. */
async function change(
  { access, stores }: Request,
  id: string,
  to: InstanceState,
  from: readonly InstanceState[],
): Promise<Instance> {
  const instance = await access.requireKeeper(await stores.instances.instance(id), 'id');
  if (instance.state === to) return instance;
  if (to === 'ACTIVE' && trialIsOver(instance, new Date()))
    throw new Failure('CONFLICT', 'The trial is over.', 'id');
  if (to === 'ACTIVE') requirePlan(instance);
  // An operator may let it go on all the same.
  if (to === 'ACTIVE' && !isOperator(access.caller) && (await isOrderOver(stores, instance)))
    throw new Failure('CONFLICT', 'The order was cancelled or refunded.', 'id');
  const moved = await stores.instances.move(id, from, to);
  if (moved) return moved;
  const now = await stores.instances.instance(id);
  if (now?.state === to) return now;
  throw new Failure('CONFLICT', `The instance is ${now?.state}, which cannot become ${to}.`, 'id');
}

const isOrderOver = async ({ orderLines }: Stores, { orderLineId }: Instance): Promise<boolean> =>
  orderLineId !== null && (await orderLines.line(orderLineId))?.outcome === 'CANCELED';
