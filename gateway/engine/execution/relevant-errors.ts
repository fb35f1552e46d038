import type { GraphQLError } from 'graphql';

/**
 * Errors about what the client asked for. A fetch for objects of several types may ask all of them for what
 * the client wants of one; a failure with the others is nothing to tell the client.
 */
export function relevantErrors(errors: readonly GraphQLError[], data: unknown): readonly GraphQLError[] {
  if (errors.length === 0 || data === null || data === undefined) return errors;
  const result: unknown = typeof data === 'string' ? JSON.parse(data) : data;
  return errors.filter(({ path }) => !path || isSelected(result, path));
}

/** A path ends early where something is null; only a field that is not there was not asked for. */
function isSelected(result: unknown, path: readonly (string | number)[]): boolean {
  let value = result;
  for (const element of path) {
    if (typeof value !== 'object' || value === null) return true;
    if (!Object.hasOwn(value, element)) return false;
    value = (value as Record<string | number, unknown>)[element];
  }
  return true;
}
