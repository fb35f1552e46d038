import { refuse } from '../refusal.ts';

const MAX_NAME = 250;
const MAX_REFERENCE = 250;
const MAX_RICH_TEXT = 200_000;
const MAX_RICH_TEXT_DEPTH = 40;
const MAX_SEO_TITLE = 70;
const MAX_SEO_DESCRIPTION = 300;

export function readName(given: string | null, field = 'name'): string {
  const name = given?.trim() ?? '';
  if (name === '') throw refuse('REQUIRED', field, 'This field is required.');
  if (name.length > MAX_NAME) throw refuse('INVALID', field, `At most ${MAX_NAME} characters.`);
  return name;
}

/** A slug as it was given; what is not one is refused. */
export function readSlug(given: string): string {
  if (given.length > 255 || !/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(given))
    throw refuse('INVALID', 'slug', 'A slug has lower-case letters, digits and single hyphens.');
  return given;
}

/** An id in another system, or a SKU: an empty one is none, so that two of them are not the same. */
export function readReference(given: string | null | undefined, field: string): string | null | undefined {
  if (given == null) return given;
  const reference = given.trim();
  if (reference.length > MAX_REFERENCE)
    throw refuse('INVALID', field, `At most ${MAX_REFERENCE} characters.`);
  return reference === '' ? null : reference;
}

/** Rich text in Editor.js's format, no deeper and longer than a database can search. */
export function readRichText(given: string | null | undefined, field: string): unknown {
  if (given == null || given.trim() === '') return given == null ? given : null;
  if (given.length > MAX_RICH_TEXT)
    throw refuse('INVALID', field, `At most ${MAX_RICH_TEXT} characters of JSON.`);
  const parsed = parse(given, field);
  if (typeof parsed !== 'object' || depthExceeds(parsed, MAX_RICH_TEXT_DEPTH))
    throw refuse('INVALID', field, `An object of Editor.js, at most ${MAX_RICH_TEXT_DEPTH} levels deep.`);
  if (!isStorable(parsed)) throw refuse('INVALID', field, 'A text holds half a character or NUL.');
  return parsed;
}

function parse(given: string, field: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    throw refuse('INVALID', field, 'This is not JSON.');
  }
}

const depthExceeds = (value: unknown, left: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (left === 0 || Object.values(value).some((part) => depthExceeds(part, left - 1)));

/** PostgreSQL keeps neither NUL nor half of a surrogate pair: an escape in JSON may hide either. */
const isStorable = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.isWellFormed() && !value.includes('\0')
    : typeof value !== 'object' ||
      value === null ||
      Object.entries(value).every(([key, part]) => isStorable(key) && isStorable(part));

export interface Seo {
  title?: string | null | undefined;
  description?: string | null | undefined;
}

export function readSeo(seo: Seo | null | undefined): {
  seoTitle?: string | null;
  seoDescription?: string | null;
} {
  const { title, description } = seo ?? {};
  if ((title?.length ?? 0) > MAX_SEO_TITLE)
    throw refuse('INVALID', 'seo', `A title for search engines has at most ${MAX_SEO_TITLE} characters.`);
  if ((description?.length ?? 0) > MAX_SEO_DESCRIPTION)
    throw refuse(
      'INVALID',
      'seo',
      `A description for search engines has at most ${MAX_SEO_DESCRIPTION} characters.`,
    );
  return {
    ...(title !== undefined && { seoTitle: title }),
    ...(description !== undefined && { seoDescription: description }),
  };
}
