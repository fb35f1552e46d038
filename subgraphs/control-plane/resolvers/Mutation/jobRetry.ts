import { forbidden } from '#common/graph/errors.ts';
import { isOperator } from '#common/identity/caller.ts';
import { notFound } from '../../domain/failures.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { answering } from '../answering.ts';

export const jobRetry: MutationResolvers['jobRetry'] = (_parent, { id }, context) => {
  if (!isOperator(context.caller)) throw forbidden();
  return answering(context, async () => {
    const job = await context.operations.failedJobs.retry(id);
    if (!job) throw notFound('given-up job', 'id');
    return { job };
  });
};
