import type { AutoTopUpResolvers } from '../generated/resolvers.ts';

export const AutoTopUp: AutoTopUpResolvers = {
  pack: async ({ packId }, _arguments, { loaders }) => {
    const pack = await loaders.creditPack.load(packId);
    if (!pack) throw new Error(`credit pack ${packId} is gone`);
    return pack;
  },
  monthlyLimit: ({ monthlyLimitMicros, currency }) => ({ amountMicros: monthlyLimitMicros, currency }),
  spentThisMonth: ({ spentMicros, currency }) => ({ amountMicros: spentMicros, currency }),
};
