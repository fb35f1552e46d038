import type { ApiKeyResolvers } from '../generated/resolvers.ts';
import { present, visibleInstance } from './entities.ts';

export const ApiKey: ApiKeyResolvers = {
  async __resolveReference({ id }, context) {
    const key = await context.loaders.apiKey.load(id);
    return key && (await visibleInstance(context, key.instanceId)) ? key : null;
  },
  instance: async ({ instanceId }, _args, { loaders }) =>
    present(await loaders.instance.load(instanceId), 'the instance of a key'),
};
