import { Kind, type TypeNode } from 'graphql';
import { digitsOf } from '../../json/exact.ts';

/** What a subgraph would make of a leaf, or lists of it: one item is a list of it, and an id is text. */
export function asSubgraphsCoerce(type: TypeNode, value: unknown): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return asSubgraphsCoerce(type.type, value);
  if (value === null || value === undefined) return value;
  if (type.kind === Kind.LIST_TYPE) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.map((item) => asSubgraphsCoerce(type.type, item));
  }
  return type.name.value === 'ID' ? String(digitsOf(value)) : value;
}
