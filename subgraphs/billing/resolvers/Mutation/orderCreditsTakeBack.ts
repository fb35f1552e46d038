import { takeBackCredits } from '../../domain/take-back-credits.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const orderCreditsTakeBack: MutationResolvers['orderCreditsTakeBack'] = (
  _root,
  { input },
  { caller, ledger },
) => orRefuse(takeBackCredits(caller, ledger, input));
