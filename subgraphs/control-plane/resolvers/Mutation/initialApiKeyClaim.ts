import { claimInitialApiKey } from '../../domain/api-keys/claim-initial-api-key.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const initialApiKeyClaim: MutationResolvers['initialApiKeyClaim'] = (_parent, { instance }, context) =>
  answering(context, () => claimInitialApiKey(context, instance));
