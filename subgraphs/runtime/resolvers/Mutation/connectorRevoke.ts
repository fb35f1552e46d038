import { unauthenticated } from '#common/graph/errors.ts';
import { revokeBinding } from '../../domain/connectors/bind-connector.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { toBindingAnswer } from '../answer.ts';

export const connectorRevoke: MutationResolvers['connectorRevoke'] = async (_root, { id }, context) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  return toBindingAnswer(await revokeBinding(context.caller, id, context));
};
