import { newId } from '#common/ids.ts';
import type { OrderRow } from '../../store/rows.ts';
import type { Sales, SalesStore } from '../../store/sales/sales.ts';
import { toMinor } from '../money.ts';
import { refuse } from '../refusal.ts';
import type { PaymentGateway } from './payment-gateway.ts';
import { lockPayment, recordEvent, recount, type LockedPayment, type Recorded } from './record-event.ts';
import { readAmount } from './transaction-events.ts';

/** A payment that was only written down: its money is given back as it came. */
const MANUAL = 'manual';

/** Asks for an amount of a payment to be given back. As in Saleor, its gateway is asked a moment later. */
export const refundTransaction = (
  store: SalesStore,
  gateways: readonly PaymentGateway[],
  transactionId: string | null,
  amount: string | null,
): Promise<Recorded> =>
  store.transaction(async (sales) => {
    const locked = await lockPayment(sales, transactionId);
    const { transaction } = locked;
    const amountMinor = amount === null ? transaction.chargedMinor : readAmount(amount, transaction);
    if (amountMinor === 0 || amountMinor > transaction.chargedMinor)
      throw refuse('INVALID', 'amount', 'No more can be refunded than was charged.');
    if (!hasGateway(gateways, transaction.gateway))
      throw refuse(
        'MISSING_TRANSACTION_ACTION_REQUEST_WEBHOOK',
        'id',
        'The gateway that took the payment is not here any more.',
      );
    return request(sales, locked, amountMinor);
  });

/** Asks for an amount of an order to be given back, from its payments, the oldest first. */
export const refundOrder = (
  store: SalesStore,
  gateways: readonly PaymentGateway[],
  orderId: string | null,
  amount: string,
): Promise<OrderRow> =>
  store.transaction(async (sales) => {
    const order = orderId === null ? undefined : await sales.orders.lock(orderId);
    if (!order) throw refuse('NOT_FOUND', 'id', "Couldn't resolve to an order.");
    const wanted = toMinor(amount, order.currencyCode);
    if (wanted === null || wanted === 0 || wanted > order.chargedMinor)
      throw refuse('CANNOT_REFUND', 'amount', 'No more can be refunded than was charged.');
    let left = wanted;
    for (const { id, chargedMinor, gateway } of await sales.payments.ofOrders([order.id])) {
      const part = Math.min(left, chargedMinor);
      if (part > 0 && !hasGateway(gateways, gateway))
        throw refuse('CANNOT_REFUND', 'id', 'A gateway that took a payment is not here any more.');
      if (part > 0) await request(sales, await lockPayment(sales, id), part);
      left -= part;
    }
    return (await sales.orders.lock(order.id)) as OrderRow;
  });

const hasGateway = (gateways: readonly PaymentGateway[], name: string): boolean =>
  name === MANUAL || gateways.some(({ id }) => id === name);

async function request(sales: Sales, locked: LockedPayment, amountMinor: number): Promise<Recorded> {
  const { transaction } = locked;
  const reference = `refund-${newId()}`;
  if (transaction.gateway === MANUAL)
    return recordEvent(sales, locked, {
      type: 'REFUND_SUCCESS',
      amountMinor,
      pspReference: reference,
      message: 'Given back outside of here.',
    });
  const requested = await recordEvent(sales, locked, {
    type: 'REFUND_REQUEST',
    amountMinor,
    // Until the gateway has given it a name.
    pspReference: reference,
    message: 'To be given back.',
  });
  await sales.outbox.refund(requested.event.id);
  return requested;
}

/** Has the gateway give back what was asked for, once however often this is called; rejects to be called again. */
export async function giveBack(
  store: SalesStore,
  gateways: readonly PaymentGateway[],
  requestId: number,
): Promise<void> {
  const event = await store.payments.event(requestId);
  const transaction = event && (await store.payments.byId(event.transactionId));
  if (!event || !transaction) return;
  const gateway = gateways.find(({ id }) => id === transaction.gateway);
  if (!gateway) throw new Error(`the gateway ${transaction.gateway} is not configured`);
  const result = await gateway.refund({
    id: `request-${event.id}`,
    transactionId: transaction.id,
    pspReference: transaction.pspReference,
    amountMinor: event.amountMinor,
    currency: transaction.currencyCode,
  });
  await store.transaction(async (sales) => {
    const locked = await lockPayment(sales, transaction.id);
    await sales.payments.renameEvent(requestId, result.pspReference);
    const current = await recount(sales, locked, await sales.payments.events([transaction.id]));
    if (result.type === 'REFUND_REQUEST') return;
    const order = locked.order && (await sales.orders.lock(locked.order.id));
    await recordEvent(sales, { transaction: current, order }, { ...result, amountMinor: event.amountMinor });
  });
}
