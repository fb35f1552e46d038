import { lazyConnection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { orderList } from '../../store/sales/orders-list.ts';
import { readOrderQuery } from '../inputs/order-query.ts';
import { requireManager } from '../inputs/permission.ts';

export const orders: QueryResolvers['orders'] = async (_root, args, { caller, sales, loaders }) => {
  requireManager(caller);
  const named =
    args.channel == null ? undefined : (await loaders.channels()).find(({ slug }) => slug === args.channel);
  // A channel that does not exist has no orders; no channel's pk is 0.
  const channelId = args.channel == null ? undefined : (named?.id ?? 0);
  return lazyConnection('orders', args, orderList(sales, readOrderQuery(args, channelId)));
};
