import { unauthenticated } from '#common/graph/errors.ts';
import { quoteRun } from '../../domain/run/start-run.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const runQuote: QueryResolvers['runQuote'] = async (_root, { input }, context) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  const quote = await quoteRun(context.caller, input, context);
  return 'errors' in quote ? { hold: 0, expected: null, errors: quote.errors } : { ...quote, errors: [] };
};
