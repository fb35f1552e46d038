import type { Positions } from '../planning/compiling/program/program.ts';
import type { Path } from './errors/failures.ts';

/** One failed entity may belong to thousands of places; no more of them get an error of their own. */
export const MAX_PLACES_PER_ERROR = 100;

export function beforeFirstList(path: readonly string[]): readonly string[] {
  const list = path.indexOf('@');
  return list === -1 ? path : path.slice(0, list);
}

/** Where an entity belongs: the fetch's path with indices in place of each `@`. */
export function placesOf(position: number, positions: Positions, path: readonly string[]): Path[] {
  const found: Path[] = [];
  const visit = (value: Positions, at: number, place: (string | number)[]): void => {
    const names = path.slice(at, indexOfList(path, at));
    const here = [...place, ...names];
    if (typeof value === 'number') {
      if (value === position) found.push(here);
      return;
    }
    for (const [i, item] of value.entries()) visit(item, at + names.length + 1, [...here, i]);
  };
  visit(positions, 0, []);
  return found;
}

/** In how many places there are entities, of all or of those that one request carried. */
export function countPlaces(positions: Positions, sent?: readonly number[]): number {
  if (typeof positions !== 'number') {
    return positions.reduce<number>((count, item) => count + countPlaces(item, sent), 0);
  }
  if (positions === -1) return 0;
  return !sent || sent.includes(positions) ? 1 : 0;
}

function indexOfList(path: readonly string[], from: number): number {
  const list = path.indexOf('@', from);
  return list === -1 ? path.length : list;
}
