import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visibleRun } from '../visible-run.ts';

export const run: QueryResolvers['run'] = async (_root, { id }, context) => {
  const found = await visibleRun(id, context);
  return found && { id: found.id };
};
