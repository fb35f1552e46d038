import { requireService } from '../../domain/access.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { guarded } from '../answering.ts';
import { collected, type Collected } from './collected.ts';

export const apiKeysRevoked: SubscriptionResolvers['apiKeysRevoked'] = {
  subscribe: (_parent, _arguments, { caller, notifications }) =>
    guarded(async () => {
      requireService(caller);
      return collected(notifications, 'api_key_revoked');
    }),
  resolve: (revoked: Collected) => revoked,
};
