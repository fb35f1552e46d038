import { toDecimal } from '../domain/money/money.ts';
import type { CreditPackPriceResolvers } from '../generated/resolvers.ts';

export const CreditPackPrice: CreditPackPriceResolvers = {
  amount: ({ amountMicros }) => toDecimal(amountMicros),
};
