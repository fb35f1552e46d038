import type { PlanResolvers } from '../generated/resolvers.ts';
import { present, visibleOffering } from './entities.ts';

export const Plan: PlanResolvers = {
  async __resolveReference({ id }, context) {
    const plan = await context.loaders.plan.load(id);
    if (!plan) return null;
    const offering = await context.loaders.offering.load(plan.offeringId);
    return (await visibleOffering(context, offering)) ? plan : null;
  },
  offering: async ({ offeringId }, _args, { loaders }) =>
    present(await loaders.offering.load(offeringId), 'the offering of a plan'),
  variant: ({ variantId, channel }) => (variantId === null ? null : { id: variantId, channel }),
  limits: (plan) => plan,
  prices: ({ id }, _args, { loaders }) => loaders.pricesOfPlan.load(id),
};
