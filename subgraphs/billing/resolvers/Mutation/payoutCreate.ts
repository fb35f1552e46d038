import { createPayout } from '../../domain/money/payouts.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const payoutCreate: MutationResolvers['payoutCreate'] = (_root, { input }, context) =>
  orRefuse(
    createPayout(context.caller, context.directory, context.books, context.minimumPayoutMicros, input),
  );
