import { submitOffering } from '../../domain/offerings/change-state.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const offeringSubmit: MutationResolvers['offeringSubmit'] = (_parent, { id }, context) =>
  answering(context, async () => ({ offering: await submitOffering(context, id) }));
