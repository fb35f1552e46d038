import { isUuid } from '#common/ids.ts';
import { integerPk, uuidPk } from '../../domain/global-id.ts';
import { cancelFulfillment, cancelOrder } from '../../domain/orders/order-changes.ts';
import { outcome, refuse } from '../../domain/refusal.ts';
import type { Recorded } from '../../domain/payment/record-event.ts';
import { refundOrder, refundTransaction } from '../../domain/payment/refund.ts';
import { reportEvent } from '../../domain/payment/transaction-events.ts';
import { updateCustomer } from '../../domain/account/update-customer.ts';
import type {
  AccountErrorCode,
  MutationResolvers,
  OrderErrorCode,
  TransactionEventReportErrorCode,
  TransactionRequestActionErrorCode,
} from '../../generated/resolvers.ts';
import type { FulfillmentRow, OrderRow, UserRow } from '../../store/rows.ts';
import { requireManager } from '../inputs/permission.ts';

export const orderCancel: MutationResolvers['orderCancel'] = async (_root, { id }, context) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<OrderRow, OrderErrorCode>(() =>
    cancelOrder(context.sales, uuidPk('Order', id)),
  );
  return { order: done, errors };
};

export const orderRefund: MutationResolvers['orderRefund'] = async (_root, { id, amount }, context) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<OrderRow, OrderErrorCode>(() =>
    refundOrder(context.sales, context.gateways, uuidPk('Order', id), amount),
  );
  return { order: done, errors };
};

export const orderFulfillmentCancel: MutationResolvers['orderFulfillmentCancel'] = async (
  _root,
  { id },
  context,
) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<{ order: OrderRow; fulfillment: FulfillmentRow }, OrderErrorCode>(
    () => cancelFulfillment(context.sales, integerPk('Fulfillment', id)),
  );
  return { order: done?.order, fulfillment: done?.fulfillment, errors };
};

/** By its id or by its token. */
const transactionPk = (id: string | null | undefined, token: string | null | undefined): string | null =>
  token == null ? uuidPk('TransactionItem', id ?? '') : isUuid(token) ? token : null;

export const transactionRequestAction: MutationResolvers['transactionRequestAction'] = async (
  _root,
  { id, token, actionType, amount },
  context,
) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<Recorded, TransactionRequestActionErrorCode>(async () => {
    if (actionType !== 'REFUND')
      throw refuse('INVALID', 'actionType', 'Payments here are charged at once: they can be refunded.');
    return refundTransaction(context.sales, context.gateways, transactionPk(id, token), amount ?? null);
  });
  return { transaction: done?.transaction, errors };
};

export const transactionEventReport: MutationResolvers['transactionEventReport'] = async (
  _root,
  { id, token, type, amount, pspReference, message, externalUrl },
  context,
) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<Recorded, TransactionEventReportErrorCode>(() =>
    reportEvent(context.sales, {
      transactionId: transactionPk(id, token),
      type,
      amount: amount ?? null,
      pspReference,
      message: message ?? '',
      externalUrl: externalUrl ?? null,
    }),
  );
  if (!done) return { alreadyProcessed: null, transaction: null, transactionEvent: null, errors };
  const { currencyCode, idempotencyKey } = done.transaction;
  return {
    alreadyProcessed: done.isKnown,
    transaction: done.transaction,
    transactionEvent: { ...done.event, currencyCode, idempotencyKey },
    errors,
  };
};

export const customerUpdate: MutationResolvers['customerUpdate'] = async (
  _root,
  { id, externalReference, input },
  context,
) => {
  requireManager(context.caller);
  const { done, errors } = await outcome<UserRow, AccountErrorCode>(async () => {
    if (externalReference != null)
      throw refuse('GRAPHQL_ERROR', 'externalReference', 'Customers have no references here: name the id.');
    const { email, firstName, lastName, isActive } = input;
    return updateCustomer(context.sales, integerPk('User', id ?? ''), {
      email,
      firstName,
      lastName,
      isActive: isActive ?? undefined,
    });
  });
  return { user: done, errors };
};
