import { readPage } from '#common/pagination/arguments.ts';
import { toConnection } from '#common/pagination/connection.ts';
import type { Context } from '../context.ts';
import type { PayoutResolvers } from '../generated/resolvers.ts';
import { earningKey, readEarningsOfPayout } from '../store/pages/earning-pages.ts';
import type { PayoutRow } from '../store/money-tables.ts';

export const seenPayout = async (row: PayoutRow | null, { directory }: Context): Promise<PayoutRow | null> =>
  row !== null && (await directory.mayRead(row.sellerId)) ? row : null;

export const Payout: PayoutResolvers = {
  __resolveReference: async ({ id }, context) => seenPayout(await context.loaders.payout.load(id), context),
  organization: ({ sellerId }) => ({ id: sellerId }),
  amount: ({ amountMicros, currency }) => ({ amountMicros, currency }),
  earnings: async ({ id, entries }, page, { db }) => {
    const wanted = readPage(page);
    return toConnection(await readEarningsOfPayout(db, id, wanted), wanted, earningKey, entries);
  },
};
