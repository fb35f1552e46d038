import type { QueryResolvers } from '../../generated/resolvers.ts';
import { requireManager } from '../inputs/permission.ts';

export const channels: QueryResolvers['channels'] = (_root, _args, { caller, loaders }) => {
  requireManager(caller);
  return loaders.channels();
};
