import { isOperator } from '#common/identity/caller.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const creditPacks: QueryResolvers['creditPacks'] = (_root, { channel }, { packs, caller }) =>
  packs.list(channel ?? null, isOperator(caller));
