import { requireService } from '../../domain/access.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { guarded } from '../answering.ts';
import { collected, type Collected } from './collected.ts';

export const membersChanged: SubscriptionResolvers['membersChanged'] = {
  subscribe: (_parent, _arguments, { caller, notifications }) =>
    guarded(async () => {
      requireService(caller);
      return collected(notifications, 'members');
    }),
  resolve: ({ ids, missed }: Collected) => ({ organizations: ids, missed }),
};
