import { forbidden } from '#common/graph/errors.ts';
import { isOperator } from '#common/identity/caller.ts';
import { readPage } from '#common/pagination/arguments.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const failedJobs: QueryResolvers['failedJobs'] = async (_parent, page, { caller, operations }) => {
  if (!isOperator(caller)) throw forbidden();
  return operations.failedJobs.list(readPage(page));
};
