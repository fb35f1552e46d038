import { readable } from '../context.ts';
import type { CreditGrantResolvers } from '../generated/resolvers.ts';

export const CreditGrant: CreditGrantResolvers = {
  __resolveReference: async ({ id }, context) => readable(context, await context.loaders.grant.load(id)),
  order: ({ orderId }) => (orderId === null ? null : { id: orderId }),
};
