import type { ProductResolvers } from '../generated/resolvers.ts';
import { visibleOffering } from './entities.ts';

export const Product: ProductResolvers = {
  __resolveReference: (reference) => reference,
  offering: async ({ id }, _args, context) =>
    visibleOffering(context, await context.loaders.offeringOfProduct.load(id)),
};
