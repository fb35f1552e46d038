import { readable } from '../context.ts';
import type { PlanSubscriptionResolvers } from '../generated/resolvers.ts';

export const PlanSubscription: PlanSubscriptionResolvers = {
  __resolveReference: async ({ id }, context) =>
    readable(context, await context.loaders.subscription.load(id)),
  instance: ({ instanceId }) => ({ id: instanceId }),
  plan: ({ planId }) => ({ id: planId }),
  price: ({ priceMicros, currency }) => ({ amountMicros: priceMicros, currency }),
};
