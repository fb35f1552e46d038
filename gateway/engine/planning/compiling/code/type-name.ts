import { type Place, readTypeName } from '../places.ts';
import type { Supergraph } from '../../supergraph.ts';

/** An expression for the name of the type of the object at `place`. */
export function typeNameOf(place: Place, supergraph: Supergraph): string {
  if (supergraph.interfaceObjects.size === 0) return readTypeName(place);
  const reads = place.candidates.filter(({ tree }) => tree.has('__typename'));
  return `typeName(${reads.map(({ expression }) => `${expression}?.__typename`).join(', ')})`;
}

/**
 * With @interfaceObject, answers about one object may disagree on its type: the one that names a concrete
 * type is right, and the latest fetch knows best.
 */
export function typeNamePicker(supergraph: Supergraph): (...names: unknown[]) => unknown {
  return (...names) => {
    const concrete = names.findLast((name) => typeof name === 'string' && supergraph.objectTypes.has(name));
    return concrete ?? names.find((name) => name !== null && name !== undefined);
  };
}
