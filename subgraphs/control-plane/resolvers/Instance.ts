import { entitlementsOf } from '../domain/instances/run-usage.ts';
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
  plan: async (instance, _args, { access, loaders }) =>
    instance.planId !== null && (await access.readsInstance(instance))
      ? loaders.plan.load(instance.planId)
      : null,
  order: async (instance, _args, { access }) =>
    instance.orderId !== null && (await access.readsInstance(instance)) ? { id: instance.orderId } : null,
  entitlements: async (instance, _args, { loaders }) =>
    entitlementsOf(instance, await loaders.runUsage.load(instance.id)),
  // What the model is told of itself is nobody's to read who may only start runs, a web page's key first of all.
  settings: async (instance, _args, { access }) =>
    (await access.readsInstance(instance)) ? instance : { ...instance, persona: null },
  apiKeys: async (instance, _args, { access, loaders }) =>
    (await access.readsInstance(instance)) ? loaders.apiKeysOfInstance.load(instance.id) : [],
};
