import { slugOf } from '#common/text/slug.ts';

const MAX_CHARACTERS = 200;

/** `Straße für Łódź` becomes `strasse-fur-lodz`; a name without letters and digits is still to be reached. */
export const slugOfName = (name: string): string => slugOf(name, MAX_CHARACTERS) || 'item';

/** The slug itself, or with the first number that makes it free. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
