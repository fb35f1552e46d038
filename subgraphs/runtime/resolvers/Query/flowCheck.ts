import { unauthenticated } from '#common/graph/errors.ts';
import { isUuid } from '#common/ids.ts';
import { assignEngine } from '../../domain/flow/assign-engine.ts';
import { componentsOf, describeMistakes, nameOf } from '../../domain/flow/checking/describe-flow.ts';
import { report } from '../../domain/flow/import-flow.ts';
import { mayManage } from '../../domain/connectors/manage-connector.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { ownedBy } from '../publisher.ts';

export const flowCheck: QueryResolvers['flowCheck'] = async (
  _root,
  { definition, hosts, publisher },
  context,
) => {
  const { caller, memberships } = context;
  if (caller.kind === 'anonymous') throw unauthenticated();
  const isOwn = isUuid(publisher ?? '') && (await mayManage(caller, publisher ?? null, memberships));
  const owned = isOwn && publisher ? await ownedBy(publisher, context) : {};
  const options = { ...owned, ...(hosts && { hosts }) };
  const assigned = assignEngine(definition, options, context.flowServer);
  const mistakes = 'mistakes' in assigned ? assigned.mistakes : [];
  return {
    isRunnable: mistakes.length === 0,
    engine: 'engine' in assigned ? assigned.engine : null,
    name: nameOf(definition),
    mistakes: describeMistakes(definition, report([...mistakes])),
    components: componentsOf(definition),
  };
};
