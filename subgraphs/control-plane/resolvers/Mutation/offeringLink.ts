import { linkOffering } from '../../domain/offerings/link-offering.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const offeringLink: MutationResolvers['offeringLink'] = (_parent, { input }, context) =>
  answering(context, async () => ({
    offering: await linkOffering(context, {
      offeringId: input.offering,
      productId: input.product,
      plans: input.plans.map(({ plan, variant }) => ({ planId: plan, variantId: variant })),
    }),
  }));
