import { readPage } from '#common/pagination/arguments.ts';
import { toConnection } from '#common/pagination/connection.ts';
import { readable } from '../context.ts';
import type { WalletResolvers } from '../generated/resolvers.ts';
import { entryKey } from '../store/pages/entry-pages.ts';

export const Wallet: WalletResolvers = {
  __resolveReference: async ({ id }, context) => readable(context, await context.loaders.wallet.load(id)),
  organization: ({ organizationId }) => ({ id: organizationId }),
  available: ({ balance, reserved }) => balance - reserved,
  isLow: ({ balance, reserved, lowCreditThreshold }) =>
    lowCreditThreshold !== null && balance - reserved < lowCreditThreshold,
  grants: ({ id }, _arguments, { loaders }) => loaders.grantsOfWallet.load(id),
  entries: async ({ id, entries }, page, { loaders }) => {
    const wanted = readPage(page);
    return toConnection(await loaders.entriesOfWallet(wanted).load(id), wanted, entryKey, entries);
  },
};
