import type { InstanceCountResolvers } from '../generated/resolvers.ts';
import { present } from './entities.ts';

export const InstanceCount: InstanceCountResolvers = {
  version: async ({ versionId }, _args, { loaders }) =>
    present(await loaders.version.load(versionId), 'the release of an instance'),
};
