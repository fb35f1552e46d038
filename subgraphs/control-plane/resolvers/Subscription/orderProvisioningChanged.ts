import { GraphQLError } from 'graphql';
import { changing } from '#common/graph/changing.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { provisioningOfOrder } from '../order-provisioning.ts';
import type { ById } from '../references.ts';
import { listenAll } from './following.ts';

interface Standing extends ById {
  standing: string;
  isOver: boolean;
}

export const orderProvisioningChanged: SubscriptionResolvers['orderProvisioningChanged'] = {
  subscribe: async (_parent, { order: id }, context) => {
    const read = async (): Promise<Standing | undefined> => {
      context.refresh();
      const lines = await provisioningOfOrder(context, id);
      if (lines.length === 0) return undefined;
      return {
        id,
        standing: JSON.stringify(
          lines.map(({ state, instances }) => [state, instances.map((one) => one.state)]),
        ),
        isOver: lines.every(({ state }) => state !== 'PENDING' && state !== 'FAILED'),
      };
    };
    if (!(await read()))
      throw new GraphQLError('There is no such paid order.', { extensions: { code: 'NOT_FOUND' } });
    return changing<Standing>({
      listen: (signal) =>
        listenAll(
          context.notifications,
          { order_provisioning: (payload) => payload === id, members: () => true },
          signal,
        ),
      read,
      same: (previous, current) => previous.standing === current.standing,
      isLast: ({ isOver }) => isOver,
    });
  },
  resolve: (order: ById) => order,
};
