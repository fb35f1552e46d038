import { GraphQLError } from 'graphql';
import { changing } from '#common/graph/changing.ts';
import { unauthenticated } from '#common/graph/errors.ts';
import type { Context } from '../../context.ts';
import type { SubscriptionResolvers } from '../../generated/resolvers.ts';
import { walletOfOrganization } from '../wallet-of.ts';
import type { WalletPosition } from '../../store/tables.ts';

export const walletChanged: SubscriptionResolvers['walletChanged'] = {
  subscribe: async (_root, { organization }, context) => {
    if (context.caller.kind === 'anonymous') throw unauthenticated();
    await readWallet(context, organization);
    return changing({
      listen: (signal) => context.walletChanges.listen(organization.toLowerCase(), signal),
      read: () => readWallet(context, organization),
    });
  },
  resolve: (wallet: WalletPosition) => wallet,
};

/** As it is now, and only if the caller may still see it: a member may be removed while the stream is open. */
async function readWallet(context: Context, organization: string): Promise<WalletPosition> {
  context.forget();
  const wallet = await walletOfOrganization(context, organization);
  if (wallet) return wallet;
  throw new GraphQLError('There is no such wallet.', { extensions: { code: 'NOT_FOUND' } });
}
