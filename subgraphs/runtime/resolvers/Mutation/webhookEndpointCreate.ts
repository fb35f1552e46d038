import { unauthenticated } from '#common/graph/errors.ts';
import { createEndpoint } from '../../domain/webhooks/manage-webhook.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const webhookEndpointCreate: MutationResolvers['webhookEndpointCreate'] = async (
  _root,
  { input },
  context,
) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  const answer = await createEndpoint(context.caller, input, context);
  if ('errors' in answer) return { endpoint: null, secret: null, errors: answer.errors };
  return { endpoint: answer.endpoint, secret: answer.secret ?? null, errors: [] };
};
