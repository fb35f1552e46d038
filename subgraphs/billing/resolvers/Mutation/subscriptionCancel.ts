import { cancelSubscription } from '../../domain/money/subscriptions.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const subscriptionCancel: MutationResolvers['subscriptionCancel'] = (_root, { id, now }, context) =>
  orRefuse(cancelSubscription(context.caller, context, id, now));
