import { retryPayout } from '../../domain/money/payouts.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const payoutRetry: MutationResolvers['payoutRetry'] = (_root, { id }, context) =>
  orRefuse(retryPayout(context.caller, context.books, id));
