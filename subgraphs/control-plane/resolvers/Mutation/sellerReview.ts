import { reviewSeller } from '../../domain/sellers/review-seller.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const sellerReview: MutationResolvers['sellerReview'] = (_parent, { input }, context) =>
  answering(context, async () => ({
    seller: await reviewSeller(context, {
      organizationId: input.organization,
      decision: input.decision,
      reason: input.reason ?? null,
      commissionPercent: input.commissionPercent ?? null,
      isTrusted: input.isTrusted ?? null,
    }),
  }));
