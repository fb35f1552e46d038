import { isOperator, isService, isWidget, type Caller } from '#common/identity/caller.ts';
import { hasScope } from '#common/identity/caller.ts';
import { readPage } from '#common/pagination/arguments.ts';
import type { Memberships } from '../../domain/run/access.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import type { RunScope } from '../../store/runs/run-lists.ts';

export const runs: QueryResolvers['runs'] = async (
  _root,
  { filter, ...args },
  { caller, loaders, memberships, statistics },
) => {
  const page = readPage(args);
  const found = await statistics.runs(await scopeOf(caller, memberships), filter ?? {}, page);
  for (const { node } of found.edges) loaders.run.prime(node.id, node);
  return found;
};

/** A key in a web page lists nothing: every visitor would read what all others asked. */
async function scopeOf(caller: Caller, memberships: Memberships): Promise<RunScope> {
  if (isOperator(caller) || isService(caller)) return 'all';
  if (caller.kind !== 'program') return { organizationIds: await memberships.organizations() };
  const reads = !isWidget(caller) && (hasScope(caller, 'READ') || hasScope(caller, 'ADMIN'));
  return reads ? { instanceId: caller.instanceId } : { organizationIds: [] };
}
