import { forbidden } from '#common/graph/errors.ts';
import type { Context } from '../context.ts';
import { mayManage } from '../domain/caller.ts';
import { owns } from '../domain/actor.ts';
import { globalId, uuidPk } from '../domain/global-id.ts';
import { obscureAddress, obscureEmail } from '../domain/obscure.ts';
import { authorizeStatus, chargeStatus, money, toAmount } from '../domain/money.ts';
import type { LanguageCodeEnum, OrderEventsEnum, OrderResolvers } from '../generated/resolvers.ts';
import type { AddressRow, OrderRow, TransactionEventRow } from '../store/rows.ts';
import { customerOf } from './customer.ts';
import { metadataFields } from './metadata.ts';
import { channelById } from './views.ts';

export const Order: OrderResolvers = {
  async __resolveReference({ id }, context) {
    const pk = uuidPk('Order', id);
    const order = pk === null ? null : await context.loaders.orders.load(pk);
    return order && owns(await context.actor(), order) ? order : null;
  },
  id: ({ id }) => globalId('Order', id),
  number: ({ number }) => String(number),
  created: ({ createdAt }) => createdAt,
  statusDisplay: ({ status }) => statusNames[status],
  fulfillments: ({ id }, _args, { loaders }) => loaders.fulfillments.load(id),
  origin: () => 'CHECKOUT',
  user: (order, _args, context) => customerOf(order, context),
  channel: ({ channelId }, _args, context) => channelById(context, channelId),
  async userEmail(order, _args, context) {
    const isTheirs = owns(await context.actor(), order);
    return isTheirs ? order.userEmail : obscureEmail(order.userEmail);
  },
  billingAddress: (order, _args, context) => addressOf(order, order.billingAddressId, context),
  shippingAddress: (order, _args, context) => addressOf(order, order.shippingAddressId, context),
  lines: ({ id }, _args, { loaders }) => loaders.orderLines.load(id),
  subtotal: ({ totalMinor, giftCardMinor, currencyCode }) => money(totalMinor + giftCardMinor, currencyCode),
  shippingPrice: ({ currencyCode }) => money(0, currencyCode),
  // Nothing here is delivered.
  deliveryMethod: () => null,
  discounts: (order) => (order.discountMinor > 0 ? [order] : []),
  voucher: ({ voucherId }, _args, { loaders }) =>
    voucherId === null ? null : loaders.vouchers.load(voucherId),
  giftCards: ({ id }, _args, { loaders }) => loaders.giftCardsOfOrders.load(id),
  async invoices(order, _args, context) {
    // They say who bought.
    if (!owns(await context.actor(), order)) throw forbidden();
    return context.loaders.invoices.load(order.id);
  },
  languageCodeEnum: ({ languageCode }) => languageCode as LanguageCodeEnum,
  events: (order, _args, context) => eventsOf(order, context),
  total: ({ totalMinor, currencyCode }) => money(totalMinor, currencyCode),
  undiscountedTotal: ({ totalMinor, giftCardMinor, discountMinor, currencyCode }) =>
    money(totalMinor + giftCardMinor + discountMinor, currencyCode),
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
  async transactions(order, _args, context) {
    if (!owns(await context.actor(), order)) throw forbidden();
    return context.loaders.transactionsOfOrders.load(order.id);
  },
  checkoutId: ({ checkoutId }) => globalId('Checkout', checkoutId),
  ...metadataFields,
};

/** Its owner and those who look after it see an address as it is, everybody else as Saleor obscures it. */
async function addressOf(order: OrderRow, id: number | null, context: Context): Promise<AddressRow | null> {
  const address = id === null ? null : await context.loaders.addresses.load(id);
  return address && !owns(await context.actor(), order) ? obscureAddress(address) : address;
}

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

/** Something that happened to an order, as its payments and deliveries tell it. */
export interface OrderEventParent {
  id: string;
  date: Date;
  type: OrderEventsEnum;
  message: string | null;
  amount: number | null;
}

async function eventsOf(order: OrderRow, { caller, loaders }: Context): Promise<OrderEventParent[]> {
  if (!mayManage(caller)) throw forbidden();
  const payments = await loaders.transactionsOfOrders.load(order.id);
  const paid = (await Promise.all(payments.map(({ id }) => loaders.transactionEvents.load(id)))).flat();
  const delivered = await loaders.fulfillments.load(order.id);
  const event = (
    name: string,
    date: Date,
    type: OrderEventsEnum,
    more: Partial<OrderEventParent> = {},
  ): OrderEventParent => ({
    id: globalId('OrderEvent', name),
    date,
    type,
    message: null,
    amount: null,
    ...more,
  });
  return [
    event(`${order.id}-placed`, order.createdAt, 'PLACED'),
    ...paid.filter(isTold).map(({ id, type, createdAt, message, amountMinor, currencyCode }) =>
      event(`payment-${id}`, createdAt, orderEventOf(type), {
        message,
        amount: toAmount(money(amountMinor, currencyCode)),
      }),
    ),
    ...delivered.map(({ id, createdAt, status }) =>
      event(
        `delivery-${id}`,
        createdAt,
        status === 'FULFILLED' ? 'FULFILLMENT_FULFILLED_ITEMS' : 'FULFILLMENT_CANCELED',
      ),
    ),
    ...(order.status === 'CANCELED' ? [event(`${order.id}-canceled`, order.updatedAt, 'CANCELED')] : []),
  ].toSorted((one, other) => one.date.getTime() - other.date.getTime());
}

/** That somebody begins to pay is none of an order's events. */
const isTold = ({ type }: TransactionEventRow): boolean => type !== 'CHARGE_REQUEST';
const orderEventOf = (type: TransactionEventRow['type']): OrderEventsEnum =>
  type === 'REFUND_REQUEST' ? 'TRANSACTION_REFUND_REQUESTED' : 'TRANSACTION_EVENT';
