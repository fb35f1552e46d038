import type { QueryResolvers } from '../../generated/resolvers.ts';

/** Their names are no secret: a storefront offers them to choose from. */
export const channels: QueryResolvers['channels'] = (_root, _args, { loaders }) => loaders.channels();
