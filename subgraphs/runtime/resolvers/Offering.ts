import { isOperator, isService } from '#common/identity/caller.ts';
import type { OfferingResolvers } from '../generated/resolvers.ts';
import { statisticsOf } from './statistics.ts';

export const Offering: OfferingResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  async runStatistics({ id }, args, context) {
    const { caller, loaders, memberships } = context;
    const publisher = await loaders.publisherOfOffering(context.publishersOf).load(id);
    if (publisher === null || publisher === undefined) return null;
    const mayRead = isOperator(caller) || isService(caller) || (await memberships.mayRead(publisher));
    return mayRead ? statisticsOf(context, { by: 'offering', id }, args) : null;
  },
};
