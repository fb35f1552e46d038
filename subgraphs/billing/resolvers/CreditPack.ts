import type { CreditPackResolvers } from '../generated/resolvers.ts';

export const CreditPack: CreditPackResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.creditPack.load(id),
  prices: ({ id }, _arguments, { loaders }) => loaders.pricesOfPack.load(id),
  variant: ({ variantId, channel }) => ({ id: variantId, channel }),
};
