import { MISS } from './json-text.ts';

interface Source {
  readonly $: string;
}

/** The text of a leaf; undefined where the object is not there, or has no such field. */
export function textOf(
  object: Source | null | undefined,
  from: number | undefined,
  to: number | undefined,
): string | undefined {
  if (object === null || object === undefined || from === undefined || from < 0) return undefined;
  return object.$.substring(from, to);
}

/** Undefined for null. */
export function valueText(text: string | undefined): string | undefined {
  return text === 'null' ? undefined : text;
}

/** What a leaf without a value is; nothing that may be, if it must have one. */
export function fallen(text: string | undefined, isNonNull: boolean): string {
  if (text !== undefined) return text;
  if (isNonNull) throw MISS;
  return 'null';
}

/** The name of a type as JSON. */
export function typeText(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `"${name}"`;
}
