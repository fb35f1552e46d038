import { priceVariant } from '../../../domain/catalogue/sell-product.ts';
import { createVariant, deleteVariant, updateVariant } from '../../../domain/catalogue/variant.ts';
import { integerPk } from '../../../domain/global-id.ts';
import type { MutationResolvers } from '../../../generated/resolvers.ts';
import { variantDetails } from '../../inputs/catalogue.ts';
import { exactlyOne } from '../../inputs/exactly-one.ts';
import { bounded } from '../../inputs/filters.ts';
import { whichVariant } from '../../inputs/which.ts';
import { seenVariant, shelfOutcome } from './shelf-outcome.ts';

export const productVariantCreate: MutationResolvers['productVariantCreate'] = async (
  _root,
  { input },
  context,
) => {
  const { done, errors } = await shelfOutcome(context, async () =>
    createVariant(context.shelf, integerPk('Product', input.product), variantDetails(input)),
  );
  return { productVariant: seenVariant(done), errors };
};

export const productVariantUpdate: MutationResolvers['productVariantUpdate'] = async (
  _root,
  { input, ...names },
  context,
) => {
  const { done, errors } = await shelfOutcome(context, async () =>
    updateVariant(context.shelf, whichVariant(names), variantDetails(input)),
  );
  return { productVariant: seenVariant(done), errors };
};

export const productVariantDelete: MutationResolvers['productVariantDelete'] = async (
  _root,
  names,
  context,
) => {
  const { done, errors } = await shelfOutcome(context, async () =>
    deleteVariant(context.shelf, whichVariant(names)),
  );
  return { productVariant: seenVariant(done), errors };
};

export const productVariantChannelListingUpdate: MutationResolvers['productVariantChannelListingUpdate'] =
  async (_root, { id, sku, input }, context) => {
    const { done, errors } = await shelfOutcome(context, async () => {
      exactlyOne({ id, sku });
      const prices = (bounded(input) ?? []).map(({ channelId, price }) => ({
        channelId: integerPk('Channel', channelId),
        price,
      }));
      return priceVariant(context.shelf, whichVariant({ id, sku }), prices);
    });
    return { variant: seenVariant(done), errors };
  };
