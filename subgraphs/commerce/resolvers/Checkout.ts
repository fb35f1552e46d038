import { forbidden } from '#common/graph/errors.ts';
import type { Context } from '../context.ts';
import { owns } from '../domain/actor.ts';
import { globalId } from '../domain/global-id.ts';
import type { CheckoutPrice } from '../domain/discounts/checkout-price.ts';
import { authorizeStatus, chargeStatus, money, type Money } from '../domain/money.ts';
import { offeredGateways } from '../domain/payment/payment-gateway.ts';
import type { CheckoutResolvers, LanguageCodeEnum } from '../generated/resolvers.ts';
import type { CheckoutRow } from '../store/rows.ts';
import { customerOf } from './customer.ts';
import { metadataFields } from './metadata.ts';
import { channelById } from './views.ts';

/** A sum of the checkout's price, in its currency. */
async function priced(
  { id, channelId }: CheckoutRow,
  context: Context,
  sum: (price: CheckoutPrice) => number,
): Promise<Money> {
  const channel = await channelById(context, channelId);
  return money(sum(await context.loaders.checkoutPrices.load(id)), channel.currencyCode);
}

const total = (checkout: CheckoutRow, context: Context): Promise<Money> =>
  priced(checkout, context, ({ totalMinor }) => totalMinor);

async function chargedMinor({ id }: CheckoutRow, { loaders }: Context): Promise<number> {
  const paid = await loaders.transactionsOfCheckouts.load(id);
  return paid.reduce((sum, transaction) => sum + transaction.chargedMinor, 0);
}

/** Nothing is due for nothing, which is not the same as paid. */
const isEmpty = async ({ id }: CheckoutRow, { loaders }: Context): Promise<boolean> =>
  (await loaders.checkoutLines.load(id)).length === 0;

export const Checkout: CheckoutResolvers = {
  id: ({ id }) => globalId('Checkout', id),
  token: ({ id }) => id,
  created: ({ createdAt }) => createdAt,
  user: (checkout, _args, context) => customerOf(checkout, context),
  channel: ({ channelId }, _args, context) => channelById(context, channelId),
  billingAddress: ({ billingAddressId }, _args, { loaders }) =>
    billingAddressId === null ? null : loaders.addresses.load(billingAddressId),
  lines: ({ id }, _args, { loaders }) => loaders.checkoutLines.load(id),
  quantity: async ({ id }, _args, { loaders }) =>
    (await loaders.checkoutLines.load(id)).reduce((sum, { quantity }) => sum + quantity, 0),
  async isShippingRequired({ id }, _args, { loaders }) {
    const lines = await loaders.checkoutLines.load(id);
    const shipped = await Promise.all(lines.map(({ variantId }) => loaders.isShipped.load(variantId)));
    return shipped.includes(true);
  },
  subtotalPrice: (checkout, _args, context) =>
    priced(checkout, context, ({ subtotalMinor }) => subtotalMinor),
  shippingPrice: (checkout, _args, context) => priced(checkout, context, () => 0),
  shippingAddress: ({ shippingAddressId }, _args, { loaders }) =>
    shippingAddressId === null ? null : loaders.addresses.load(shippingAddressId),
  // Nothing here is delivered.
  shippingMethods: () => [],
  delivery: () => null,
  problems: () => [],
  discount: (checkout, _args, context) => priced(checkout, context, ({ discountMinor }) => discountMinor),
  discountName: async ({ id }, _args, { loaders }) => (await loaders.checkoutPrices.load(id)).voucher?.name,
  // Vouchers have no translations here.
  translatedDiscountName: async ({ id }, _args, { loaders }) =>
    (await loaders.checkoutPrices.load(id)).voucher ? '' : null,
  voucherCode: async ({ voucherId }, _args, { loaders }) =>
    voucherId === null ? null : (await loaders.vouchers.load(voucherId))?.code,
  giftCards: ({ id }, _args, { loaders }) => loaders.giftCardsOfCheckouts.load(id),
  languageCode: ({ languageCode }) => languageCode as LanguageCodeEnum,
  authorizeStatus: async (checkout, _args, context) =>
    (await isEmpty(checkout, context))
      ? 'NONE'
      : authorizeStatus(await chargedMinor(checkout, context), (await total(checkout, context)).amountMinor),
  totalPrice: (checkout, _args, context) => total(checkout, context),
  async totalBalance(checkout, _args, context) {
    const { amountMinor, currency } = await total(checkout, context);
    return money((await chargedMinor(checkout, context)) - amountMinor, currency);
  },
  chargeStatus: async (checkout, _args, context) =>
    (await isEmpty(checkout, context))
      ? 'NONE'
      : chargeStatus(await chargedMinor(checkout, context), (await total(checkout, context)).amountMinor),
  async transactions(checkout, _args, context) {
    if (checkout.userId !== null && !owns(await context.actor(), checkout)) throw forbidden();
    return context.loaders.transactionsOfCheckouts.load(checkout.id);
  },
  async availablePaymentGateways({ channelId }, _args, context) {
    const { currencyCode } = await channelById(context, channelId);
    return offeredGateways(context.gateways, currencyCode).map(({ id, name }) => ({
      id,
      name,
      // In which this checkout is paid, as Saleor says it.
      currencies: [currencyCode],
      config: [],
    }));
  },
  ...metadataFields,
};
