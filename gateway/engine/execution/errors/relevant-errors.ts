import { GraphQLError } from 'graphql';
import type { Damage, Failure, Path } from './failures.ts';

/**
 * Errors about what the client asked for. A fetch may ask for what only a later one requires, and for an object
 * of an interface whose type it does not know, for what the client wants of other types: a failure with these is
 * nothing to tell, unless it took something away that the client did ask for.
 */
export function relevantErrors(failures: readonly Failure[], data: unknown): readonly GraphQLError[] {
  if (failures.length === 0) return [];
  if (data === null || data === undefined) return onceEach(failures.map(({ error }) => error));
  const result: unknown = typeof data === 'string' ? JSON.parse(data) : data;
  return onceEach(failures.flatMap((failure) => errorsWithin(result, failure)));
}

/** What two fetches asked for, for one place, has failed twice: it is told once. */
export function onceEach(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  if (errors.length < 2) return errors;
  const told = new Set<string>();
  return errors.filter(({ message, path }) => {
    const key = JSON.stringify([path, message]);
    const isNew = !path || !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** As they are to be told to somebody who has got `result`; none if it is not about anything in it. */
function errorsWithin(result: unknown, { error, damage }: Failure): GraphQLError[] {
  const own = isSelected(result, error.path ?? []) ? [error] : [];
  return damage ? [...own, ...lostFields(result, damage, error)] : own;
}

/** A null rose in the subgraph, and took other fields of the object with it: each of them says so. */
function lostFields(result: unknown, { path, names }: Damage, error: GraphQLError): GraphQLError[] {
  const object = valueAt(result, path);
  if (typeof object !== 'object' || object === null) return [];
  const told = error.path?.[path.length];
  return names
    .filter((name) => name !== told && (object as Record<string, unknown>)[name] === null)
    .map((name) => {
      const { message, extensions, originalError } = error;
      return new GraphQLError(message, { path: [...path, name], extensions, originalError });
    });
}

function valueAt(result: unknown, path: Path): unknown {
  let value = result;
  for (const element of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[element];
  }
  return value;
}

/** A path ends early where something is null; only a field that is not there was not asked for. */
function isSelected(result: unknown, path: Path): boolean {
  let value = result;
  for (const element of path) {
    if (typeof value !== 'object' || value === null) return true;
    if (!Object.hasOwn(value, element)) return false;
    value = (value as Record<string | number, unknown>)[element];
  }
  return true;
}
