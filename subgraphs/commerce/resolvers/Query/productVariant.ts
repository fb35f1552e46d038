import { integerPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { variantByReference, variantBySku } from '../../store/catalogue/catalogue.ts';
import { exactlyOne } from '../inputs/exactly-one.ts';
import { rootView } from '../inputs/view.ts';

export const productVariant: QueryResolvers['productVariant'] = async (
  _root,
  { id, sku, externalReference, channel },
  context,
) => {
  exactlyOne({ id, sku, externalReference });
  const view = await rootView(context, channel);
  if (!view) return null;
  if (externalReference != null) return (await variantByReference(context.db, view, externalReference))[0];
  if (sku != null) return (await variantBySku(context.db, view, sku))[0];
  const pk = integerPk('ProductVariant', id ?? '');
  return pk === null ? null : context.loaders.variants(view).load(pk);
};
