import { unauthenticated } from '#common/graph/errors.ts';
import { deleteEndpoint } from '../../domain/webhooks/manage-webhook.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const webhookEndpointDelete: MutationResolvers['webhookEndpointDelete'] = async (
  _root,
  { id },
  context,
) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  const answer = await deleteEndpoint(context.caller, id, context);
  return 'errors' in answer
    ? { endpoint: null, errors: answer.errors }
    : { endpoint: answer.endpoint, errors: [] };
};
