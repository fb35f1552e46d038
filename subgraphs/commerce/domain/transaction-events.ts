import type { OrderRow, TransactionEventRow, TransactionRow } from '../store/rows.ts';
import type { Sales, SalesStore } from '../store/sales.ts';
import { MAX_AMOUNT_MINOR, toMinor } from './money.ts';
import { chargeOrder } from './payment.ts';
import type { PaymentGateway } from './payment-gateway.ts';
import { refuse } from './refusal.ts';

export interface ReportedEvent {
  transactionId: string | null;
  type: NonNullable<TransactionEventRow['type']>;
  /** An exact decimal; null for what was requested. */
  amount: string | null;
  pspReference: string;
  message: string;
  externalUrl: string | null;
}
export interface Reported {
  transaction: TransactionRow;
  event: TransactionEventRow;
  alreadyProcessed: boolean;
}

const MAX_REFERENCE = 512;

/** What a payment app says has happened; the same event again changes nothing. */
export const reportEvent = (store: SalesStore, reported: ReportedEvent): Promise<Reported> =>
  store.transaction(async (sales) => {
    const locked = await lockTransaction(sales, reported.transactionId);
    const { pspReference, type } = reported;
    if (pspReference === '' || pspReference.length > MAX_REFERENCE)
      throw refuse('INVALID', 'pspReference', `1 to ${MAX_REFERENCE} characters.`);
    const amountMinor = readAmount(reported.amount, locked.transaction);
    const known = (await sales.payments.events([locked.transaction.id])).find(
      (event) => event.pspReference === pspReference && event.type === type,
    );
    if (known && known.amountMinor !== amountMinor)
      throw refuse(
        'INCORRECT_DETAILS',
        'pspReference',
        'The transaction with provided `pspReference` and `type` already exists with different amount.',
      );
    if (known) return { transaction: locked.transaction, event: known, alreadyProcessed: true };
    return {
      ...(await apply(
        sales,
        locked,
        { type, amountMinor, pspReference, message: reported.message },
        reported.externalUrl,
      )),
      alreadyProcessed: false,
    };
  });

/** Gives money back through the gateway that took it. */
export const refundTransaction = (
  store: SalesStore,
  gateways: readonly PaymentGateway[],
  transactionId: string | null,
  amount: string | null,
): Promise<Reported> =>
  store.transaction(async (sales) => {
    const locked = await lockTransaction(sales, transactionId);
    const { transaction } = locked;
    const amountMinor = amount === null ? transaction.chargedMinor : readAmount(amount, transaction);
    if (amountMinor === 0 || amountMinor > transaction.chargedMinor)
      throw refuse('INVALID', 'amount', 'No more can be refunded than was charged.');
    return { ...(await refund(sales, gateways, locked, amountMinor)), alreadyProcessed: false };
  });

/** Gives back an amount of an order, from its payments, the oldest first. */
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
    for (const { id, chargedMinor } of await sales.payments.ofOrders([order.id])) {
      const part = Math.min(left, chargedMinor);
      if (part > 0) await refund(sales, gateways, await lockTransaction(sales, id), part);
      left -= part;
    }
    return (await sales.orders.lock(order.id)) as OrderRow;
  });

interface Locked {
  transaction: TransactionRow;
  order: OrderRow | undefined;
}

async function refund(
  sales: Sales,
  gateways: readonly PaymentGateway[],
  locked: Locked,
  amountMinor: number,
): Promise<Omit<Reported, 'alreadyProcessed'>> {
  const gateway = gateways.find(({ id }) => id === locked.transaction.gateway);
  // What was taken outside of here is given back outside of here: it is only written down.
  const result = gateway?.refund(locked.transaction.pspReference, amountMinor) ?? {
    type: 'REFUND_SUCCESS' as const,
    message: 'Given back outside of here.',
    pspReference: `refund-${locked.transaction.id}-${locked.transaction.refundedMinor + amountMinor}`,
  };
  return apply(sales, locked, { ...result, amountMinor });
}

interface NewEvent {
  type: NonNullable<TransactionEventRow['type']>;
  amountMinor: number;
  pspReference: string;
  message: string;
}

/** Writes the event down, and counts what it moves. */
async function apply(
  sales: Sales,
  { transaction, order }: Locked,
  event: NewEvent,
  externalUrl: string | null = null,
): Promise<Omit<Reported, 'alreadyProcessed'>> {
  const written = await sales.payments.addEvent({ transactionId: transaction.id, ...event });
  const moved = movement(event);
  const chargedMinor = transaction.chargedMinor + moved.charged;
  if (chargedMinor > MAX_AMOUNT_MINOR)
    throw refuse('INVALID', 'amount', 'All payments together would be more than can be counted.');
  const updated = await sales.payments.update(transaction.id, {
    message: event.message,
    chargedMinor: Math.max(0, chargedMinor),
    refundedMinor: Math.max(0, transaction.refundedMinor + moved.refunded),
    ...(externalUrl !== null && { externalUrl }),
  });
  if (order) await count(sales, order, moved);
  return { transaction: updated, event: written };
}

async function count(
  sales: Sales,
  order: OrderRow,
  { charged, refunded }: { charged: number; refunded: number },
): Promise<void> {
  if (charged > 0 && refunded === 0) return void (await chargeOrder(sales, order, charged));
  if (charged === 0 && refunded === 0) return;
  if (order.chargedMinor + charged > MAX_AMOUNT_MINOR)
    throw refuse('INVALID', 'amount', 'All payments together would be more than can be counted.');
  const changed = await sales.orders.addRefund(order.id, charged, refunded);
  if (refunded > 0) await sales.outbox.order('order_refunded', changed);
  if (refunded > 0 && changed.refundedMinor >= changed.totalMinor)
    await sales.outbox.order('order_fully_refunded', changed);
  await sales.outbox.order('order_updated', changed);
}

/** What an event moves between what is charged and what is given back. */
function movement({ type, amountMinor }: NewEvent): { charged: number; refunded: number } {
  switch (type) {
    case 'CHARGE_SUCCESS':
      return { charged: amountMinor, refunded: 0 };
    case 'REFUND_SUCCESS':
      return { charged: -amountMinor, refunded: amountMinor };
    case 'REFUND_REVERSE':
      return { charged: amountMinor, refunded: -amountMinor };
    case 'CHARGE_BACK':
      return { charged: -amountMinor, refunded: amountMinor };
    default:
      return { charged: 0, refunded: 0 };
  }
}

/** The checkout or the order first, as everybody locks them. */
async function lockTransaction(sales: Sales, id: string | null): Promise<Locked> {
  const known = id === null ? undefined : await sales.payments.byId(id);
  if (!known) throw refuse('NOT_FOUND', 'id', "Couldn't resolve to a transaction.");
  if (known.checkoutId) await sales.checkouts.lock(known.checkoutId);
  const orderId = known.orderId ?? (await sales.payments.byId(known.id))?.orderId ?? null;
  const order = orderId === null ? undefined : await sales.orders.lock(orderId);
  return { transaction: (await sales.payments.lock(known.id)) as TransactionRow, order };
}

function readAmount(amount: string | null, { currencyCode, requestedMinor }: TransactionRow): number {
  const minor = amount === null ? requestedMinor : toMinor(amount, currencyCode);
  if (minor === null) throw refuse('INVALID', 'amount', 'The amount does not fit the currency.');
  return minor;
}
