import { updateOffering } from '../../domain/offerings/update-offering.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const offeringUpdate: MutationResolvers['offeringUpdate'] = (_parent, { id, input }, context) =>
  answering(context, async () => ({ offering: await updateOffering(context, id, input) }));
