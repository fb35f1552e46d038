import { forbidden, graphqlError } from '#common/graph/errors.ts';
import { isService } from '#common/identity/caller.ts';
import { ServiceCallError } from '#common/services/service-call-error.ts';
import { reportUsage } from '../../domain/run/report-usage.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const usageReport: MutationResolvers['usageReport'] = async (_root, { input }, context) => {
  if (!isService(context.caller)) throw forbidden();
  try {
    const answer = await reportUsage(input, context);
    return 'errors' in answer
      ? { creditsCharged: null, errors: answer.errors }
      : { creditsCharged: answer.creditsCharged, errors: [] };
  } catch (error) {
    if (!(error instanceof ServiceCallError)) throw error;
    context.logger.warn(
      { err: error, requestId: context.requestId },
      'a report of usage could not be charged',
    );
    throw graphqlError(
      'SERVICE_UNAVAILABLE',
      `${error.clientMessage} With the same id it will be one report.`,
    );
  }
};
