import { unauthenticated } from '#common/graph/errors.ts';
import { checkFlow } from '../../domain/flow/check-flow.ts';
import { componentsOf, describeMistakes, nameOf } from '../../domain/flow/describe-flow.ts';
import { report } from '../../domain/flow/import-flow.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const flowCheck: QueryResolvers['flowCheck'] = (_root, { definition }, { caller }) => {
  if (caller.kind === 'anonymous') throw unauthenticated();
  const check = checkFlow(definition);
  const mistakes = 'mistakes' in check ? check.mistakes : [];
  return {
    isRunnable: mistakes.length === 0,
    engine: mistakes.length === 0 ? 'EMBEDDED' : null,
    name: nameOf(definition),
    mistakes: describeMistakes(definition, report([...mistakes])),
    components: componentsOf(definition),
  };
};
