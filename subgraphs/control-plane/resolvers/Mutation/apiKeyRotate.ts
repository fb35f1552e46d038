import { rotateApiKey } from '../../domain/api-keys/rotate-api-key.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const apiKeyRotate: MutationResolvers['apiKeyRotate'] = (_parent, { id, overlapSeconds }, context) =>
  answering(context, () => rotateApiKey(context, id, overlapSeconds));
