import { createPlan } from '../../domain/offerings/plans.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const planCreate: MutationResolvers['planCreate'] = (_parent, { input }, context) =>
  answering(context, async () => ({
    plan: await createPlan(context, {
      id: input.id ?? null,
      offeringId: input.offering,
      name: input.name,
      interval: input.interval ?? 'ONCE',
      prices: input.prices,
      includedCredits: input.includedCredits ?? 0,
      limits: input.limits ?? null,
    }),
  }));
