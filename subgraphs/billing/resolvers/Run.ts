import { isWidget } from '#common/identity/caller.ts';
import { readable, type Context } from '../context.ts';
import { seenEarning } from './Earning.ts';
import type { RunResolvers } from '../generated/resolvers.ts';

const reservationOf = async (run: string, context: Context) =>
  readable(context, await context.loaders.reservationOfRun.load(run));

/** What a run cost is known to the key that may start it, though its organization's wallet is not. */
async function chargeOf(run: string, context: Context) {
  const { caller, loaders } = context;
  const reservation = await loaders.reservationOfRun.load(run);
  const own = caller.kind === 'program' && caller.instanceId === reservation?.instanceId && !isWidget(caller);
  return own ? reservation : readable(context, reservation);
}

export const Run: RunResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  reservation: ({ id }, _arguments, context) => reservationOf(id, context),
  creditsCharged: async ({ id }, _arguments, context) => {
    const reservation = await chargeOf(id, context);
    if (!reservation || reservation.state === 'HELD') return null;
    return reservation.settled ?? 0;
  },
  earning: async ({ id }, _arguments, context) => {
    const reservation = await context.loaders.reservationOfRun.load(id);
    return reservation ? seenEarning(await context.loaders.earning.load(reservation.id), context) : null;
  },
};
