import { createReservation } from '../../domain/reserve-credits.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const reservationCreate: MutationResolvers['reservationCreate'] = (
  _root,
  { input },
  { caller, ledger },
) => orRefuse(createReservation(caller, ledger, input));
