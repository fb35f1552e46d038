import { unauthenticated } from '#common/graph/errors.ts';
import { updateEndpoint } from '../../domain/webhooks/manage-webhook.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const webhookEndpointUpdate: MutationResolvers['webhookEndpointUpdate'] = async (
  _root,
  { id, input },
  context,
) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  const answer = await updateEndpoint(context.caller, id, input, context);
  return 'errors' in answer
    ? { endpoint: null, errors: answer.errors }
    : { endpoint: answer.endpoint, errors: [] };
};
