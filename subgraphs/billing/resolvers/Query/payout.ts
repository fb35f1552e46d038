import type { QueryResolvers } from '../../generated/resolvers.ts';
import { seenPayout } from '../Payout.ts';

export const payout: QueryResolvers['payout'] = async (_root, { id }, context) =>
  seenPayout(await context.loaders.payout.load(id), context);
