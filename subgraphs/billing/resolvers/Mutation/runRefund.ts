import { refundRun } from '../../domain/money/refunds.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const runRefund: MutationResolvers['runRefund'] = (_root, { input }, context) =>
  orRefuse(refundRun(context.caller, context.books, input));
