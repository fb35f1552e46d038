import type { QueryResolvers } from '../../generated/resolvers.ts';

export const organization: QueryResolvers['organization'] = async (_parent, { id }, { access, loaders }) => {
  const found = await loaders.organization.load(id);
  return found && (await access.readsOrganization(found.id)) ? found : null;
};
