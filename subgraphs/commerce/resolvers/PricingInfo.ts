import type { ProductPricingInfoResolvers, VariantPricingInfoResolvers } from '../generated/resolvers.ts';

/** There are no discounts here. */
export const ProductPricingInfo: ProductPricingInfoResolvers = {
  onSale: () => false,
  displayGrossPrices: () => true,
  priceRange: (range) => range,
  priceRangeUndiscounted: (range) => range,
};

export const VariantPricingInfo: VariantPricingInfoResolvers = {
  onSale: () => false,
  price: (price) => price,
  priceUndiscounted: (price) => price,
};
