import type { OrderRow } from '../../store/rows.ts';
import type { Sales } from '../../store/sales/sales.ts';

/** Counts a charge of an order; the charge that completes its total announces it as paid. */
export async function chargeOrder(sales: Sales, order: OrderRow, amountMinor: number): Promise<OrderRow> {
  if (amountMinor === 0) return order;
  const charged = await sales.orders.addCharge(order.id, amountMinor);
  const completes = order.chargedMinor < order.totalMinor && charged.chargedMinor >= order.totalMinor;
  if (completes) await sales.outbox.order('order_fully_paid', charged);
  return charged;
}
