import { type DocumentNode, type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** All selections of a set, those within others too, fragments apart. */
export function* selectionsWithin({ selections }: SelectionSetNode): Generator<SelectionNode> {
  for (const node of selections) {
    yield node;
    if (node.kind !== Kind.FRAGMENT_SPREAD && node.selectionSet) yield* selectionsWithin(node.selectionSet);
  }
}

/** The fields of all operations and fragments. */
export function* fieldsOf({ definitions }: DocumentNode): Generator<FieldNode> {
  for (const definition of definitions) {
    if (!('selectionSet' in definition)) continue;
    for (const node of selectionsWithin(definition.selectionSet)) if (node.kind === Kind.FIELD) yield node;
  }
}
