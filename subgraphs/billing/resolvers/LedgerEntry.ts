import { readable } from '../context.ts';
import type { LedgerEntryResolvers } from '../generated/resolvers.ts';
import { walletOf } from './wallet-of.ts';

export const LedgerEntry: LedgerEntryResolvers = {
  __resolveReference: async ({ id }, context) => readable(context, await context.loaders.entry.load(id)),
  wallet: walletOf,
  run: ({ runId }) => (runId === null ? null : { id: runId }),
  order: ({ orderId }) => (orderId === null ? null : { id: orderId }),
};
