import { graphqlError, unauthenticated } from '#common/graph/errors.ts';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import { startRun } from '../../domain/run/start-run.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { toAnswer } from '../answer.ts';

export const runStart: MutationResolvers['runStart'] = async (_root, { input }, context) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  try {
    const answer = await startRun(context.caller, input, context);
    if (answer.limits) context.limitsLeft.add(input.instance.toLowerCase(), answer.limits);
    return toAnswer(answer);
  } catch (error) {
    if (!(error instanceof ServiceCallError)) throw error;
    context.logger.warn({ err: error, requestId: context.requestId }, 'a run could not be started');
    const hint = 'With the same id it will be one run.';
    throw graphqlError('SERVICE_UNAVAILABLE', `${error.clientMessage} ${hint}`);
  }
};
