import type { OrderRow, TransactionEventRow, TransactionRow } from '../../store/rows.ts';
import type { Sales } from '../../store/sales/sales.ts';
import { MAX_AMOUNT_MINOR } from '../money.ts';
import { refuse } from '../refusal.ts';
import { chargeOrder } from './charge-order.ts';
import { amountsOf } from './transaction-amounts.ts';

export interface LockedPayment {
  transaction: TransactionRow;
  /** Null while it pays a checkout. */
  order: OrderRow | undefined;
}

export interface NewEvent {
  type: TransactionEventRow['type'];
  amountMinor: number;
  pspReference: string;
  message: string;
  externalUrl?: string | null | undefined;
}

export interface Recorded {
  transaction: TransactionRow;
  event: TransactionEventRow;
  /** It was written down before. */
  isKnown: boolean;
}

/** A payment as nobody else changes it meanwhile: the checkout or the order first, as everybody locks them. */
export async function lockPayment(sales: Sales, id: string | null): Promise<LockedPayment> {
  const known = id === null ? undefined : await sales.payments.byId(id);
  if (!known) throw refuse('NOT_FOUND', 'id', "Couldn't resolve to a transaction.");
  if (known.checkoutId) await sales.checkouts.lock(known.checkoutId);
  const orderId = known.orderId ?? (await sales.payments.byId(known.id))?.orderId ?? null;
  const order = orderId === null ? undefined : await sales.orders.lock(orderId);
  return { transaction: (await sales.payments.lock(known.id)) as TransactionRow, order };
}

/** Writes down what happened to a payment, and counts what it moves; the same event again changes nothing. */
export async function recordEvent(sales: Sales, locked: LockedPayment, event: NewEvent): Promise<Recorded> {
  const { transaction } = locked;
  const events = await sales.payments.events([transaction.id]);
  const known = events.find((one) => isSame(one, event));
  if (known && known.amountMinor !== event.amountMinor)
    throw refuse(
      'INCORRECT_DETAILS',
      'pspReference',
      'The transaction with provided `pspReference` and `type` already exists with different amount.',
    );
  if (known) return { transaction, event: known, isKnown: true };
  const { externalUrl, ...fields } = event;
  const written = await sales.payments.addEvent({ transactionId: transaction.id, ...fields });
  const updated = await recount(sales, locked, [...events, written], {
    message: event.message,
    ...(externalUrl != null && { externalUrl }),
  });
  return { transaction: updated, event: written, isKnown: false };
}

/** What asks for an action says nothing of money: it is another one when it says something else. */
function isSame(known: TransactionEventRow, { type, pspReference, message }: NewEvent): boolean {
  if (known.type !== type || known.pspReference !== pspReference) return false;
  return type.endsWith('_ACTION_REQUIRED') || type === 'INFO' ? known.message === message : true;
}

/** Brings the sums of a payment and its order to what its events say. */
export async function recount(
  sales: Sales,
  { transaction, order }: LockedPayment,
  events: readonly TransactionEventRow[],
  change: Partial<Pick<TransactionRow, 'message' | 'externalUrl' | 'pspReference'>> = {},
): Promise<TransactionRow> {
  const { charged, refunded } = amountsOf(events);
  if (Math.max(charged, refunded) > MAX_AMOUNT_MINOR) throw tooMuch();
  const updated = await sales.payments.update(transaction.id, {
    ...change,
    chargedMinor: charged,
    refundedMinor: refunded,
  });
  if (order)
    await count(sales, order, {
      charged: charged - transaction.chargedMinor,
      refunded: refunded - transaction.refundedMinor,
    });
  return updated;
}

async function count(
  sales: Sales,
  order: OrderRow,
  { charged, refunded }: { charged: number; refunded: number },
): Promise<void> {
  const sums = [order.chargedMinor + charged, order.refundedMinor + refunded];
  if (Math.max(...sums) > MAX_AMOUNT_MINOR) throw tooMuch();
  if (charged > 0 && refunded === 0) return void (await chargeOrder(sales, order, charged));
  if (charged === 0 && refunded === 0) return;
  const changed = await sales.orders.addRefund(order.id, charged, refunded);
  if (refunded > 0) await sales.outbox.order('order_refunded', changed);
  if (refunded > 0 && changed.refundedMinor >= changed.totalMinor)
    await sales.outbox.order('order_fully_refunded', changed);
  await sales.outbox.order('order_updated', changed);
}

const tooMuch = () => refuse('INVALID', 'amount', 'All payments together would be more than can be counted.');
