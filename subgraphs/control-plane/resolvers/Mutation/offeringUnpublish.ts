import { unpublishOffering } from '../../domain/offerings/change-state.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const offeringUnpublish: MutationResolvers['offeringUnpublish'] = (_parent, { id }, context) =>
  answering(context, async () => ({ offering: await unpublishOffering(context, id) }));
