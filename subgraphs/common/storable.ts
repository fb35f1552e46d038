/**
 * Whether PostgreSQL can keep a value: no text in it, however deep, holds NUL or half of a surrogate pair,
 * which JSON may hide in an escape.
 */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, part]) => isStorable(key) && isStorable(part));
}
