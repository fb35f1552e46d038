import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleSeller } from '../entities.ts';

export const seller: QueryResolvers['seller'] = (_parent, { organization }, context) =>
  visibleSeller(context, organization);
