import { revokeApiKey } from '../../domain/api-keys/revoke-api-key.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const apiKeyRevoke: MutationResolvers['apiKeyRevoke'] = (_parent, { id }, context) =>
  answering(context, async () => ({ apiKey: await revokeApiKey(context, id) }));
