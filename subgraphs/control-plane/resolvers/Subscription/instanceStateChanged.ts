import { changing } from '#common/graph/changing.ts';
import type { Instance } from '../../domain/instances/instance.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { visibleInstance } from '../entities.ts';
import { followable, listenAll } from './following.ts';

export const instanceStateChanged: SubscriptionResolvers['instanceStateChanged'] = {
  subscribe: async (_parent, { instance: given }, context) => {
    const id = given.toLowerCase();
    const read = await followable(context, () => visibleInstance(context, id), 'instance');
    return changing<Instance>({
      // The people of an organization, too: one of them may be the subscriber.
      listen: (signal) =>
        listenAll(
          context.notifications,
          { instance_state: (payload) => payload === id, members: () => true },
          signal,
        ),
      read,
      same: (previous, current) => previous.state === current.state,
      isLast: ({ state }) => state === 'TERMINATED',
    });
  },
  resolve: (instance: Instance) => instance,
};
