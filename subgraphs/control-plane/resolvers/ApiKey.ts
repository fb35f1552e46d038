import type { ApiKeyResolvers } from '../generated/resolvers.ts';
import { present } from './entities.ts';

export const ApiKey: ApiKeyResolvers = {
  async __resolveReference({ id }, context) {
    const key = await context.loaders.apiKey.load(id);
    if (!key) return null;
    const { access, caller } = context;
    if (caller.kind === 'program' && caller.apiKeyId === key.id) return key;
    const instance = await context.loaders.instance.load(key.instanceId);
    return instance && (await access.readsInstance(instance)) ? key : null;
  },
  instance: async ({ instanceId }, _args, { loaders }) =>
    present(await loaders.instance.load(instanceId), 'the instance of a key'),
};
