import { completeCheckout } from '../../domain/checkout/complete-checkout.ts';
import { uuidPk } from '../../domain/global-id.ts';
import { outcome } from '../../domain/refusal.ts';
import type {
  CheckoutErrorCode,
  MutationResolvers,
  OrderCreateFromCheckoutErrorCode,
} from '../../generated/resolvers.ts';
import type { OrderRow } from '../../store/rows.ts';
import { requireApp } from '../inputs/permission.ts';

export const orderCreateFromCheckout: MutationResolvers['orderCreateFromCheckout'] = async (
  _root,
  { id },
  context,
) => {
  requireApp(context.caller);
  const { done, errors } = await outcome<OrderRow, CheckoutErrorCode>(async () =>
    completeCheckout(context.sales, await context.actor(), uuidPk('Checkout', id), { mustBePaid: false }),
  );
  return {
    order: done,
    errors: errors.map((error) => ({
      field: error.field,
      message: error.message,
      variants: error.variants,
      code: codes[error.code] ?? ('GRAPHQL_ERROR' as const),
    })),
  };
};

/** What a checkout refuses, in the words of this mutation. */
const codes: Partial<Record<CheckoutErrorCode, OrderCreateFromCheckoutErrorCode>> = {
  NOT_FOUND: 'CHECKOUT_NOT_FOUND',
  EMAIL_NOT_SET: 'EMAIL_NOT_SET',
  BILLING_ADDRESS_NOT_SET: 'BILLING_ADDRESS_NOT_SET',
  NO_LINES: 'NO_LINES',
  VOUCHER_NOT_APPLICABLE: 'VOUCHER_NOT_APPLICABLE',
  UNAVAILABLE_VARIANT_IN_CHANNEL: 'UNAVAILABLE_VARIANT_IN_CHANNEL',
  PRODUCT_NOT_PUBLISHED: 'UNAVAILABLE_VARIANT_IN_CHANNEL',
  PRODUCT_UNAVAILABLE_FOR_PURCHASE: 'UNAVAILABLE_VARIANT_IN_CHANNEL',
};
