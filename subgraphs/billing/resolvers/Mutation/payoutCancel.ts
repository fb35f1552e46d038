import { cancelPayout } from '../../domain/money/payouts.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const payoutCancel: MutationResolvers['payoutCancel'] = (_root, { id }, context) =>
  orRefuse(cancelPayout(context.caller, context.books, id));
