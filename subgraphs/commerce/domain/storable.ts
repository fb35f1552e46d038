/** Where an input holds something that PostgreSQL does not keep, in words; undefined when it does not. */
export function unstorable(
  value: unknown,
  field: string | null = null,
  depth = 0,
): { field: string | null; message: string } | undefined {
  if (typeof value === 'string')
    return value.isWellFormed() && !value.includes('\0')
      ? undefined
      : { field, message: 'A text holds half a character or NUL.' };
  if (value instanceof Date) {
    const year = value.getUTCFullYear();
    return year >= 1 && year <= 9_999 ? undefined : { field, message: 'A year is between 1 and 9999.' };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > MAX_DEPTH) return { field, message: `A value is nested at most ${MAX_DEPTH} deep.` };
  for (const [name, part] of Object.entries(value)) {
    if (!name.isWellFormed() || name.includes('\0'))
      return { field, message: 'A name holds half a character or NUL.' };
    // Within lists the field is that of the list; `input` is no field of the form that the client shows.
    const within = Array.isArray(value) ? field : name === 'input' ? null : name;
    const found = unstorable(part, within, depth + 1);
    if (found) return found;
  }
  return undefined;
}

const MAX_DEPTH = 100;
