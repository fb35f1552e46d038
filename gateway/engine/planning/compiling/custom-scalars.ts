import {
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Whether a fetch asks for custom scalars, whose numbers may have more digits than JavaScript's. */
export function asksForCustomScalars(schema: GraphQLSchema, { definitions }: DocumentNode): boolean {
  const looksFor = (
    set: SelectionSetNode | undefined,
    type: GraphQLNamedType | undefined | null,
  ): boolean => {
    return (set?.selections ?? []).some((node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return false;
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        return looksFor(node.selectionSet, condition === undefined ? type : schema.getType(condition));
      }
      const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
      const declared = fields[node.name.value]?.type;
      const named = declared && getNamedType(declared);
      if (named && isScalarType(named)) return !isSpecifiedScalarType(named);
      return looksFor(node.selectionSet, named);
    });
  };
  return definitions.some((node) => {
    if (node.kind === Kind.FRAGMENT_DEFINITION) {
      return looksFor(node.selectionSet, schema.getType(node.typeCondition.name.value));
    }
    return (
      node.kind === Kind.OPERATION_DEFINITION &&
      looksFor(node.selectionSet, schema.getRootType(node.operation))
    );
  });
}
