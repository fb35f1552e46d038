/** What was said to an agent or by it: a text as such, or in `{text}`. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string')
    return value.text;
  return value === null || value === undefined ? '' : JSON.stringify(value, null, 2);
}
