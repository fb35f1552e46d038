import type { InvoiceRow } from '../../store/rows.ts';
import type { SalesStore } from '../../store/sales/sales.ts';
import { refuse } from '../refusal.ts';

/** An invoice as somebody made it elsewhere. */
export interface InvoiceFields {
  number: string;
  /** Where it is read. */
  url: string;
}

const MAX_NUMBER = 255;
const MAX_URL = 2_048;
/** An order is answered with all of them. */
const MAX_INVOICES = 100;

/** Names an invoice of an order. */
export const createInvoice = (
  store: SalesStore,
  orderId: string | null,
  fields: InvoiceFields,
): Promise<InvoiceRow> =>
  store.transaction(async (sales) => {
    const order = orderId === null ? undefined : await sales.orders.lock(orderId);
    if (!order) throw refuse('NOT_FOUND', 'orderId', "Couldn't resolve to an order.");
    if (order.status === 'EXPIRED')
      throw refuse('INVALID_STATUS', 'orderId', 'An order that has expired gets no invoice.');
    if (order.billingAddressId === null)
      throw refuse('NOT_READY', 'orderId', 'An order without a billing address gets no invoice.');
    if ((await sales.invoices.countOf(order.id)) >= MAX_INVOICES)
      throw refuse('INVALID_STATUS', 'orderId', `An order has at most ${MAX_INVOICES} invoices.`);
    return sales.invoices.insert({ orderId: order.id, ...readFields(fields) });
  });

/** Names it otherwise. */
export async function updateInvoice(
  store: SalesStore,
  id: number | null,
  change: Partial<InvoiceFields>,
): Promise<InvoiceRow> {
  const invoice = id === null ? undefined : await store.invoices.update(id, readFields(change));
  return invoice ?? missing();
}

export async function deleteInvoice(store: SalesStore, id: number | null): Promise<InvoiceRow> {
  const invoice = id === null ? undefined : await store.invoices.delete(id);
  return invoice ?? missing();
}

const missing = (): never => {
  throw refuse('NOT_FOUND', 'id', "Couldn't resolve to an invoice.");
};

function readFields<Fields extends Partial<InvoiceFields>>(fields: Fields): Fields {
  if (fields.number !== undefined && (fields.number === '' || fields.number.length > MAX_NUMBER))
    throw refuse('REQUIRED', 'number', `A number has 1 to ${MAX_NUMBER} characters.`);
  if (fields.url !== undefined && !isWebAddress(fields.url))
    throw refuse(
      'URL_NOT_SET',
      'url',
      `An address begins with http(s) and has at most ${MAX_URL} characters.`,
    );
  return fields;
}

/** A link that a buyer opens: none that would run a script. */
const isWebAddress = (url: string): boolean =>
  url.length <= MAX_URL && /^https?:$/.test(URL.parse(url)?.protocol ?? '');
