import { sellPlan } from '../../domain/money/sell-plan.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const orderLineSale: MutationResolvers['orderLineSale'] = (_root, { input }, context) =>
  orRefuse(sellPlan(context.caller, context.books, input));
