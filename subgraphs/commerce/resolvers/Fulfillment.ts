import { globalId } from '../domain/global-id.ts';
import type { FulfillmentLineResolvers, FulfillmentResolvers } from '../generated/resolvers.ts';

export const Fulfillment: FulfillmentResolvers = {
  id: ({ id }) => globalId('Fulfillment', id),
  fulfillmentOrder: ({ number }) => number,
  created: ({ createdAt }) => createdAt,
  statusDisplay: ({ status }) => (status === 'FULFILLED' ? 'Fulfilled' : 'Canceled'),
  lines: ({ id }, _args, { loaders }) => loaders.fulfillmentLines.load(id),
};

export const FulfillmentLine: FulfillmentLineResolvers = {
  id: ({ id }) => globalId('FulfillmentLine', id),
  orderLine: ({ orderLineId }, _args, { loaders }) => loaders.orderLine.load(orderLineId),
};
