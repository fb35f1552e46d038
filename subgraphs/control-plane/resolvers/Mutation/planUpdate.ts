import { updatePlan } from '../../domain/offerings/plans.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const planUpdate: MutationResolvers['planUpdate'] = (_parent, { id, input }, context) =>
  answering(context, async () => ({ plan: await updatePlan(context, id, input) }));
