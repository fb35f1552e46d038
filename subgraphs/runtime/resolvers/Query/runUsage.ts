import { badUserInput, forbidden } from '#common/graph/errors.ts';
import { isService } from '#common/identity/caller.ts';
import { isUuid } from '#common/ids.ts';
import { MAX_PAGE_SIZE } from '#common/pagination/arguments.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const runUsage: QueryResolvers['runUsage'] = (_root, { instances }, { caller, statistics }) => {
  if (!isService(caller)) throw forbidden();
  if (instances.length > MAX_PAGE_SIZE || !instances.every(isUuid))
    throw badUserInput(`At most ${MAX_PAGE_SIZE} ids, each a UUID.`);
  return statistics.usage(instances);
};
