import { verifyApiKey } from '../../domain/verify-api-key.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { forServices } from '../answering.ts';

export const apiKeyVerify: QueryResolvers['apiKeyVerify'] = (_parent, { hash }, context) =>
  forServices(() => verifyApiKey(context, hash));
