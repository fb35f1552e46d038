import { unauthenticated } from '#common/graph/errors.ts';
import { updateConnector } from '../../domain/connectors/manage-connector.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { toConnectorAnswer } from '../answer.ts';

export const connectorUpdate: MutationResolvers['connectorUpdate'] = async (
  _root,
  { id, input },
  context,
) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  return toConnectorAnswer(await updateConnector(context.caller, id, input, context));
};
