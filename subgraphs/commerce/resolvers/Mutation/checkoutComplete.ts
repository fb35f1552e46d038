import { completeCheckout } from '../../domain/checkout/complete-checkout.ts';
import { uuidPk } from '../../domain/global-id.ts';
import { outcome } from '../../domain/refusal.ts';
import type { CheckoutErrorCode, MutationResolvers } from '../../generated/resolvers.ts';
import type { OrderRow } from '../../store/rows.ts';

export const checkoutComplete: MutationResolvers['checkoutComplete'] = async (_root, { id }, context) => {
  const { done, errors } = await outcome<OrderRow, CheckoutErrorCode>(async () =>
    completeCheckout(context.sales, await context.actor(), uuidPk('Checkout', id ?? ''), {
      mustBePaid: true,
    }),
  );
  return { order: done, confirmationNeeded: false, errors };
};
