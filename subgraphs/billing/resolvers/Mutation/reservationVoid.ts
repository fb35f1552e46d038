import { voidReservation } from '../../domain/reserve-credits.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const reservationVoid: MutationResolvers['reservationVoid'] = (_root, { id }, { caller, ledger }) =>
  orRefuse(voidReservation(caller, ledger, { id }));
