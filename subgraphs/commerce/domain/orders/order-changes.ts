import type { FulfillmentRow, OrderRow } from '../../store/rows.ts';
import type { Sales, SalesStore } from '../../store/sales/sales.ts';
import { refuse } from '../refusal.ts';

/** Cancels an order of which nothing is delivered (any more). What was paid stays until it is refunded. */
export const cancelOrder = (store: SalesStore, id: string | null): Promise<OrderRow> =>
  store.transaction(async (sales) => {
    const order = await lockOrder(sales, id);
    const delivered = (await sales.orders.fulfillments([order.id])).some(
      ({ status }) => status === 'FULFILLED',
    );
    if (delivered || order.status === 'CANCELED' || order.status === 'EXPIRED')
      throw refuse('CANNOT_CANCEL_ORDER', 'order', "This order can't be canceled.");
    const canceled = await sales.orders.setStatus(order.id, 'CANCELED');
    await sales.outbox.order('order_cancelled', canceled);
    await sales.outbox.order('order_updated', canceled);
    return canceled;
  });

/** Takes back a delivery. */
export const cancelFulfillment = (
  store: SalesStore,
  id: number | null,
): Promise<{ order: OrderRow; fulfillment: FulfillmentRow }> =>
  store.transaction(async (sales) => {
    const found = id === null ? undefined : await sales.orders.fulfillment(id);
    if (!found) throw refuse('NOT_FOUND', 'id', "Couldn't resolve to a fulfillment.");
    const order = await lockOrder(sales, found.orderId);
    const fulfillment = await sales.orders.cancelFulfillment(found.id);
    if (!fulfillment)
      throw refuse('CANNOT_CANCEL_FULFILLMENT', 'fulfillment', 'This fulfillment is canceled already.');
    const left = (await sales.orders.fulfillments([order.id])).some(({ status }) => status === 'FULFILLED');
    const changed = await sales.orders.setStatus(order.id, left ? 'PARTIALLY_FULFILLED' : 'UNFULFILLED');
    await sales.outbox.order('order_updated', changed);
    return { order: changed, fulfillment };
  });

async function lockOrder(sales: Sales, id: string | null): Promise<OrderRow> {
  const order = id === null ? undefined : await sales.orders.lock(id);
  if (!order) throw refuse('NOT_FOUND', 'id', "Couldn't resolve to an order.");
  return order;
}
