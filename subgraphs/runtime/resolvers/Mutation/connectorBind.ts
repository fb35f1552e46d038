import { unauthenticated } from '#common/graph/errors.ts';
import { bindConnector } from '../../domain/connectors/bind-connector.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { toBindAnswer } from '../answer.ts';

export const connectorBind: MutationResolvers['connectorBind'] = async (_root, { input }, context) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  return toBindAnswer(await bindConnector(context.caller, input, context));
};
