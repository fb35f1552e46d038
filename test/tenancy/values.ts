/** Every string in an answer, but for type names. */
export function stringsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (Array.isArray(value)) for (const item of value) stringsIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) if (key !== '__typename') stringsIn(child, found);
  }
  return found;
}

/** What an answer tells that the question did not already hold: null, 0, false, "" and empty lists tell nothing. */
export function tells(value: unknown, given: readonly string[]): string[] {
  if (value === null || value === undefined || value === 0 || value === false || value === '') return [];
  if (typeof value === 'string') return given.includes(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => tells(item, given));
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, child]) =>
      key === '__typename' ? [] : tells(child, given).map((told) => `${key}: ${told}`),
    );
  }
  return [String(value)];
}
