import type { InstanceResolvers } from '../generated/resolvers.ts';

export const Instance: InstanceResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  /** What foreign wallets paid does not count: an instance of somebody else looks like one that never ran. */
  creditsConsumed: async ({ id }, { since }, { loaders, directory }) => {
    const paid = await loaders.consumptionOfInstance(since ?? null).load(id);
    const mine = await Promise.all(
      paid.map(async ({ organizationId, credits }) =>
        (await directory.mayRead(organizationId)) ? credits : 0,
      ),
    );
    return mine.reduce((sum, credits) => sum + credits, 0);
  },
};
