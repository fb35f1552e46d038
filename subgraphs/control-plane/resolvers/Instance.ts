import type { InstanceResolvers } from '../generated/resolvers.ts';
import { present, visibleInstance } from './entities.ts';

export const Instance: InstanceResolvers = {
  __resolveReference: ({ id }, context) => visibleInstance(context, id),
  organization: async ({ organizationId }, _args, { loaders }) =>
    present(await loaders.organization.load(organizationId), 'the organization of an instance'),
  // What somebody has bought stays visible to them when it is not on offer any more.
  offering: async ({ offeringId }, _args, { loaders }) =>
    present(await loaders.offering.load(offeringId), 'the offering of an instance'),
  version: async ({ versionId }, _args, { loaders }) =>
    present(await loaders.version.load(versionId), 'the version of an instance'),
  plan: ({ planId }, _args, { loaders }) => (planId === null ? null : loaders.plan.load(planId)),
  order: ({ orderId }) => (orderId === null ? null : { id: orderId }),
  settings: (instance) => instance,
  // A key that may not read reaches its instance through the viewer.
  apiKeys: async (instance, _args, { access, loaders }) =>
    (await access.readsInstance(instance)) ? loaders.apiKeysOfInstance.load(instance.id) : [],
};
