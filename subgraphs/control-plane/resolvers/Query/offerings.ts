import type { QueryResolvers } from '../../generated/resolvers.ts';
import { listOfferings } from '../../store/lists/offering-lists.ts';
import { readIdPage } from '../../store/lists/pages.ts';
import { checkSearch } from '../search.ts';

export const offerings: QueryResolvers['offerings'] = async (
  _parent,
  { filter, ...page },
  { access, database },
) => {
  checkSearch(filter?.search);
  return listOfferings(database.db, await access.publisherScope(), filter ?? {}, readIdPage(page));
};
