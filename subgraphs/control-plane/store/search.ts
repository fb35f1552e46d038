import { and, sql, type SQL } from 'drizzle-orm';

/** Every word, or a beginning of it, stands in the text, in capitals or not, with its accents or without. */
export function found(text: SQL, search: string): SQL | undefined {
  // Letters and digits only: nothing of the language of patterns comes through.
  const words = search.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return and(...words.map((word) => sql`folded(${text}) ~ ('(^|[^a-z0-9])' || folded(${word}))`));
}
