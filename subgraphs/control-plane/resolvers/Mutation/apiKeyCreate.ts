import { createApiKey } from '../../domain/api-keys/create-api-key.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const apiKeyCreate: MutationResolvers['apiKeyCreate'] = (_parent, { input }, context) =>
  answering(context, () =>
    createApiKey(context, {
      id: input.id ?? null,
      instanceId: input.instance,
      kind: input.kind ?? 'SECRET',
      name: input.name,
      scopes: input.scopes ?? [],
      expiresAt: input.expiresAt ?? null,
      origins: input.origins ?? [],
      requestsPerMinute: input.requestsPerMinute ?? null,
      budgetPerDay: input.budgetPerDay ?? null,
      budgetTotal: input.budgetTotal ?? null,
      contract: input.contract ?? null,
    }),
  );
