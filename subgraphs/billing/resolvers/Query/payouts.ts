import { demandOperator } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { payoutPage } from '../money-lists.ts';
import { orRefuse } from '../refuse.ts';

export const payouts: QueryResolvers['payouts'] = (_root, { filter, ...page }, context) =>
  orRefuse(async () => {
    demandOperator(context.caller);
    return payoutPage(
      context,
      { organization: filter?.organization ?? undefined, states: filter?.state ?? undefined },
      page,
    );
  });
