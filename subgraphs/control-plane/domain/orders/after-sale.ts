import { CANCELED, endOrder } from './end-order.ts';
import type { Transact } from '../stores.ts';

/** What was not delivered never is; what was is suspended; billing takes back what is left. */
export const orderCancelled = (transact: Transact, orderId: string): Promise<void> =>
  transact(async (stores) => {
    await stores.afterSale.lock(orderId);
    await stores.afterSale.canceled(orderId);
    if (await endOrder(stores, orderId, 'SUSPENDED', CANCELED))
      await stores.work.settleOrder(orderId, 'canceled');
  });

export interface Refund {
  /** All that was paid. */
  isAll: boolean;
  /** In all, so far; null when commerce did not say. */
  refundedMicros: number | null;
  totalMicros: number | null;
}

/** Money was given back: billing books it, and knows what becomes of what was bought. */
export const orderRefunded = (
  transact: Transact,
  orderId: string,
  { isAll, refundedMicros, totalMicros }: Refund,
): Promise<void> =>
  transact(async (stores) => {
    await stores.afterSale.lock(orderId);
    await stores.afterSale.refundedSoFar(orderId, { refundedMicros: refundedMicros ?? 0, totalMicros });
    if (isAll) await stores.afterSale.refunded(orderId);
    await stores.work.settleOrder(orderId, `refunded:${isAll ? 'all' : refundedMicros}`);
  });

export interface CustomerNews {
  id: string;
  /** In its normal form. */
  email: string;
  changedAt: Date | null;
}

/** A changed address takes its person along, with their memberships and their workspace, and nobody else. */
export const customerChanged = (
  transact: Transact,
  { id, email, changedAt }: CustomerNews,
): Promise<string | undefined> =>
  transact(async (stores) => {
    const before = await stores.afterSale.changeCustomer(id, email, changedAt);
    if (before === undefined || before === email) return undefined;
    await stores.afterSale.moveMember(before, email);
    return before;
  });
