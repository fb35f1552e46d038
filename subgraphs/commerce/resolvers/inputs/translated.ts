import type { Db } from '#common/database/database.ts';
import type { LanguageCodeEnum } from '../../generated/resolvers.ts';
import { byTranslatedSlug, type TranslatedKind } from '../../store/content.ts';

/** The pk behind a slug in a language; undefined when no language was named, or nothing has the slug in it. */
export const translatedPk = async (
  db: Db,
  kind: TranslatedKind,
  slug: string | null | undefined,
  languageCode: LanguageCodeEnum | null | undefined,
): Promise<number | undefined> =>
  slug == null || languageCode == null ? undefined : byTranslatedSlug(db, kind, languageCode, slug);
