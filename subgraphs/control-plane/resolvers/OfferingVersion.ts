import type { OfferingVersionResolvers } from '../generated/resolvers.ts';
import { isOver, present, visibleOffering } from './entities.ts';

export const OfferingVersion: OfferingVersionResolvers = {
  async __resolveReference({ id }, context) {
    const version = await context.loaders.version.load(id);
    if (!version) return null;
    const offering = await context.loaders.offering.load(version.offeringId);
    if (!(await visibleOffering(context, offering))) return null;
    // What no operator has seen is its publisher's alone, whoever knows its id.
    const known = version.isApproved || (await context.access.readsOrganization(offering?.publisherId ?? ''));
    return known ? version : null;
  },
  offering: async ({ offeringId }, _args, { loaders }) =>
    present(await loaders.offering.load(offeringId), 'the offering of a version'),
  flow: ({ flowId }) => (flowId === null ? null : { id: flowId }),
  pricing: (version) => version,
  async studioUrl({ studioUrl, offeringId }, _args, { access, loaders }) {
    if (studioUrl === null) return null;
    const offering = await loaders.offering.load(offeringId);
    return offering && (await access.readsOrganization(offering.publisherId)) ? studioUrl : null;
  },
  async instanceCount({ id, offeringId }, _args, { access, loaders }) {
    const offering = await loaders.offering.load(offeringId);
    if (!offering || !(await access.readsOrganization(offering.publisherId))) return null;
    return (await loaders.instanceCountsOfOffering.load(offeringId))
      .filter(({ versionId, state }) => versionId === id && !isOver(state))
      .reduce((sum, { count }) => sum + count, 0);
  },
};
