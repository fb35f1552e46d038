import type { Context } from '../context.ts';
import { globalId } from '../domain/global-id.ts';
import type { LanguageCodeEnum } from '../generated/resolvers.ts';
import type { TranslatedKind } from '../store/content.ts';
import type { TranslationRow } from '../store/rows.ts';

interface Asked {
  languageCode: LanguageCodeEnum;
}

/** The field `translation` of a type: its texts in a language, or null. */
export const translationOf =
  (kind: TranslatedKind) =>
  ({ id }: { id: number }, { languageCode }: Asked, { loaders }: Context): Promise<TranslationRow | null> =>
    loaders.translations(kind, languageCode).load(id);

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** The texts of every kind of translation. */
export const translationFields = (kind: string) => ({
  id: ({ objectId, languageCode }: TranslationRow) => globalId(kind, `${objectId}-${languageCode}`),
  language: ({ languageCode }: TranslationRow) => ({
    code: languageCode as LanguageCodeEnum,
    language: languages.of(languageCode.replaceAll('_', '-')) ?? languageCode,
  }),
  name: ({ texts }: TranslationRow) => texts.name ?? '',
  slug: ({ texts }: TranslationRow) => texts.slug,
  description: ({ texts }: TranslationRow) => texts.description,
  seoTitle: ({ texts }: TranslationRow) => texts.seoTitle,
  seoDescription: ({ texts }: TranslationRow) => texts.seoDescription,
});
