import { noteSubscription } from '../../domain/instances/note-subscription.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const instancePlanNote: MutationResolvers['instancePlanNote'] = (_parent, { input }, context) =>
  answering(context, async () => {
    await noteSubscription(context, input);
    return {};
  });
