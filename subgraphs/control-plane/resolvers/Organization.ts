import { toConnection } from '#common/pagination/connection.ts';
import type { OrganizationResolvers } from '../generated/resolvers.ts';
import { readIdPage } from '../store/lists/pages.ts';
import { visibleSeller } from './entities.ts';

export const Organization: OrganizationResolvers = {
  async __resolveReference({ id }, { access, loaders }) {
    const found = await loaders.organization.load(id);
    return found && (await access.readsOrganization(found.id)) ? found : null;
  },
  // A publisher is reached from its offerings by everybody; its people and instances are not.
  members: async ({ id }, _args, { access, loaders }) =>
    (await access.readsOrganization(id)) ? loaders.members.load(id) : [],
  async instances({ id }, { state, ...args }, { access, loaders }) {
    const page = readIdPage(args);
    if (!(await access.readsOrganization(id))) return toConnection([], page, () => [], 0);
    const filter = { scope: await access.instanceScope(), states: state };
    return loaders.instancePages.load({ parentId: id, filter, page });
  },
  async customers({ id }, args, { access, loaders }) {
    const page = readIdPage(args);
    if (!(await access.readsOrganization(id))) return toConnection([], page, () => [], 0);
    return loaders.customerPages.load({ parentId: id, filter: null, page });
  },
  seller: ({ id }, _args, context) => visibleSeller(context, id),
  invitations: async ({ id }, _args, { access, loaders }) =>
    (await access.managesOrganization(id)) ? loaders.invitationsOfOrganization.load(id) : [],
  offerings: async ({ id }, page, { access, loaders }) =>
    loaders.offeringPages.load({
      parentId: id,
      filter: await access.publisherScope(),
      page: readIdPage(page),
    }),
};
