import { integerPk } from '../../domain/global-id.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findCategories } from '../../store/catalogue/taxonomy.ts';
import { translatedPk } from '../inputs/translated.ts';
import { exactlyOne } from '../inputs/exactly-one.ts';

export const category: QueryResolvers['category'] = async (
  _root,
  { id, slug, slugLanguageCode },
  { db, loaders },
) => {
  exactlyOne({ id, slug });
  const translated = await translatedPk(db, 'Category', slug, slugLanguageCode);
  if (translated !== undefined) return loaders.categories.load(translated);
  if (slug != null) return (await findCategories(db, { slug }))[0];
  const pk = integerPk('Category', id ?? '');
  return pk === null ? null : loaders.categories.load(pk);
};
