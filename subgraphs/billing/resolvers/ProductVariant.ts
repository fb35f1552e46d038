import type { ProductVariantResolvers } from '../generated/resolvers.ts';

export const ProductVariant: ProductVariantResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  creditPack: ({ id }, _arguments, { loaders }) => loaders.creditPackOfVariant.load(id),
};
