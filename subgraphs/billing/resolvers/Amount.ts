import { toDecimal } from '../domain/money/money.ts';
import type { AmountResolvers } from '../generated/resolvers.ts';

export const Amount: AmountResolvers = { amount: ({ amountMicros }) => toDecimal(amountMicros) };
