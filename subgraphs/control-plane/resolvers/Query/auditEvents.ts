import { unauthenticated } from '#common/graph/errors.ts';
import { listAuditEvents } from '../../audit/audit-lists.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readIdPage } from '../../store/lists/pages.ts';

export const auditEvents: QueryResolvers['auditEvents'] = async (
  _parent,
  { filter, ...page },
  { access, database, operations },
) => {
  if (access.caller.kind === 'anonymous') throw unauthenticated();
  const scope = await access.auditScope();
  // What was done a moment ago is there, wherever it was done.
  await operations.audit.collect();
  return listAuditEvents(database.db, scope, filter ?? {}, readIdPage(page));
};
