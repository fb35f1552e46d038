import type { OrderRow } from '../../store/rows.ts';
import type { SalesStore } from '../../store/sales/sales.ts';
import { refuse } from '../refusal.ts';

export interface DeliveredLine {
  /** Null for an id that names nothing. */
  lineId: string | null;
  quantity: number;
}

/** Writes down that lines of a paid order were delivered; it is FULFILLED when all of them are. */
export const fulfillOrder = (
  store: SalesStore,
  id: string | null,
  delivered: readonly DeliveredLine[],
  trackingNumber: string,
): Promise<OrderRow> =>
  store.transaction(async (sales) => {
    const order = id === null ? undefined : await sales.orders.lock(id);
    if (!order) throw refuse('NOT_FOUND', 'order', "Couldn't resolve to an order.");
    if (order.status === 'CANCELED' || order.status === 'EXPIRED')
      throw refuse('INVALID', 'order', `An order that is ${order.status} cannot be fulfilled.`);
    if (order.chargedMinor < order.totalMinor)
      throw refuse('CANNOT_FULFILL_UNPAID_ORDER', 'order', 'Cannot fulfill unpaid order.');
    const lines = await sales.orders.lines([order.id]);
    const quantities = new Map<string, number>();
    for (const { lineId, quantity } of delivered) {
      const line = lines.find((row) => row.id === lineId);
      if (!line) throw refuse('NOT_FOUND', 'orderLineId', 'The order has no such line.');
      const sum = (quantities.get(line.id) ?? 0) + quantity;
      if (quantity < 0 || sum > line.quantity - line.quantityFulfilled)
        throw refuse(
          'FULFILL_ORDER_LINE',
          'orderLineId',
          `Only ${line.quantity - line.quantityFulfilled} items remaining to fulfill.`,
        );
      if (sum > 0) quantities.set(line.id, sum);
    }
    if (quantities.size === 0)
      throw refuse('ZERO_QUANTITY', 'lines', 'Total quantity must be larger than 0.');
    await sales.orders.addFulfillment(order.id, trackingNumber, quantities);
    const isWhole = lines.every(
      (line) => line.quantityFulfilled + (quantities.get(line.id) ?? 0) === line.quantity,
    );
    const changed = await sales.orders.setStatus(order.id, isWhole ? 'FULFILLED' : 'PARTIALLY_FULFILLED');
    if (isWhole) await sales.outbox.order('order_fulfilled', changed);
    await sales.outbox.order('order_updated', changed);
    return changed;
  });
