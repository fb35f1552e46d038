import type { Credits } from './credits.ts';
import type { PaidOrder } from './order.ts';
import type { Stores } from '../stores.ts';

/** Whether an order buys anything of ours: a commerce may sell other things, too, which are no concern here. */
export async function isOurs(
  { stores, credits }: { stores: Pick<Stores, 'offerings'>; credits: Credits },
  { lines }: PaidOrder,
): Promise<boolean> {
  for (const { variantId, productSlug } of lines) {
    if (variantId !== null && (await stores.offerings.planOfVariant(variantId))) return true;
    if (productSlug !== null && (await stores.offerings.firstPlanOfSlug(productSlug))) return true;
  }
  const variants = lines.flatMap(({ variantId }) => variantId ?? []);
  return variants.length > 0 && credits.sellsAny(variants);
}
