import { unauthenticated } from '#common/graph/errors.ts';
import { redeliver } from '../../domain/webhooks/manage-webhook.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const webhookRedeliver: MutationResolvers['webhookRedeliver'] = async (
  _root,
  { delivery },
  context,
) => {
  if (context.caller.kind === 'anonymous') throw unauthenticated();
  const answer = await redeliver(context.caller, delivery, context);
  return 'errors' in answer
    ? { delivery: null, errors: answer.errors }
    : { delivery: answer.delivery, errors: [] };
};
