import { updateWallet } from '../../domain/update-wallet.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const walletUpdate: MutationResolvers['walletUpdate'] = (_root, { organization, input }, context) =>
  orRefuse(updateWallet(context.caller, context.directory, context.ledger, { organization, ...input }));
