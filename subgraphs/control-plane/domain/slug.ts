import { randomBytes } from 'node:crypto';
import { slugOf } from '#common/text/slug.ts';
import { Failure } from './failures.ts';

const MAX_SLUG_CHARACTERS = 63;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a name is reached by, with room for an ending; the fallback for a name without letters and digits. */
export const slugOfName = (name: string, fallback: string): string => slugOf(name, 50) || fallback;

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
