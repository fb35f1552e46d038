import { fractionDigits, toAmount } from '../domain/money.ts';
import type { MoneyResolvers } from '../generated/resolvers.ts';

export const Money: MoneyResolvers = {
  amount: (amount) => toAmount(amount),
  fractionalAmount: ({ amountMinor }) => amountMinor,
  fractionDigits: ({ currency }) => fractionDigits(currency),
};
