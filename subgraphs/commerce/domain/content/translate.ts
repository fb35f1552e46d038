import type { TranslatedKind } from '../../store/content.ts';
import type { TranslationRow } from '../../store/rows.ts';
import type { ShelfStore } from '../../store/shelf.ts';
import type { Texts } from '../../store/tables.ts';
import { refuse } from '../refusal.ts';
import { readRichText, readSlug } from '../catalogue/words.ts';

const MAX_TEXT = 10_000;

/** Texts as they are given: null takes one away, undefined leaves it. */
export type GivenTexts = Partial<Record<keyof Texts, string | null | undefined>>;

/** Puts texts in another language; `id` is null for one that names nothing. */
export const translate = (
  store: ShelfStore,
  kind: TranslatedKind,
  id: number | null,
  languageCode: string,
  given: GivenTexts,
): Promise<TranslationRow> =>
  store.transaction(async (shelf) => {
    if (id === null || !(await shelf.exists(kind, id)))
      throw refuse('NOT_FOUND', 'id', "Couldn't resolve to a node.");
    const texts: Texts = { ...(await shelf.translation(kind, id, languageCode)) };
    for (const [name, text] of Object.entries(given) as [keyof Texts, string | null | undefined][]) {
      if (text === undefined) continue;
      if (text === null || text === '') delete texts[name];
      else texts[name] = readText(name, text);
    }
    return shelf.translate(kind, id, languageCode, texts);
  });

function readText(name: keyof Texts, text: string): string {
  if (name === 'slug') return readSlug(text);
  if (name === 'description' || name === 'content') return JSON.stringify(readRichText(text, name));
  if (text.length > MAX_TEXT) throw refuse('INVALID', name, `At most ${MAX_TEXT} characters.`);
  return text;
}
