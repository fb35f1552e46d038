import { GraphQLError } from 'graphql';
import type { Violation } from '../../shaping/runtime.ts';
import type { Damage, Failure, Path } from './failures.ts';

/**
 * The violations that the client has to hear of. Where a fetch that was to bring the value has already failed,
 * or one that it follows from, the null is a consequence and not a second error. `origins` are these fetches.
 */
export function violationErrors(
  violations: readonly Violation[],
  failures: readonly Failure[],
  origins: readonly ReadonlySet<number>[],
): GraphQLError[] {
  return violations.flatMap(({ message, code, sources = [], path: reversed }) => {
    const path = reversed.toReversed();
    const isConsequence = failures.some(({ fetch, error, damage }) => {
      const isAbout = isRelated(error.path ?? [], path) || (damage !== undefined && hasTaken(damage, path));
      return isAbout && sources.some((id) => origins[id]?.has(fetch));
    });
    if (code === undefined && isConsequence) return [];
    return [new GraphQLError(message, { path, extensions: { code: code ?? 'INVALID_RESULT' } })];
  });
}

/** A null that rose in the subgraph took all fields of an object: its error is told, for the object is null here as well. */
function hasTaken({ path, names }: Damage, violated: Path): boolean {
  return (
    violated.length === path.length + 1 &&
    path.every((element, i) => element === violated[i]) &&
    names.includes(String(violated.at(-1)))
  );
}

/** One above or below the violation is about the same. */
function isRelated(errorPath: Path, path: Path): boolean {
  const length = Math.min(errorPath.length, path.length);
  return errorPath.slice(0, length).every((element, i) => element === path[i]);
}
