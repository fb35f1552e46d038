import { archivePlan } from '../../domain/offerings/plans.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const planArchive: MutationResolvers['planArchive'] = (_parent, { id }, context) =>
  answering(context, async () => ({ plan: await archivePlan(context, id) }));
