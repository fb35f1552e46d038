import { settleReservation } from '../../domain/reserve-credits.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const reservationSettle: MutationResolvers['reservationSettle'] = (
  _root,
  { input },
  { caller, ledger },
) => orRefuse(settleReservation(caller, ledger, input));
