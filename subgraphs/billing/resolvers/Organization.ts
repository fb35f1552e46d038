import { readable } from '../context.ts';
import type { OrganizationResolvers } from '../generated/resolvers.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  wallet: async ({ id }, _arguments, context) =>
    readable(context, await context.loaders.walletOfOrganization.load(id)),
};
