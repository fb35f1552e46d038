import { grantCredits } from '../../domain/grant-credits.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const creditsGrant: MutationResolvers['creditsGrant'] = (_root, { input }, { caller, ledger }) =>
  orRefuse(grantCredits(caller, ledger, input));
