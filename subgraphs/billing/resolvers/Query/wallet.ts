import type { QueryResolvers } from '../../generated/resolvers.ts';
import { walletOfOrganization } from '../wallet-of.ts';

export const wallet: QueryResolvers['wallet'] = (_root, { organization }, context) =>
  walletOfOrganization(context, organization);
