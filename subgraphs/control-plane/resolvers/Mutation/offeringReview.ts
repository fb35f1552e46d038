import { reviewOffering } from '../../domain/offerings/review-offering.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const offeringReview: MutationResolvers['offeringReview'] = (_parent, { input }, context) =>
  answering(context, async () => ({
    offering: await reviewOffering(context, {
      offeringId: input.offering,
      decision: input.decision,
      reason: input.reason ?? null,
    }),
  }));
