import { findWallet } from '../../domain/find-wallet.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const wallet: QueryResolvers['wallet'] = async (_root, { organization }, context) => {
  const id = await findWallet(context.caller, context.directory, context.ledger, organization);
  return id === null ? null : context.loaders.walletOfOrganization.load(id);
};
