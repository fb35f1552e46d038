import { isUuid } from '#common/ids.ts';
import type { OrganizationResolvers } from '../generated/resolvers.ts';
import { statisticsOf } from './statistics.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  publishedRunStatistics: async ({ id }, args, context) =>
    isUuid(id) && (await context.memberships.mayRead(id))
      ? statisticsOf(context, { by: 'publisher', id }, args)
      : null,
};
