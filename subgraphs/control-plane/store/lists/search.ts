import { and, sql, type SQL } from 'drizzle-orm';

/**
 * Every word, or a beginning of it, stands in the text, in capitals or not, with its accents or without. Signs
 * alone stand in none; blanks ask for nothing.
 */
export function found(text: SQL, search: string): SQL | undefined {
  // Letters and digits only: nothing of the language of patterns comes through.
  const words = search.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0 && search.trim() !== '') return sql`false`;
  return and(...words.map((word) => sql`folded(${text}) ~ ('(^|[^a-z0-9])' || folded(${word}))`));
}
