import { createOffering } from '../../domain/offerings/create-offering.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const offeringCreate: MutationResolvers['offeringCreate'] = (_parent, { input }, context) =>
  answering(context, async () => ({
    offering: await createOffering(context, {
      id: input.id ?? null,
      publisherId: input.publisher,
      name: input.name,
      slug: input.slug ?? null,
      description: input.description,
      category: input.category,
      facets: input.facets ?? [],
      imageUrl: input.imageUrl ?? null,
      trial: input.trial ?? null,
    }),
  }));
