import { requireOperator } from '../../domain/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readIdPage } from '../../store/lists/pages.ts';
import { listSellers } from '../../store/organizations/sellers.ts';
import { guarded } from '../answering.ts';
import { checkSearch } from '../search.ts';

export const sellers: QueryResolvers['sellers'] = (_parent, { filter, ...page }, { caller, database }) =>
  guarded(async () => {
    requireOperator(caller);
    checkSearch(filter?.search);
    return listSellers(database.db, filter ?? {}, readIdPage(page));
  });
