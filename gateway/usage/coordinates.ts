import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isSpecifiedScalarType,
  separateOperations,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * What an operation uses of the schema, in alphabetical order: `Type.field`, `Type.field(argument:)`, `Enum.VALUE`,
 * `Input.field` where it is written out, types of conditions, and all that its variables may bring.
 */
export function coordinatesOf(schema: GraphQLSchema, document: DocumentNode, operation: string): string[] {
  const used = separateOperations(document)[operation];
  if (!used) return [];
  const found = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    used,
    visitWithTypeInfo(types, {
      Field({ name }) {
        if (name.value.startsWith('__')) return false;
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (parent && field) found.add(`${parent.name}.${field.name}`);
        return undefined;
      },
      Argument() {
        const parent = types.getParentType();
        const field = types.getFieldDef();
        const argument = types.getArgument();
        // Those of directives have no field around them, or one that has no such argument.
        if (parent && argument && field?.args.includes(argument))
          found.add(`${parent.name}.${field.name}(${argument.name}:)`);
      },
      ObjectField({ name }) {
        const parent = getNamedType(types.getParentInputType());
        if (isInputObjectType(parent)) found.add(`${parent.name}.${name.value}`);
      },
      ObjectValue() {
        const type = getNamedType(types.getInputType());
        if (isInputObjectType(type)) found.add(type.name);
      },
      EnumValue({ value }) {
        const type = getNamedType(types.getInputType());
        if (isEnumType(type)) found.add(`${type.name}.${value}`);
      },
      InlineFragment({ typeCondition }) {
        if (typeCondition) found.add(typeCondition.name.value);
      },
      FragmentDefinition({ typeCondition }) {
        found.add(typeCondition.name.value);
      },
      VariableDefinition({ type }) {
        const given = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]);
        if (given) addReachable(given as GraphQLInputType, found);
      },
    }),
  );
  return [...found].toSorted();
}

/** A variable may bring every field of its type: only the types are known. */
function addReachable(type: GraphQLInputType, found: Set<string>): void {
  const named = getNamedType(type);
  if (isSpecifiedScalarType(named) || found.has(named.name)) return;
  found.add(named.name);
  if (isInputObjectType(named))
    for (const field of Object.values(named.getFields())) addReachable(field.type, found);
}
