import type {
  AttributeTranslationResolvers,
  AttributeValueTranslationResolvers,
  CategoryTranslationResolvers,
  CollectionTranslationResolvers,
  ProductTranslationResolvers,
  ProductVariantTranslationResolvers,
} from '../generated/resolvers.ts';
import type { TranslationRow } from '../store/rows.ts';
import { translationFields } from './translation.ts';

/** Texts of things with a page of their own; a name that is not translated is null. */
const page = (kind: string) => ({
  ...translationFields(kind),
  name: ({ texts }: TranslationRow) => texts.name,
});
const nameOf = (kind: string) => {
  const { id, language, name } = translationFields(kind);
  return { id, language, name };
};

export const ProductTranslation: ProductTranslationResolvers = page('ProductTranslation');
export const CategoryTranslation: CategoryTranslationResolvers = page('CategoryTranslation');
export const CollectionTranslation: CollectionTranslationResolvers = page('CollectionTranslation');
export const ProductVariantTranslation: ProductVariantTranslationResolvers =
  nameOf('ProductVariantTranslation');
export const AttributeTranslation: AttributeTranslationResolvers = nameOf('AttributeTranslation');
export const AttributeValueTranslation: AttributeValueTranslationResolvers = {
  ...nameOf('AttributeValueTranslation'),
  plainText: ({ texts }) => texts.plainText,
};
