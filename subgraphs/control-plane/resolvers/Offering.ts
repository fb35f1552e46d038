import type { Context } from '../context.ts';
import type { Offering as OfferingModel } from '../domain/offering.ts';
import { changesBetween, snapshotOf } from '../domain/offerings/snapshot.ts';
import type { OfferingResolvers } from '../generated/resolvers.ts';
import { readIdPage } from '../store/lists/pages.ts';
import { isOver, present, visibleOffering } from './entities.ts';

/** What publisher and operators know between themselves. */
const inside =
  <T, Otherwise>(otherwise: Otherwise, read: (offering: OfferingModel, context: Context) => T | Promise<T>) =>
  async (offering: OfferingModel, _args: object, context: Context): Promise<T | Otherwise> =>
    (await context.access.readsOrganization(offering.publisherId)) ? read(offering, context) : otherwise;

export const Offering: OfferingResolvers = {
  async __resolveReference(reference, context) {
    const { offering, offeringOfSlug } = context.loaders;
    const found = await ('id' in reference
      ? offering.load(reference.id)
      : offeringOfSlug.load(reference.slug));
    return visibleOffering(context, found);
  },
  publisher: async ({ publisherId }, _args, { loaders }) =>
    present(await loaders.organization.load(publisherId), 'the publisher of an offering'),
  product: ({ productId, channel }) => (productId === null ? null : { id: productId, channel }),
  // What is sold no more is its publisher's to know, and of those who have it (Instance.plan).
  async plans({ id, publisherId }, _args, { access, loaders }) {
    const plans = await loaders.plansOfOffering.load(id);
    if (await access.readsOrganization(publisherId)) return plans;
    return plans.filter(({ archivedAt }) => archivedAt === null);
  },
  currentVersion: ({ currentVersionId }, _args, { loaders }) =>
    currentVersionId === null ? null : loaders.version.load(currentVersionId),
  pendingVersion: inside(null, async ({ pendingVersionId }, { loaders }) =>
    pendingVersionId === null ? null : loaders.version.load(pendingVersionId),
  ),
  async versions({ id, publisherId }, page, { access, loaders }) {
    const all = await access.readsOrganization(publisherId);
    return loaders.versionPages.load({
      parentId: id,
      filter: all ? null : 'approved',
      page: readIdPage(page),
    });
  },
  trial: ({ trialEnabled, trialCredits, trialDays }) => ({
    enabled: trialEnabled,
    credits: trialCredits,
    days: trialDays,
  }),
  includedCreditsPercent: inside(null, ({ includedCreditsPercent }) => includedCreditsPercent),
  submittedAt: inside(null, ({ submittedAt }) => submittedAt),
  review: inside(null, ({ id }, { loaders }) => loaders.reviewOfOffering.load(id)),
  reviewChanges: inside([], async (offering, { stores }) =>
    changesBetween(
      (await stores.offerings.approvedSnapshot(offering.id)) ?? {},
      await snapshotOf(stores, offering),
    ),
  ),
  listing: inside(
    null,
    async ({ id }, { loaders }) =>
      (await loaders.listingOfOffering.load(id)) ?? {
        state: 'NOT_LISTED' as const,
        failure: null,
        syncedAt: null,
      },
  ),
  instanceCount: inside(null, async ({ id }, { loaders }) =>
    (await loaders.instanceCountsOfOffering.load(id))
      .filter(({ state }) => !isOver(state))
      .reduce((sum, { count }) => sum + count, 0),
  ),
  instanceCounts: inside([], ({ id }, { loaders }) => loaders.instanceCountsOfOffering.load(id)),
  async instances({ id }, args, { access, loaders }) {
    const filter = { scope: await access.instanceScope() };
    return loaders.instancePagesOfOffering.load({ parentId: id, filter, page: readIdPage(args) });
  },
};
