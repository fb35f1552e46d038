import { unauthenticated } from '#common/graph/errors.ts';
import { deleteConnector } from '../../domain/connectors/manage-connector.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { toConnectorAnswer } from '../answer.ts';

export const connectorDelete: MutationResolvers['connectorDelete'] = async (_root, { id }, context) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  return toConnectorAnswer(await deleteConnector(context.caller, id, context));
};
