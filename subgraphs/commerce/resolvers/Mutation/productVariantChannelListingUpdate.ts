import { integerPk } from '../../domain/global-id.ts';
import { priceVariant } from '../../domain/sell-product.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { exactlyOne } from '../inputs/exactly-one.ts';
import { bounded } from '../inputs/filters.ts';
import { requireManager } from '../inputs/permission.ts';
import { shelfOutcome } from './shelf-outcome.ts';

export const productVariantChannelListingUpdate: MutationResolvers['productVariantChannelListingUpdate'] =
  async (_root, { id, sku, input }, context) => {
    requireManager(context.caller);
    exactlyOne({ id, sku });
    const pk = id == null ? null : integerPk('ProductVariant', id);
    const which = sku == null ? pk && { id: pk } : { sku };
    const prices = (bounded(input) ?? []).map(({ channelId, price }) => ({
      channelId: integerPk('Channel', channelId),
      price,
    }));
    const { done, errors } = await shelfOutcome(() => priceVariant(context.shelf, which || null, prices));
    return { variant: done && { ...done, channel: null, priceMinor: null }, errors };
  };
