import { startTrial } from '../../domain/instances/start-trial.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const trialStart: MutationResolvers['trialStart'] = (_parent, { input }, context) =>
  answering(context, async () => ({
    instance: await startTrial(context, {
      id: input.id ?? null,
      offeringId: input.offering,
      organizationId: input.organization ?? null,
      name: input.name ?? null,
    }),
  }));
