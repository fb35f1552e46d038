import { globalId } from '../domain/global-id.ts';
import { money } from '../domain/money.ts';
import { amountsOf } from '../domain/payment/transaction-amounts.ts';
import type { TransactionEventResolvers, TransactionItemResolvers } from '../generated/resolvers.ts';

export const TransactionItem: TransactionItemResolvers = {
  id: ({ id }) => globalId('TransactionItem', id),
  token: ({ id }) => id,
  actions: ({ chargedMinor }) => (chargedMinor > 0 ? ['REFUND'] : []),
  refundedAmount: ({ refundedMinor, currencyCode }) => money(refundedMinor, currencyCode),
  async refundPendingAmount({ id, currencyCode }, _args, { loaders }) {
    return money(amountsOf(await loaders.transactionEvents.load(id)).refundPending, currencyCode);
  },
  async chargePendingAmount({ id, currencyCode }, _args, { loaders }) {
    return money(amountsOf(await loaders.transactionEvents.load(id)).chargePending, currencyCode);
  },
  authorizedAmount: ({ currencyCode }) => money(0, currencyCode),
  chargedAmount: ({ chargedMinor, currencyCode }) => money(chargedMinor, currencyCode),
  name: ({ gateway }) => gateway,
  checkout: ({ checkoutId }, _args, { loaders }) =>
    checkoutId === null ? null : loaders.checkouts.load(checkoutId),
  order: ({ orderId }, _args, { loaders }) => (orderId === null ? null : loaders.orders.load(orderId)),
  events: ({ id }, _args, { loaders }) => loaders.transactionEvents.load(id),
};

export const TransactionEvent: TransactionEventResolvers = {
  id: ({ id }) => globalId('TransactionEvent', id),
  amount: ({ amountMinor, currencyCode }) => money(amountMinor, currencyCode),
};
