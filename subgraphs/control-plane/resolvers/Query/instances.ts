import type { QueryResolvers } from '../../generated/resolvers.ts';
import { listInstances } from '../../store/lists/instance-lists.ts';
import { readIdPage } from '../../store/lists/pages.ts';

export const instances: QueryResolvers['instances'] = async (
  _parent,
  { organization, state, ...page },
  { access, database },
) => {
  const filter = { scope: await access.instanceScope(), states: state };
  return listInstances(database.db, filter, organization, readIdPage(page));
};
