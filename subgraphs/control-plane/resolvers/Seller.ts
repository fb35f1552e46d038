import type { Context } from '../context.ts';
import type { Seller as SellerModel } from '../domain/sellers/seller.ts';
import type { SellerResolvers } from '../generated/resolvers.ts';
import { present, visibleSeller } from './entities.ts';

/** What a seller and the operators know between themselves. */
const inside =
  <T>(pick: (seller: SellerModel) => T) =>
  async (seller: SellerModel, _args: object, { access }: Context): Promise<T | null> =>
    (await access.readsOrganization(seller.organizationId)) ? pick(seller) : null;

export const Seller: SellerResolvers = {
  __resolveReference: ({ id }, context) => visibleSeller(context, id),
  id: ({ organizationId }) => organizationId,
  organization: async ({ organizationId }, _args, { loaders }) =>
    present(await loaders.organization.load(organizationId), 'the organization of a seller'),
  isTrusted: inside(({ isTrusted }) => isTrusted),
  reason: inside(({ reason }) => reason),
};
