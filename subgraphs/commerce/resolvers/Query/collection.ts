import { integerPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findCollections } from '../../store/catalogue/catalogue.ts';
import { exactlyOne } from '../inputs/exactly-one.ts';
import { translatedPk } from '../inputs/translated.ts';
import { rootView } from '../inputs/view.ts';

export const collection: QueryResolvers['collection'] = async (
  _root,
  { id, slug, slugLanguageCode, channel },
  context,
) => {
  exactlyOne({ id, slug });
  const view = await rootView(context, channel);
  if (!view) return null;
  const translated = await translatedPk(context.db, 'Collection', slug, slugLanguageCode);
  if (translated !== undefined) return context.loaders.collections(view).load(translated);
  if (slug != null) return (await findCollections(context.db, view, { slug }))[0];
  const pk = integerPk('Collection', id ?? '');
  return pk === null ? null : context.loaders.collections(view).load(pk);
};
