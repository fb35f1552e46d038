import type { OfferingResolvers } from '../generated/resolvers.ts';
import { readIdPage } from '../store/pages.ts';
import { present, visibleOffering } from './entities.ts';

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
  plans: ({ id }, _args, { loaders }) => loaders.plansOfOffering.load(id),
  currentVersion: ({ currentVersionId }, _args, { loaders }) =>
    currentVersionId === null ? null : loaders.version.load(currentVersionId),
  versions: ({ id }, page, { loaders }) =>
    loaders.versionPages.load({ parentId: id, filter: null, page: readIdPage(page) }),
  trial: ({ trialEnabled, trialCredits, trialDays }) => ({
    enabled: trialEnabled,
    credits: trialCredits,
    days: trialDays,
  }),
};
