import { updateCommission } from '../../domain/money/commission.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orRefuse } from '../refuse.ts';

export const commissionUpdate: MutationResolvers['commissionUpdate'] = async (
  _root,
  { input },
  { caller, books },
) => {
  const { percent, failures } = await orRefuse(updateCommission(caller, books, input));
  return { percent, errors: failures };
};
