import { integerPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findProducts } from '../../store/catalogue/catalogue.ts';
import { exactlyOne } from '../inputs/exactly-one.ts';
import { translatedPk } from '../inputs/translated.ts';
import { rootView } from '../inputs/view.ts';

export const product: QueryResolvers['product'] = async (
  _root,
  { id, slug, slugLanguageCode, externalReference, channel },
  context,
) => {
  exactlyOne({ id, slug, externalReference });
  const view = await rootView(context, channel);
  if (!view) return null;
  if (externalReference != null) return (await findProducts(context.db, view, { externalReference }))[0];
  const translated = await translatedPk(context.db, 'Product', slug, slugLanguageCode);
  if (translated !== undefined) return context.loaders.products(view).load(translated);
  if (slug != null) return (await findProducts(context.db, view, { slug }))[0];
  const pk = integerPk('Product', id ?? '');
  return pk === null ? null : context.loaders.products(view).load(pk);
};
