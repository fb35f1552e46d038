import { unauthenticated } from '#common/graph/errors.ts';
import { isUuid } from '#common/ids.ts';
import { checkFlow } from '../../domain/flow/check-flow.ts';
import { componentsOf, describeMistakes, nameOf } from '../../domain/flow/describe-flow.ts';
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
  const check = checkFlow(definition, { ...owned, ...(hosts && { hosts }) });
  const mistakes = 'mistakes' in check ? check.mistakes : [];
  return {
    isRunnable: mistakes.length === 0,
    engine: mistakes.length === 0 ? 'EMBEDDED' : null,
    name: nameOf(definition),
    mistakes: describeMistakes(definition, report([...mistakes])),
    components: componentsOf(definition),
  };
};
