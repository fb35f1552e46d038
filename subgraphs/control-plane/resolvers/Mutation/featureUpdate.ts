import { updateFeature } from '../../domain/features/update-feature.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const featureUpdate: MutationResolvers['featureUpdate'] = (_parent, { input }, context) =>
  answering(context, async () => ({
    feature: await updateFeature(context, {
      name: input.name,
      isEnabled: input.isEnabled,
      organizationId: input.organization ?? null,
    }),
  }));
