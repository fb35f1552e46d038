import { verifyApiKey } from '../../domain/api-keys/verify-api-key.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { guarded } from '../answering.ts';

export const apiKeyVerify: QueryResolvers['apiKeyVerify'] = (_parent, { hash }, context) =>
  guarded(() => verifyApiKey(context, hash));
