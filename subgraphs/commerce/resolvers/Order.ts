import { maySee } from '../domain/actor.ts';
import { globalId, uuidPk } from '../domain/global-id.ts';
import { authorizeStatus, chargeStatus, money } from '../domain/money.ts';
import type { OrderResolvers } from '../generated/resolvers.ts';
import type { OrderRow } from '../store/rows.ts';
import { metadataFields } from './metadata.ts';
import { channelById } from './views.ts';

export const Order: OrderResolvers = {
  async __resolveReference({ id }, context) {
    const pk = uuidPk('Order', id);
    const order = pk === null ? null : await context.loaders.orders.load(pk);
    return order && maySee(await context.actor(), order) ? order : null;
  },
  id: ({ id }) => globalId('Order', id),
  number: ({ number }) => String(number),
  created: ({ createdAt }) => createdAt,
  statusDisplay: ({ status }) => statusNames[status],
  fulfillments: ({ id }, _args, { loaders }) => loaders.fulfillments.load(id),
  origin: () => 'CHECKOUT',
  user: ({ userId }, _args, { loaders }) => (userId === null ? null : loaders.users.load(userId)),
  channel: ({ channelId }, _args, context) => channelById(context, channelId),
  billingAddress: ({ billingAddressId }, _args, { loaders }) =>
    billingAddressId === null ? null : loaders.addresses.load(billingAddressId),
  lines: ({ id }, _args, { loaders }) => loaders.orderLines.load(id),
  subtotal: ({ totalMinor, currencyCode }) => money(totalMinor, currencyCode),
  total: ({ totalMinor, currencyCode }) => money(totalMinor, currencyCode),
  undiscountedTotal: ({ totalMinor, currencyCode }) => money(totalMinor, currencyCode),
  totalCharged: ({ chargedMinor, currencyCode }) => money(chargedMinor, currencyCode),
  totalCaptured: ({ chargedMinor, currencyCode }) => money(chargedMinor, currencyCode),
  totalRefunded: ({ refundedMinor, currencyCode }) => money(refundedMinor, currencyCode),
  paymentStatus: (order) => paymentStatus(order),
  paymentStatusDisplay: (order) => paymentStatusNames[paymentStatus(order)],
  authorizeStatus: ({ chargedMinor, totalMinor }) => authorizeStatus(chargedMinor, totalMinor),
  totalBalance: ({ chargedMinor, totalMinor, currencyCode }) =>
    money(chargedMinor - totalMinor, currencyCode),
  isPaid: ({ chargedMinor, totalMinor }) => chargedMinor >= totalMinor,
  chargeStatus: ({ chargedMinor, totalMinor }) => chargeStatus(chargedMinor, totalMinor),
  transactions: ({ id }, _args, { loaders }) => loaders.transactionsOfOrders.load(id),
  checkoutId: ({ checkoutId }) => globalId('Checkout', checkoutId),
  ...metadataFields,
};

const statusNames: Record<OrderRow['status'], string> = {
  UNFULFILLED: 'Unfulfilled',
  PARTIALLY_FULFILLED: 'Partially fulfilled',
  FULFILLED: 'Fulfilled',
  CANCELED: 'Canceled',
  EXPIRED: 'Expired',
};

/** In the words of Saleor's older payments. */
function paymentStatus({ chargedMinor, refundedMinor, totalMinor }: OrderRow) {
  if (refundedMinor > 0) return refundedMinor >= totalMinor ? 'FULLY_REFUNDED' : 'PARTIALLY_REFUNDED';
  if (chargedMinor >= totalMinor) return 'FULLY_CHARGED';
  return chargedMinor > 0 ? 'PARTIALLY_CHARGED' : 'NOT_CHARGED';
}

const paymentStatusNames: Record<ReturnType<typeof paymentStatus>, string> = {
  NOT_CHARGED: 'Not charged',
  PARTIALLY_CHARGED: 'Partially charged',
  FULLY_CHARGED: 'Fully charged',
  PARTIALLY_REFUNDED: 'Partially refunded',
  FULLY_REFUNDED: 'Fully refunded',
};
