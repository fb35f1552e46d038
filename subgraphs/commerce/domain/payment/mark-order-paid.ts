import { newId } from '#common/ids.ts';
import type { OrderRow } from '../../store/rows.ts';
import type { SalesStore } from '../../store/sales/sales.ts';
import { chargeOrder } from './charge-order.ts';
import { refuse } from '../refusal.ts';

/** Takes what is left to pay as paid outside of here. */
export const markOrderPaid = (
  store: SalesStore,
  id: string | null,
  reference: string | null,
): Promise<OrderRow> =>
  store.transaction(async (sales) => {
    const order = id === null ? undefined : await sales.orders.lock(id);
    if (!order) throw refuse('NOT_FOUND', 'id', "Couldn't resolve to an order.");
    const leftMinor = order.totalMinor - order.chargedMinor;
    if (leftMinor <= 0)
      throw refuse('PAYMENT_ERROR', null, 'Orders with payments can not be manually marked as paid.');
    const message = 'Marked as paid.';
    const transaction = await sales.payments.insert({
      id: newId(),
      orderId: order.id,
      sourceId: order.id,
      gateway: 'manual',
      pspReference: reference ?? '',
      message,
      currencyCode: order.currencyCode,
      requestedMinor: leftMinor,
      chargedMinor: leftMinor,
    });
    await sales.payments.addEvent({
      transactionId: transaction.id,
      type: 'CHARGE_SUCCESS',
      amountMinor: leftMinor,
      message,
      pspReference: transaction.pspReference,
    });
    return chargeOrder(sales, order, leftMinor);
  });
