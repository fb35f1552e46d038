import { withdrawOffering } from '../../domain/offerings/change-state.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const offeringWithdraw: MutationResolvers['offeringWithdraw'] = (_parent, { id }, context) =>
  answering(context, async () => ({ offering: await withdrawOffering(context, id) }));
