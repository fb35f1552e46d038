import { requireOperator, type Access } from '../access.ts';
import { Failure, notFound } from '../failures.ts';
import type { Offering } from '../offering.ts';
import type { Stores, Transact } from '../stores.ts';

export interface LinkRequest {
  offeringId: string;
  productId: string;
  plans: readonly { planId: string; variantId: string }[];
}

/** Commerce, as far as linking needs it. */
export interface Products {
  /** Variants of a product that is there, and a channel in which it is listed; undefined for none. */
  product(id: string): Promise<{ variantIds: string[]; channel: string | null } | undefined>;
}

/** Sells an offering through a product and variants that commerce has already; its texts stay commerce's. */
export async function linkOffering(
  {
    access,
    stores,
    transact,
    products,
  }: { access: Access; stores: Stores; transact: Transact; products: Products },
  { offeringId, productId, plans }: LinkRequest,
): Promise<Offering> {
  requireOperator(access.caller);
  const offering = await stores.offerings.offering(offeringId);
  if (!offering) throw notFound('offering', 'offering');
  if (offering.productId !== null && offering.productId !== productId && !offering.isLinked)
    throw new Failure('CONFLICT', 'The offering has a product of its own in commerce.', 'offering');
  const known = await stores.offerings.plansOf(offeringId);
  if (plans.some(({ planId }) => !known.some((plan) => plan.id === planId.toLowerCase())))
    throw notFound('plan of this offering', 'plans');
  const product = await products.product(productId);
  if (!product) throw notFound('product', 'product');
  if (plans.some(({ variantId }) => !product.variantIds.includes(variantId)))
    throw notFound('variant of this product', 'plans');
  return transact(async ({ offerings, listings }) => {
    const linked = await offerings.link(offeringId, { productId, channel: product.channel, isLinked: true });
    if (linked === 'taken')
      throw new Failure('CONFLICT', 'Another offering is sold through this product.', 'product');
    for (const { planId, variantId } of plans)
      if ((await offerings.linkPlan(planId, variantId, product.channel)) === 'taken')
        throw new Failure('CONFLICT', 'Another plan is sold through this variant.', 'plans');
    await listings.touch(offeringId);
    return linked;
  });
}
