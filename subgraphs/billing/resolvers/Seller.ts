import { isUuid } from '#common/ids.ts';
import type { SellerResolvers } from '../generated/resolvers.ts';

export const Seller: SellerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  commissionPercent: async ({ id }, _arguments, { directory, loaders }) =>
    isUuid(id) && (await directory.mayRead(id))
      ? ((await loaders.commission.load(id))?.percent ?? null)
      : null,
};
