import { changing } from '#common/graph/changing.ts';
import type { Offering } from '../../domain/offering.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { followable, listenAll } from './following.ts';

export const offeringChanged: SubscriptionResolvers['offeringChanged'] = {
  subscribe: async (_parent, { offering: given }, context) => {
    const id = given.toLowerCase();
    const read = async (): Promise<Offering | undefined> => {
      const offering = await context.loaders.offering.load(id);
      return offering && (await context.access.readsOrganization(offering.publisherId))
        ? offering
        : undefined;
    };
    const afresh = await followable(context, read, 'offering');
    return changing<Offering>({
      listen: (signal) =>
        listenAll(
          context.notifications,
          { offering_changed: (payload) => payload === id, members: () => true },
          signal,
        ),
      read: afresh,
    });
  },
  resolve: (offering: Offering) => offering,
};
