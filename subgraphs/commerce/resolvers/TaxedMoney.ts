import { money } from '../domain/money.ts';
import type { TaxedMoneyRangeResolvers, TaxedMoneyResolvers } from '../generated/resolvers.ts';

/** Nothing is taxed here. */
export const TaxedMoney: TaxedMoneyResolvers = {
  gross: (amount) => amount,
  net: (amount) => amount,
  tax: ({ currency }) => money(0, currency),
};

export const TaxedMoneyRange: TaxedMoneyRangeResolvers = {
  start: ({ lowest }) => lowest,
  stop: ({ highest }) => highest,
};
