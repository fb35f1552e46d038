import { isUuid } from '#common/ids.ts';
import type { OrganizationResolvers } from '../generated/resolvers.ts';
import { statisticsOf } from './statistics.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  webhookEndpoints: async ({ id }, _arguments, { memberships, webhooks }) =>
    isUuid(id) && (await memberships.mayRead(id)) ? webhooks.endpointsOf(id.toLowerCase()) : [],
  publishedRunStatistics: async ({ id }, args, context) =>
    isUuid(id) && (await context.memberships.mayRead(id))
      ? statisticsOf(context, { by: 'publisher', id }, args)
      : null,
};
