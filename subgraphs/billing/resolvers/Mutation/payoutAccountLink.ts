import { linkPayoutAccount } from '../../domain/money/payout-account.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const payoutAccountLink: MutationResolvers['payoutAccountLink'] = async (
  _root,
  { input },
  context,
) => {
  const { link, failures } = await orRefuse(
    linkPayoutAccount(context.caller, context.directory, context.payments, input),
  );
  return { url: link?.url ?? null, expiresAt: link?.expiresAt ?? null, errors: failures };
};
