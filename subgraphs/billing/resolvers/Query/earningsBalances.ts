import { unauthenticated } from '#common/graph/errors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { balancesOf } from '../money-lists.ts';

export const earningsBalances: QueryResolvers['earningsBalances'] = (_root, { organization }, context) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  return balancesOf(context, organization);
};
