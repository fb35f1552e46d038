import type { SourceTree } from './source-tree.ts';

/** A fetch, as far as it tells what later ones follow from. */
export interface Origin {
  readonly id: number;
  readonly path: readonly string[];
  readonly tree: SourceTree;
}

/**
 * The fetches that have a part in what is sent for the objects at `path`: those that lead there, and those that
 * bring a required field.
 */
export function originsOf(
  available: readonly Origin[],
  path: readonly string[],
  required: readonly string[],
): number[] {
  return available.flatMap((source) => (hasPart(source, path, required) ? [source.id] : []));
}

function hasPart({ path: at, tree }: Origin, path: readonly string[], required: readonly string[]): boolean {
  if (at.length > path.length || at.some((element, i) => element !== path[i])) return false;
  let reached: SourceTree | undefined = tree;
  const way = path.slice(at.length).filter((element) => element !== '@');
  for (const name of way) reached = reached?.get(name)?.children;
  if (!reached) return false;
  return way.length > 0 || required.some((name) => reached.has(name));
}
