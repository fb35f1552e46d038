import { resumeSubscription } from '../../domain/money/subscriptions.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const subscriptionResume: MutationResolvers['subscriptionResume'] = (_root, { id }, context) =>
  orRefuse(resumeSubscription(context.caller, context, id));
