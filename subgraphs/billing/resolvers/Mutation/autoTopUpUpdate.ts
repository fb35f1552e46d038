import { updateAutoTopUp } from '../../domain/money/auto-top-up.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const autoTopUpUpdate: MutationResolvers['autoTopUpUpdate'] = (
  _root,
  { organization, input },
  context,
) => orRefuse(updateAutoTopUp(context.caller, context, organization, input ?? null));
