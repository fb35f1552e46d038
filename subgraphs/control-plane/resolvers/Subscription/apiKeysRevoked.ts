import { changing } from '#common/graph/changing.ts';
import { requireService } from '../../domain/access.ts';
import type { RevokedApiKeys, SubscriptionResolvers } from '../../generated/resolvers.ts';
import { guarded } from '../answering.ts';

const CHANNEL = 'api_key_revoked';
/** Of keys that a subscriber has not read yet; beyond, it has to look for itself. */
const MAX_WAITING = 1_000;

export const apiKeysRevoked: SubscriptionResolvers['apiKeysRevoked'] = {
  subscribe: (_parent, _arguments, { caller, notifications }) =>
    guarded(async () => {
      requireService(caller);
      const waiting = new Set<string>();
      let missed = true;
      return changing<RevokedApiKeys>({
        listen: (signal) =>
          notifications.listen(CHANNEL, (id) => {
            if (id === '' || waiting.size === MAX_WAITING) missed = true;
            else waiting.add(id);
            signal();
          }),
        async read() {
          const revoked = { ids: [...waiting], missed };
          waiting.clear();
          missed = false;
          return revoked;
        },
      });
    }),
  resolve: (revoked: RevokedApiKeys) => revoked,
};
