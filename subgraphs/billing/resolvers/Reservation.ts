import { readable } from '../context.ts';
import type { ReservationResolvers } from '../generated/resolvers.ts';
import { walletOf } from './wallet-of.ts';

export const Reservation: ReservationResolvers = {
  __resolveReference: async ({ id }, context) =>
    readable(context, await context.loaders.reservation.load(id)),
  wallet: walletOf,
  run: ({ runId }) => (runId === null ? null : { id: runId }),
};
