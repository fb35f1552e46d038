import type { OfferingVersionResolvers } from '../generated/resolvers.ts';
import { present, visibleOffering } from './entities.ts';

export const OfferingVersion: OfferingVersionResolvers = {
  async __resolveReference({ id }, context) {
    const version = await context.loaders.version.load(id);
    if (!version) return null;
    const offering = await context.loaders.offering.load(version.offeringId);
    return (await visibleOffering(context, offering)) ? version : null;
  },
  offering: async ({ offeringId }, _args, { loaders }) =>
    present(await loaders.offering.load(offeringId), 'the offering of a version'),
  flow: ({ flowId }) => (flowId === null ? null : { id: flowId }),
  pricing: (version) => version,
};
