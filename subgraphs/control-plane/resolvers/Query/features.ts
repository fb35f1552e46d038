import type { QueryResolvers } from '../../generated/resolvers.ts';

export const features: QueryResolvers['features'] = (_parent, _args, { stores }) => stores.features.all();
