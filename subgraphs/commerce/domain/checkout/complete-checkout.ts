import { randomUUID } from 'node:crypto';
import type { Offer } from '../../store/sales/checkouts.ts';
import type { CheckoutRow, OrderRow, PricedLine } from '../../store/rows.ts';
import type { Sales, SalesStore } from '../../store/sales/sales.ts';
import type { Actor } from '../actor.ts';
import { saveAddresses } from './checkout-addresses.ts';
import type { CheckoutPrice } from '../discounts/checkout-price.ts';
import { refusedVoucher } from '../discounts/promo-code.ts';
import { buyable, checkSize } from './lines.ts';
import { refuse } from '../refusal.ts';

/**
 * Turns a checkout into an order: once, because the first one to lock the checkout deletes it, and
 * whoever comes later finds the order instead.
 */
export const completeCheckout = (
  store: SalesStore,
  actor: Actor,
  id: string | null,
  { mustBePaid }: { mustBePaid: boolean },
): Promise<OrderRow> =>
  store.transaction(async (sales) => {
    const checkout = id === null ? undefined : await sales.checkouts.lock(id);
    if (!checkout) return madeBefore(sales, id);
    const { email, billingAddressId } = checkout;
    if (email === null) throw refuse('EMAIL_NOT_SET', null, 'Checkout email must be set.');
    if (billingAddressId === null)
      throw refuse('BILLING_ADDRESS_NOT_SET', 'billingAddress', 'Billing address is not set');
    const lines = await sales.checkouts.lines([checkout.id]);
    if (lines.length === 0) throw refuse('NO_LINES', null, 'Cannot complete checkout without lines.');
    checkSize(lines);
    const offers = await buyable(
      sales,
      checkout.channelId,
      lines.map(({ variantId }) => variantId),
    );
    const paid = await sales.payments.lockOfCheckout(checkout.id);
    const chargedMinor = paid.reduce((sum, transaction) => sum + transaction.chargedMinor, 0);
    const reason = await refusedVoucher(sales, checkout);
    if (reason !== undefined) throw refuse('VOUCHER_NOT_APPLICABLE', 'voucherCode', reason);
    // Cards and voucher are spent here: nobody else may spend them meanwhile.
    await sales.discounts.lockCardsOf(checkout.id);
    if (checkout.voucherId !== null) await sales.discounts.lockVoucher(checkout.voucherId);
    const price = (await sales.discounts.prices([checkout.id])).get(checkout.id) as CheckoutPrice;
    const total = price.totalMinor;
    if (mustBePaid && chargedMinor < total)
      throw refuse(
        'CHECKOUT_NOT_FULLY_PAID',
        'id',
        "The authorized amount doesn't cover the checkout's total amount.",
      );
    const order = await placeOrder(sales, actor, { ...checkout, email }, lines, offers, price, chargedMinor);
    // In the same transaction: a paid order without its event, or an event without an order, cannot be.
    if (chargedMinor >= total) await sales.outbox.order('order_fully_paid', order);
    return order;
  });

async function placeOrder(
  sales: Sales,
  actor: Actor,
  checkout: CheckoutRow & { email: string },
  lines: readonly PricedLine[],
  offers: ReadonlyMap<number, Offer>,
  price: CheckoutPrice,
  chargedMinor: number,
): Promise<OrderRow> {
  // Whoever knows it sees what was bought: all of it is random.
  const orderId = randomUUID();
  const orderLines = lines.map((line, position) => {
    const offer = offers.get(line.variantId) as Offer;
    return {
      id: randomUUID(),
      orderId,
      position,
      variantId: line.variantId,
      productName: offer.productName,
      variantName: offer.variantName,
      productSku: offer.sku,
      isShippingRequired: offer.isShippingRequired,
      quantity: line.quantity,
      unitPriceMinor: Math.round((price.totals.get(line.id) ?? 0) / line.quantity),
      totalMinor: price.totals.get(line.id),
      undiscountedUnitPriceMinor: line.unitPriceMinor,
    };
  });
  // A guest who has signed in meanwhile gets the order into the account.
  const userId = checkout.userId ?? actor.user?.id ?? null;
  await saveAddresses(sales, checkout, userId);
  const order = await sales.orders.insert(
    {
      id: orderId,
      checkoutId: checkout.id,
      channelId: checkout.channelId,
      userId,
      userEmail: checkout.email,
      billingAddressId: checkout.billingAddressId,
      shippingAddressId: checkout.shippingAddressId,
      isShippingRequired: orderLines.some((line) => line.isShippingRequired),
      currencyCode: lines[0]?.channel.currencyCode ?? '',
      totalMinor: price.totalMinor,
      voucherId: price.voucher?.id,
      voucherCode: price.voucher?.code,
      discountName: price.voucher?.name,
      discountMinor: price.discountMinor,
      giftCardMinor: price.subtotalMinor - price.totalMinor,
      languageCode: checkout.languageCode,
      chargedMinor,
      metadata: checkout.metadata,
    },
    orderLines,
  );
  await spendDiscounts(sales, orderId, checkout.email, price);
  await sales.payments.moveToOrder(checkout.id, orderId);
  await sales.checkouts.delete(checkout.id);
  return order;
}

async function spendDiscounts(
  sales: Sales,
  orderId: string,
  email: string,
  { voucher, cards }: CheckoutPrice,
): Promise<void> {
  if (voucher && !(await sales.discounts.useVoucher(voucher, email)))
    throw refuse('VOUCHER_NOT_APPLICABLE', 'voucherCode', 'The voucher was used by this customer before.');
  for (const { card, amountMinor } of cards)
    if (amountMinor > 0) await sales.discounts.spend(orderId, card.id, amountMinor);
}

async function madeBefore(sales: Sales, checkoutId: string | null): Promise<OrderRow> {
  const order = checkoutId === null ? undefined : await sales.orders.byCheckout(checkoutId);
  if (!order) throw missing();
  return order;
}

const missing = () => refuse('NOT_FOUND', 'id', "Couldn't resolve to a checkout.");
