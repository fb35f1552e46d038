import { refundOrder } from '../../domain/money/refunds.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const orderRefundCreate: MutationResolvers['orderRefundCreate'] = (_root, { input }, context) =>
  orRefuse(refundOrder(context.caller, context.books, input));
