import { unauthenticated } from '#common/graph/errors.ts';
import { cancelRun } from '../../domain/run/cancel-run.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { toAnswer } from '../answer.ts';

export const runCancel: MutationResolvers['runCancel'] = async (_root, { id }, context) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  return toAnswer(await cancelRun(context.caller, id, context));
};
