import { integerPk, uuidPk } from '../../domain/global-id.ts';
import { createInvoice, deleteInvoice, updateInvoice } from '../../domain/orders/invoices.ts';
import { outcome } from '../../domain/refusal.ts';
import type { InvoiceErrorCode, MutationResolvers } from '../../generated/resolvers.ts';
import type { InvoiceRow } from '../../store/rows.ts';
import { requireManager } from '../inputs/permission.ts';

const invoiceOutcome = async (work: () => Promise<InvoiceRow>) => {
  const { done, errors } = await outcome<InvoiceRow, InvoiceErrorCode>(work);
  return { invoice: done, errors };
};

export const invoiceCreate: MutationResolvers['invoiceCreate'] = async (
  _root,
  { orderId, input },
  { caller, sales },
) => {
  requireManager(caller);
  const { number, url } = input;
  return invoiceOutcome(() => createInvoice(sales, uuidPk('Order', orderId), { number, url }));
};

export const invoiceUpdate: MutationResolvers['invoiceUpdate'] = async (
  _root,
  { id, input: { number, url } },
  { caller, sales },
) => {
  requireManager(caller);
  return invoiceOutcome(() =>
    updateInvoice(sales, integerPk('Invoice', id), {
      ...(number != null && { number }),
      ...(url != null && { url }),
    }),
  );
};

export const invoiceDelete: MutationResolvers['invoiceDelete'] = async (_root, { id }, { caller, sales }) => {
  requireManager(caller);
  return invoiceOutcome(() => deleteInvoice(sales, integerPk('Invoice', id)));
};
