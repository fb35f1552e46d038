import { commerceId, creditPack, offerings } from './catalogue.ts';

/** Under which ids a commerce sells the demo goods; what it does not sell is missing. */
export interface CommerceIds {
  /** By slug. */
  products: ReadonlyMap<string, string>;
  /** By SKU. */
  variants: ReadonlyMap<string, string>;
}

const goods = [...offerings, creditPack];
const variants = [...offerings.flatMap(({ plans }) => plans), creditPack];

/** The embedded commerce seeds its catalogue with fixed keys. */
export const embeddedIds: CommerceIds = {
  products: new Map(goods.map(({ slug, productPk }) => [slug, commerceId('Product', productPk)])),
  variants: new Map(variants.map(({ sku, variantPk }) => [sku, commerceId('ProductVariant', variantPk)])),
};
