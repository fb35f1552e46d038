/** What of an object that a client sent are strings, by names in lower case, as headers have them. */
export function lowerCasedStrings(values: unknown): Record<string, string> {
  if (typeof values !== 'object' || values === null) return {};
  const strings = Object.entries(values).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(strings.map(([name, value]) => [name.toLowerCase(), value as string]));
}
