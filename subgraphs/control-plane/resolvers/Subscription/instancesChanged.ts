import type { Instance } from '../../domain/instances/instance.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { visibleInstance } from '../entities.ts';
import { each } from './each.ts';
import { followable, listenAll } from './following.ts';

/** Of instances that a subscriber has not read yet; of more the newest are told. */
const MAX_WAITING = 1_000;

export const instancesChanged: SubscriptionResolvers['instancesChanged'] = {
  subscribe: async (_parent, { organization: given }, context) => {
    const id = given.toLowerCase();
    const mayRead = await followable(
      context,
      async () => ((await context.access.readsOrganization(id)) ? true : undefined),
      'organization',
    );
    return each<Instance>({
      maxWaiting: MAX_WAITING,
      listen: (add, look) =>
        listenAll(
          context.notifications,
          {
            instances_changed: (payload) => {
              const [organization, instance] = payload.split(' ');
              if (organization === id && instance) add(instance);
              return false;
            },
            members: () => true,
          },
          look,
        ),
      read: async (instance) => visibleInstance(context, instance),
      goesOn: async () => (await mayRead()) !== undefined,
    });
  },
  resolve: (instance: Instance) => instance,
};
