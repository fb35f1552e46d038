import type { QueryResolvers } from '../../generated/resolvers.ts';

export const creditPacks: QueryResolvers['creditPacks'] = (_root, { channel }, { packs }) =>
  packs.list(channel ?? null);
