import { z } from 'zod';

/** What was changed on commerce's shelf: a product, or a variant of one. */
export type Changed = { product: string } | { variant: string };

const thing = z.object({ id: z.string().min(1).max(200) });
const product = z.object({ product: thing }).transform((event): Changed => ({ product: event.product.id }));
const variant = z
  .object({ productVariant: thing })
  .transform((event): Changed => ({ variant: event.productVariant.id }));

/** Events of products and variants by their names. What became of them is not believed, but looked at. */
export const shelfEvents: Readonly<Record<string, z.ZodType<Changed>>> = {
  product_updated: product,
  product_deleted: product,
  product_variant_updated: variant,
  product_variant_deleted: variant,
};
