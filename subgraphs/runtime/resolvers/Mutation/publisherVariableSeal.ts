import { unauthenticated } from '#common/graph/errors.ts';
import { sealVariable } from '../../domain/flow/variables/seal-variable.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const publisherVariableSeal: MutationResolvers['publisherVariableSeal'] = async (
  _root,
  { input },
  context,
) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  const errors = await sealVariable(context.caller, { ...input, value: input.value ?? null }, context);
  return { name: errors.length === 0 ? input.name : null, errors };
};
