import { mayBecome } from './instance.ts';
import type { Stores } from '../stores.ts';

/**
 * Suspends an instance whose trial is over; it cannot be resumed, and its settings stay readable.
 * Rejects while provisioning is under way: the end must come after it, or it would be overwritten.
 */
export async function endTrial({ instances }: Stores, id: string): Promise<void> {
  if (await instances.move(id, mayBecome.SUSPENDED, 'SUSPENDED')) return;
  const state = (await instances.instance(id))?.state;
  if (state === 'PENDING' || state === 'PROVISIONING')
    throw new Error('the trial is still being provisioned');
}
