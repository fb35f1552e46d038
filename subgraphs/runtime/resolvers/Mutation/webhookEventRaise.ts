import { forbidden } from '#common/graph/errors.ts';
import { isService } from '#common/identity/caller.ts';
import { raiseEvent } from '../../domain/webhooks/raise-event.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const webhookEventRaise: MutationResolvers['webhookEventRaise'] = async (
  _root,
  { input },
  { caller, webhooks },
) => {
  if (!isService(caller)) throw forbidden();
  return { errors: await raiseEvent(input, webhooks) };
};
