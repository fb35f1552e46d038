import { readable, type Context } from '../context.ts';
import type { RunResolvers } from '../generated/resolvers.ts';

const reservationOf = async (run: string, context: Context) =>
  readable(context, await context.loaders.reservationOfRun.load(run));

export const Run: RunResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  reservation: ({ id }, _arguments, context) => reservationOf(id, context),
  creditsCharged: async ({ id }, _arguments, context) => {
    const reservation = await reservationOf(id, context);
    if (!reservation || reservation.state === 'HELD') return null;
    return reservation.settled ?? 0;
  },
};
