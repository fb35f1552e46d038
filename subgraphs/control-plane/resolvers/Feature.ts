import { isOperator } from '#common/identity/caller.ts';
import { features, standsFor } from '../domain/features/feature.ts';
import type { FeatureResolvers } from '../generated/resolvers.ts';
import { present } from './entities.ts';
import type { FeatureExceptionResolvers } from '../generated/resolvers.ts';

export const Feature: FeatureResolvers = {
  description: ({ name }) => features[name],
  async isEnabled(feature, _args, { access, caller }) {
    const own =
      caller.kind === 'program' ? [caller.organizationId] : [...(await access.memberships()).keys()];
    return isOperator(caller) ? feature.isEnabled : standsFor(feature, own);
  },
  exceptions: ({ exceptions }, _args, { caller }) => (isOperator(caller) ? exceptions : []),
};

export const FeatureException: FeatureExceptionResolvers = {
  organization: async ({ organizationId }, _args, { loaders }) =>
    present(await loaders.organization.load(organizationId), 'the organization of an exception'),
};
