import { type Context, readable } from '../context.ts';
import type { ReservationResolvers } from '../generated/resolvers.ts';
import type { ShownReservation } from '../parents.ts';
import type { ReservationPosition } from '../store/tables.ts';
import { walletOf } from './wallet-of.ts';

export const Reservation: ReservationResolvers = {
  __resolveReference: async ({ id }, context) =>
    readable(context, await context.loaders.reservation.load(id)),
  wallet: async (reservation, given, context) => walletOf(await rowOf(reservation, context), given, context),
  expiresAt: async (reservation, _arguments, context) => (await rowOf(reservation, context)).expiresAt,
  createdAt: async (reservation, _arguments, context) => (await rowOf(reservation, context)).createdAt,
  run: ({ runId }) => (runId === null ? null : { id: runId }),
};

/** Of a hold that was made just now the row is read by who asks for more than what is known of it. */
async function rowOf(reservation: ShownReservation, { loaders }: Context): Promise<ReservationPosition> {
  if ('walletId' in reservation) return reservation;
  const row = await loaders.reservation.load(reservation.id);
  if (!row) throw new Error(`the reservation ${reservation.id} is gone`);
  return row;
}
