import { noteRefund } from '../../domain/money/refunds.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const orderRefundNote: MutationResolvers['orderRefundNote'] = (_root, { input }, context) =>
  orRefuse(noteRefund(context.caller, context.books, input));
