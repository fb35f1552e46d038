import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleInstance } from '../entities.ts';

export const instance: QueryResolvers['instance'] = (_parent, { id }, context) =>
  visibleInstance(context, id);
