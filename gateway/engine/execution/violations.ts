import { GraphQLError } from 'graphql';
import type { Violation } from '../shaping/runtime.ts';

/**
 * The violations that the client has to hear of. Where a fetch has already failed, the null that it left
 * is a consequence and not a second error.
 */
export function violationErrors(
  violations: readonly Violation[],
  errors: readonly GraphQLError[],
): GraphQLError[] {
  return violations.flatMap(({ message, code, path: reversed }) => {
    const path = reversed.toReversed();
    if (code === undefined && errors.some((error) => isRelated(error.path, path))) return [];
    return [new GraphQLError(message, { path, extensions: { code: code ?? 'INVALID_RESULT' } })];
  });
}

/** An error without a path may be about anything; one above or below the violation is about the same. */
function isRelated(
  errorPath: readonly (string | number)[] | undefined,
  path: readonly (string | number)[],
): boolean {
  if (!errorPath) return true;
  const length = Math.min(errorPath.length, path.length);
  return errorPath.slice(0, length).every((element, i) => element === path[i]);
}
