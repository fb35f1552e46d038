import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

/**
 * The planner may pick a key that is not resolvable to enter a subgraph when it stands before one that is,
 * and the subgraph then answers null. So, in the planner's copy, resolvable keys stand first.
 */
export function resolvableKeysFirst(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return node;
    const directives = node.directives?.toSorted(
      (a, b) => Number(isUnresolvable(a)) - Number(isUnresolvable(b)),
    );
    return { ...node, directives };
  });
  return { ...document, definitions };
}

function isUnresolvable(directive: ConstDirectiveNode): boolean {
  return (directive.arguments ?? []).some(({ name, value }) => {
    return name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value;
  });
}
