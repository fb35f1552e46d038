import { CANCELED, endOrder } from './end-order.ts';
import type { Transact } from './stores.ts';

export interface OrderAfterSale {
  canceledAt: Date | null;
  /** When all of it had been given back. */
  refundedAt: Date | null;
  /** What commerce has given back so far, in micro-units of the order's currency, and of how much. */
  refundedMicros: number;
  totalMicros: number | null;
}

/** What happened to orders and customers in commerce; each is told in any order and any number of times. */
export interface AfterSaleStore {
  /** What is known of an order; nobody else decides about it until the transaction ends. */
  lock(orderId: string): Promise<OrderAfterSale>;
  /** What is known of an order. */
  read(orderId: string): Promise<OrderAfterSale>;
  canceled(orderId: string): Promise<void>;
  /** All of it was given back. */
  refunded(orderId: string): Promise<void>;
  /** So much was given back so far; less than is known already changes nothing. */
  refundedSoFar(
    orderId: string,
    refund: { refundedMicros: number; totalMicros: number | null },
  ): Promise<void>;
  /** Remembers an account that was not known. */
  rememberCustomer(id: string, email: string): Promise<void>;
  /** The address that an account had before; undefined when it is not known, or has been changed later. */
  changeCustomer(id: string, email: string, changedAt: Date | null): Promise<string | undefined>;
  /** Accounts that are known, in the order of their ids. */
  customersAfter(id: string, limit: number): Promise<{ id: string; email: string }[]>;
  /** Memberships, and the personal workspace, of one address become another's. */
  moveMember(from: string, to: string): Promise<void>;
}

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
