import { uuidPk } from '../../domain/global-id.ts';
import { markOrderPaid } from '../../domain/payment/mark-order-paid.ts';
import { outcome } from '../../domain/refusal.ts';
import type { MutationResolvers, OrderErrorCode } from '../../generated/resolvers.ts';
import type { OrderRow } from '../../store/rows.ts';
import { requireManager } from '../inputs/permission.ts';

export const orderMarkAsPaid: MutationResolvers['orderMarkAsPaid'] = async (
  _root,
  { id, transactionReference },
  context,
) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<OrderRow, OrderErrorCode>(() =>
    markOrderPaid(context.sales, uuidPk('Order', id), transactionReference ?? null),
  );
  return { order: done, errors };
};
