import { createCheckout } from '../../domain/checkout/checkout.ts';
import { readMetadata } from '../../domain/metadata/metadata.ts';
import { outcome, refuse } from '../../domain/refusal.ts';
import { viewOf } from '../../domain/catalogue/view.ts';
import type { CheckoutErrorCode, MutationResolvers } from '../../generated/resolvers.ts';
import type { CheckoutRow } from '../../store/rows.ts';
import { readLines } from '../inputs/checkout-lines.ts';

export const checkoutCreate: MutationResolvers['checkoutCreate'] = async (_root, { input }, context) => {
  const { done, errors } = await outcome<CheckoutRow, CheckoutErrorCode>(async () => {
    // Staff buy like everybody else: through an active channel.
    const channel = viewOf(await context.loaders.channels(), input.channel, false)?.channel;
    if (!channel) throw refuse('NOT_FOUND', 'channel', 'There is no such channel.');
    return createCheckout(context.sales, await context.actor(), {
      channel,
      lines: readLines(input.lines),
      email: input.email ?? null,
      addresses: {
        billing: {
          address: input.billingAddress ?? null,
          checks: input.validationRules?.billingAddress ?? {},
          save: input.saveBillingAddress ?? null,
        },
        shipping: {
          address: input.shippingAddress ?? null,
          checks: input.validationRules?.shippingAddress ?? {},
          save: input.saveShippingAddress ?? null,
        },
      },
      metadata: readMetadata(input.metadata, 'metadata'),
      languageCode: input.languageCode ?? 'EN',
    });
  });
  return { checkout: done, errors };
};
