import { randomBytes } from 'node:crypto';
import { Failure } from './failures.ts';

const MAX_SLUG_CHARACTERS = 63;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Letters that Unicode does not take apart into a letter and its accent. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** `Straße & Łódź Agent` becomes `strasse-lodz-agent`; what has no Latin letters becomes the fallback. */
export const slugOf = (name: string, fallback: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replaceAll(/^-+|-+$/g, '') || fallback;

/** The same with an ending that nobody else has. */
export const otherSlug = (slug: string): string => `${slug}-${randomBytes(3).toString('hex')}`;

export function checkSlug(slug: string): string {
  if (slug.length > MAX_SLUG_CHARACTERS || !SLUG.test(slug))
    throw new Failure(
      'INVALID',
      `A slug has lower-case letters a-z, digits and single hyphens between them, at most ${MAX_SLUG_CHARACTERS}.`,
      'slug',
    );
  return slug;
}
