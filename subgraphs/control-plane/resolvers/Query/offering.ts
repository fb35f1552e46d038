import { badUserInput } from '#common/graph/errors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleOffering } from '../entities.ts';

export const offering: QueryResolvers['offering'] = async (_parent, { id, slug }, context) => {
  if ((id == null) === (slug == null)) throw badUserInput('Give either `id` or `slug`.');
  const { loaders } = context;
  const found = await (id == null ? loaders.offeringOfSlug.load(slug ?? '') : loaders.offering.load(id));
  return visibleOffering(context, found);
};
