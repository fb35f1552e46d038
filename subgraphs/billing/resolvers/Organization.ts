import { isUuid } from '#common/ids.ts';
import type { OrganizationResolvers } from '../generated/resolvers.ts';
import { walletOfOrganization } from './wallet-of.ts';
import { balancesOf, earningsOf, payoutsOf, statementsOf, subscriptionsOf } from './money-lists.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  // Control-plane names the organization here, so that there is one.
  wallet: ({ id }, _arguments, context) => walletOfOrganization(context, id, async () => true),
  earningsBalances: ({ id }, _arguments, context) => balancesOf(context, id),
  earnings: ({ id }, page, context) => earningsOf(context, id, page),
  payouts: ({ id }, page, context) => payoutsOf(context, id, page),
  payoutAccount: async ({ id }, _arguments, { directory, loaders }) =>
    isUuid(id) && (await directory.mayRead(id)) ? loaders.payoutAccount.load(id) : null,
  paymentMethods: async ({ id }, _arguments, { directory, cards }) =>
    cards && isUuid(id) && (await directory.mayRead(id)) ? cards.cardsOf(id) : [],
  autoTopUp: async ({ id }, _arguments, { directory, topUps }) =>
    isUuid(id) && (await directory.mayRead(id)) ? topUps.of(id) : null,
  subscriptions: ({ id }, page, context) => subscriptionsOf(context, id, page),
  statements: ({ id }, page, context) => statementsOf(context, id, page),
};
