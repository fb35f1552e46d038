import { integerPk } from '../../domain/global-id.ts';
import { refuse } from '../../domain/refusal.ts';
import { createVariant } from '../../domain/sell-product.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { requireManager } from '../inputs/permission.ts';
import { shelfOutcome } from './shelf-outcome.ts';

export const productVariantCreate: MutationResolvers['productVariantCreate'] = async (
  _root,
  { input },
  context,
) => {
  requireManager(context.caller);
  const { done, errors } = await shelfOutcome(async () => {
    if (input.attributes.length > 0)
      throw refuse('ATTRIBUTE_CANNOT_BE_ASSIGNED', 'attributes', 'Variants have no attributes here.');
    return createVariant(context.shelf, {
      productId: integerPk('Product', input.product),
      name: input.name ?? null,
      sku: input.sku ?? null,
      trackInventory: input.trackInventory ?? false,
      externalReference: input.externalReference ?? null,
    });
  });
  return { productVariant: done && { ...done, channel: null, priceMinor: null }, errors };
};
