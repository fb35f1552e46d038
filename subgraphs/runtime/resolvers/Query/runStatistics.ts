import { forbidden, unauthenticated } from '#common/graph/errors.ts';
import { isOperator } from '#common/identity/caller.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { statisticsOf } from '../statistics.ts';

export const runStatistics: QueryResolvers['runStatistics'] = (_root, args, context) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  if (!isOperator(context.caller)) throw forbidden();
  return statisticsOf(context, { by: 'all' }, args);
};
