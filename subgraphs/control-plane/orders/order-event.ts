import { z } from 'zod';
import { normalEmail } from '#common/identity/email.ts';
import type { Refund } from '../domain/orders/after-sale.ts';
import { microsOf, type PaidOrder } from '../domain/orders/order.ts';

const commerceId = z.string().min(1).max(200);
const address = z.string().max(320);
const amount = z.object({ amount: z.number() });
const price = z.object({ gross: z.object({ amount: z.number().min(0), currency: z.string().length(3) }) });

const line = z.object({
  id: commerceId,
  // As many as commerce takes: what is too much for us is recorded with the reason, not refused for ever.
  quantity: z.int32().min(1),
  // Events that were kept before it was asked for have none.
  totalPrice: price.nullish(),
  // Null when the variant was deleted after it was bought.
  variant: z.object({ id: commerceId, product: z.object({ slug: z.string().max(300) }).nullish() }).nullish(),
});

const order = z.object({
  id: commerceId,
  status: z.string().max(50),
  chargeStatus: z.string().max(50),
  total: z.object({ gross: amount }),
  totalRefunded: amount,
  userEmail: address.nullish(),
  user: z.object({ id: commerceId.nullish(), email: address }).nullish(),
  metadata: z
    .array(z.object({ key: z.string(), value: z.string() }))
    .max(1_000)
    .nullish(),
  lines: z.array(line).max(1_000),
});

/** What an order says of itself, as far as it concerns us. */
export interface OrderState {
  id: string;
  customerId: string | null;
  customerEmail: string | null;
  isCanceled: boolean;
  /** What went back so far; null when nothing did. */
  refund: Refund | null;
  /** The order when it is paid in full. */
  paid: PaidOrder | null;
}

const emailOf = ({ userEmail, user }: z.output<typeof order>): string =>
  normalEmail((userEmail || user?.email || '').trim());

/** JSON says it in binary fractions; no currency has more than four decimal places. */
const paidOf = ({ gross: { amount, currency } }: z.output<typeof price>) => ({
  amount: String(Number(amount.toFixed(4))),
  currency,
});

const paidOrder = (given: z.output<typeof order>): PaidOrder => ({
  id: given.id,
  email: emailOf(given),
  isGuest: given.user == null,
  organization: given.metadata?.find(({ key }) => key === 'organization')?.value.slice(0, 100) ?? null,
  lines: given.lines.map(({ id, quantity, totalPrice, variant }) => ({
    id,
    quantity,
    paid: totalPrice ? paidOf(totalPrice) : null,
    variantId: variant?.id ?? null,
    productSlug: variant?.product?.slug ?? null,
  })),
});

/**
 * An order as commerce tells it, in an event or in a list. It says itself whether it is paid, cancelled or given back: an
 * event's name is not signed, and whoever has one of its events could send it again under another name.
 */
export const orderState = order.transform((given, context): OrderState => {
  const { status, chargeStatus, total, totalRefunded, user } = given;
  const isPaid = chargeStatus === 'FULL' || chargeStatus === 'OVERCHARGED';
  if (isPaid && emailOf(given) === '')
    context.addIssue({
      code: 'custom',
      path: ['userEmail'],
      message: 'a paid order needs an e-mail address',
    });
  const refunded = totalRefunded.amount;
  return {
    id: given.id,
    customerId: user?.id ?? null,
    customerEmail: user ? normalEmail(user.email.trim()) : null,
    isCanceled: status === 'CANCELED' || status === 'EXPIRED',
    refund:
      refunded > 0
        ? {
            isAll: refunded >= total.gross.amount,
            refundedMicros: microsOf(refunded),
            totalMicros: microsOf(total.gross.amount),
          }
        : null,
    paid: isPaid ? paidOrder(given) : null,
  };
});
