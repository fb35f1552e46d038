import { createApiKey } from '../../domain/create-api-key.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const apiKeyCreate: MutationResolvers['apiKeyCreate'] = (_parent, { input }, context) =>
  answering(() =>
    createApiKey(context, {
      instanceId: input.instance,
      name: input.name,
      scopes: input.scopes ?? [],
      expiresAt: input.expiresAt ?? null,
    }),
  );
