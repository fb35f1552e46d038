import type { QueryResolvers } from '../../generated/resolvers.ts';

export const flow: QueryResolvers['flow'] = async (_root, { id }, { loaders }) => {
  const found = await loaders.flow.load(id);
  return found ? { id: found.id } : null;
};
