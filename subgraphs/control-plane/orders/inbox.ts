import type { Executor } from '#common/database/database.ts';
import { enqueue } from '#common/jobs/enqueue.ts';
import type { PaidOrder } from '../domain/orders/order.ts';
import { PAID_ATTEMPTS, queues } from '../store/work.ts';

/** Keeps a paid order to be worked off; the same order again, from wherever, is the same entry. */
export const putIntoInbox = (db: Executor, order: PaidOrder): Promise<void> =>
  enqueue(db, {
    queue: queues.orders,
    key: `order_fully_paid:${order.id}`,
    payload: order,
    maxAttempts: PAID_ATTEMPTS,
  });
