import { requireService } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { guarded } from '../answering.ts';
import { present } from '../entities.ts';

export const planTerms: QueryResolvers['planTerms'] = (_parent, { plan: id }, { caller, loaders }) =>
  guarded(async () => {
    requireService(caller);
    const plan = await loaders.plan.load(id);
    if (!plan) return null;
    const [sold, prices] = await Promise.all([
      loaders.offering.load(plan.offeringId),
      loaders.pricesOfPlan.load(id),
    ]);
    const offering = present(sold, 'the offering of a plan');
    return {
      plan: plan.id,
      name: `${offering.name}, ${plan.name}`,
      offering: offering.id,
      seller: offering.publisherId,
      interval: plan.interval,
      includedCredits: plan.includedCredits,
      includedCreditsPercent: offering.includedCreditsPercent,
      prices,
      isOnSale: plan.archivedAt === null && offering.state === 'PUBLISHED',
    };
  });
