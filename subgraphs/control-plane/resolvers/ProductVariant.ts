import type { ProductVariantResolvers } from '../generated/resolvers.ts';
import { visibleOffering } from './entities.ts';

export const ProductVariant: ProductVariantResolvers = {
  __resolveReference: (reference) => reference,
  async plan({ id }, _args, context) {
    const plan = await context.loaders.planOfVariant.load(id);
    if (!plan) return null;
    const offering = await context.loaders.offering.load(plan.offeringId);
    return (await visibleOffering(context, offering)) ? plan : null;
  },
};
