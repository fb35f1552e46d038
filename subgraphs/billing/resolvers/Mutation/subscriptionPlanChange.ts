import { changePlan } from '../../domain/money/subscriptions.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const subscriptionPlanChange: MutationResolvers['subscriptionPlanChange'] = (
  _root,
  { id, plan },
  context,
) => orRefuse(changePlan(context.caller, context, id, plan));
