import { readable } from '../../context.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const reservation: QueryResolvers['reservation'] = async (_root, { id }, context) =>
  readable(context, await context.loaders.reservation.load(id));
