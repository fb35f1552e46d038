import {
  BREAK,
  getNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Whether an operation that has been written out selects anything of types for which `holds`. */
export function selectsOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  holds: (typeName: string) => boolean,
): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  const look = visitWithTypeInfo(types, {
    SelectionSet() {
      const parent = types.getParentType();
      found = parent ? holds(getNamedType(parent).name) : false;
      return found ? BREAK : undefined;
    },
  });
  visit(operation, look);
  return found;
}
