import { isUuid } from '#common/ids.ts';
import { readable } from '../context.ts';
import type { InstanceResolvers } from '../generated/resolvers.ts';
import { readCreditsSeries } from '../store/reports.ts';
import { readPeriod } from './report-period.ts';

export const Instance: InstanceResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  subscription: async ({ id }, _arguments, context) =>
    isUuid(id) ? readable(context, await context.loaders.subscriptionOfInstance.load(id)) : null,
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
  creditsConsumedSeries: async ({ id }, period, { db, loaders, directory }) => {
    const wanted = readPeriod(period);
    const paid = isUuid(id) ? await loaders.consumptionOfInstance(null).load(id) : [];
    const mine: string[] = [];
    for (const { organizationId } of paid)
      if (await directory.mayRead(organizationId)) mine.push(organizationId);
    return readCreditsSeries(db, isUuid(id) ? id : NOBODY, mine, wanted);
  },
};

const NOBODY = '00000000-0000-0000-0000-000000000000';
