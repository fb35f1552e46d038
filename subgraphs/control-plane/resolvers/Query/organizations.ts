import { requireOperator } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { listOrganizations } from '../../store/organizations/organizations.ts';
import { readIdPage } from '../../store/lists/pages.ts';
import { guarded } from '../answering.ts';
import { checkSearch } from '../search.ts';

export const organizations: QueryResolvers['organizations'] = (
  _parent,
  { search, ...page },
  { caller, database },
) =>
  guarded(async () => {
    requireOperator(caller);
    checkSearch(search);
    return listOrganizations(database.db, search, readIdPage(page));
  });
