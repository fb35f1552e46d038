import type { Context } from '../context.ts';
import type { EarningResolvers } from '../generated/resolvers.ts';
import type { EarningRow } from '../store/money-tables.ts';

/** For those who may look into the seller's books. */
export async function seenEarning(
  row: EarningRow | null,
  { directory }: Context,
): Promise<EarningRow | null> {
  return row !== null && row.sellerId !== null && (await directory.mayRead(row.sellerId)) ? row : null;
}

export const Earning: EarningResolvers = {
  __resolveReference: async ({ id }, context) => seenEarning(await context.loaders.earning.load(id), context),
  offering: ({ offeringId }) => (offeringId === null ? null : { id: offeringId }),
  order: ({ orderId }) => (orderId === null ? null : { id: orderId }),
  run: ({ runId }) => (runId === null ? null : { id: runId }),
  gross: ({ grossMicros, currency }) => ({ amountMicros: grossMicros, currency }),
  commission: ({ commissionMicros, currency }) => ({ amountMicros: commissionMicros, currency }),
  net: ({ netMicros, currency }) => ({ amountMicros: netMicros, currency }),
  payout: ({ payoutId }, _arguments, { loaders }) =>
    payoutId === null ? null : loaders.payout.load(payoutId),
};
