import { demandOperator } from '../../domain/access.ts';
import { toDecimal } from '../../domain/money/money.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readTrialBalance } from '../../store/pages/money-pages.ts';
import { orRefuse } from '../refuse.ts';

export const trialBalance: QueryResolvers['trialBalance'] = (_root, _arguments, { caller, db }) =>
  orRefuse(async () => {
    demandOperator(caller);
    return (await readTrialBalance(db)).map(({ account, currency, balanceMicros }) => ({
      account,
      currency,
      balance: toDecimal(balanceMicros),
    }));
  });
