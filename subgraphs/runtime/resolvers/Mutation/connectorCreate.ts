import { unauthenticated } from '#common/graph/errors.ts';
import { createConnector } from '../../domain/connectors/manage-connector.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { toConnectorAnswer } from '../answer.ts';

export const connectorCreate: MutationResolvers['connectorCreate'] = async (_root, { input }, context) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  return toConnectorAnswer(
    await createConnector(context.caller, { ...input, auth: input.auth ?? 'NONE' }, context),
  );
};
