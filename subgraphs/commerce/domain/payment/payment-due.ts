import type { OrderRow } from '../../store/rows.ts';
import type { Sales } from '../../store/sales/sales.ts';
import { refuse } from '../refusal.ts';

/** What is paid for. */
export type PaymentSource = { checkout: string } | { order: string };

/** What is left to pay of a checkout or an order. */
export interface Due {
  sourceId: string;
  /** Null while it is a checkout. */
  order: OrderRow | null;
  leftMinor: number;
  chargedMinor: number;
  /** How many payments there are already. */
  payments: number;
  currency: string;
  /** A checkout that has become an order takes no new payment; an old one can be asked for again. */
  closed: boolean;
}

/** Finds what is paid, and keeps others from paying or completing it meanwhile. */
export async function lockDue(sales: Sales, source: PaymentSource | null): Promise<Due> {
  const due = source && (await find(sales, source));
  if (!due) throw refuse('NOT_FOUND', 'id', "Couldn't resolve to a checkout or an order.");
  return due;
}

const find = (sales: Sales, source: PaymentSource): Promise<Due | undefined> =>
  'checkout' in source ? ofCheckout(sales, source.checkout) : ofOrder(sales, source.order);

async function ofCheckout(sales: Sales, id: string): Promise<Due | undefined> {
  const checkout = await sales.checkouts.lock(id);
  if (!checkout) return ofCompleted(sales, id);
  const lines = await sales.checkouts.lines([id]);
  const currency = lines[0]?.channel.currencyCode;
  // Without lines there is nothing to pay for, not even in a currency.
  if (currency === undefined) return undefined;
  const payments = await sales.payments.ofCheckouts([id]);
  const charged = payments.reduce((sum, { chargedMinor }) => sum + chargedMinor, 0);
  const total = (await sales.discounts.prices([id])).get(id)?.totalMinor ?? 0;
  const leftMinor = total - charged;
  return {
    sourceId: id,
    order: null,
    leftMinor,
    chargedMinor: charged,
    payments: payments.length,
    currency,
    closed: false,
  };
}

async function ofCompleted(sales: Sales, checkoutId: string): Promise<Due | undefined> {
  const order = await sales.orders.byCheckout(checkoutId);
  if (!order) return undefined;
  const { currencyCode: currency } = order;
  return { sourceId: checkoutId, order, leftMinor: 0, chargedMinor: 0, payments: 0, currency, closed: true };
}

async function ofOrder(sales: Sales, id: string): Promise<Due | undefined> {
  const order = await sales.orders.lock(id);
  if (!order) return undefined;
  // What was cancelled is not paid any more.
  const closed = order.status === 'CANCELED' || order.status === 'EXPIRED';
  const payments = (await sales.payments.ofOrders([id])).length;
  const { totalMinor, chargedMinor, currencyCode: currency } = order;
  return {
    sourceId: id,
    order,
    leftMinor: totalMinor - chargedMinor,
    chargedMinor,
    payments,
    currency,
    closed,
  };
}
