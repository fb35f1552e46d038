import { globalId } from '../domain/global-id.ts';
import { money } from '../domain/money.ts';
import type {
  ProductChannelListingResolvers,
  ProductVariantChannelListingResolvers,
} from '../generated/resolvers.ts';

export const ProductChannelListing: ProductChannelListingResolvers = {
  id: ({ productId, channel }) => globalId('ProductChannelListing', `${productId}-${channel.id}`),
  isAvailableForPurchase: ({ availableForPurchaseAt }) =>
    availableForPurchaseAt !== null && availableForPurchaseAt <= new Date(),
};

export const ProductVariantChannelListing: ProductVariantChannelListingResolvers = {
  id: ({ variantId, channel }) => globalId('ProductVariantChannelListing', `${variantId}-${channel.id}`),
  price: ({ priceMinor, channel }) => money(priceMinor, channel.currencyCode),
};
