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
    const id = organization.toLowerCase();
    return changing({
      listen: async (signal) => {
        const unlisten = await context.walletChanges.listen(id, signal);
        const forgetMember = context.memberChanges.listen(id, () => endIfRemoved(context, id, signal));
        return () => {
          unlisten();
          forgetMember();
        };
      },
      read: () => readWallet(context, organization),
    });
  },
  resolve: (wallet: WalletPosition) => wallet,
};

/** Whoever may see it no more is told so by the next read, without a change of the wallet. */
async function endIfRemoved(context: Context, organization: string, signal: () => void): Promise<void> {
  context.forget();
  try {
    if (!(await context.directory.mayRead(organization))) signal();
  } catch (error) {
    // A directory that is away ends nothing: it is asked again when it is back.
    context.logger.warn({ err: error }, 'cannot tell whether somebody may still follow a wallet');
  }
}

/** As it is now, and only if the caller may still see it: a member may be removed while the stream is open. */
async function readWallet(context: Context, organization: string): Promise<WalletPosition> {
  context.forget();
  const wallet = await walletOfOrganization(context, organization);
  if (wallet) return wallet;
  throw new GraphQLError('There is no such wallet.', { extensions: { code: 'NOT_FOUND' } });
}
