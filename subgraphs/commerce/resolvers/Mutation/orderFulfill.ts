import { fulfillOrder } from '../../domain/orders/fulfill-order.ts';
import { uuidPk } from '../../domain/global-id.ts';
import { outcome } from '../../domain/refusal.ts';
import type { MutationResolvers, OrderErrorCode } from '../../generated/resolvers.ts';
import type { OrderRow } from '../../store/rows.ts';
import { bounded } from '../inputs/filters.ts';
import { requireManager } from '../inputs/permission.ts';

export const orderFulfill: MutationResolvers['orderFulfill'] = async (_root, { order, input }, context) => {
  requireManager(context.caller);
  const delivered = (bounded(input.lines) ?? []).flatMap(({ orderLineId, stocks }) =>
    stocks.map(({ quantity }) => ({ lineId: uuidPk('OrderLine', orderLineId ?? ''), quantity })),
  );
  const { done, errors } = await outcome<OrderRow, OrderErrorCode>(() =>
    fulfillOrder(context.sales, uuidPk('Order', order ?? ''), delivered, input.trackingNumber ?? ''),
  );
  return { order: done, fulfillments: done && (await context.loaders.fulfillments.load(done.id)), errors };
};
