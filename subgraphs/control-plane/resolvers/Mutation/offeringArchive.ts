import { archiveOffering } from '../../domain/offerings/change-state.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const offeringArchive: MutationResolvers['offeringArchive'] = (_parent, { id }, context) =>
  answering(context, async () => ({ offering: await archiveOffering(context, id) }));
