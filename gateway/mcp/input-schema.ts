import {
  astFromValue,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';

export interface JsonSchema {
  [keyword: string]: unknown;
}

/** What an operation's variables may be, as JSON Schema; named input types stand in `$defs`, since they may name themselves. */
export function inputSchemaOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): JsonSchema & { type: 'object' } {
  const definitions: Record<string, JsonSchema> = {};
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const given = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]) as GraphQLInputType;
    const name = variable.name.value;
    properties[name] = { ...schemaOf(given, definitions), ...defaultOf(defaultValue) };
    if (isNonNullType(given) && !defaultValue) required.push(name);
  }
  return {
    type: 'object',
    properties,
    required,
    additionalProperties: false,
    ...(Object.keys(definitions).length > 0 && { $defs: definitions }),
  };
}

const defaultOf = (value: ValueNode | null | undefined): JsonSchema =>
  value && value.kind !== Kind.NULL ? { default: valueFromASTUntyped(value) } : {};

function schemaOf(type: GraphQLInputType, definitions: Record<string, JsonSchema>): JsonSchema {
  if (isNonNullType(type)) return ofNullable(type.ofType as GraphQLInputType, definitions);
  return { anyOf: [ofNullable(type, definitions), { type: 'null' }] };
}

function ofNullable(type: GraphQLInputType, definitions: Record<string, JsonSchema>): JsonSchema {
  if (isListType(type))
    return { type: 'array', items: schemaOf(type.ofType as GraphQLInputType, definitions) };
  return ofNamed(type as GraphQLNamedInputType, definitions);
}

function ofNamed(type: GraphQLNamedInputType, definitions: Record<string, JsonSchema>): JsonSchema {
  if (isInputObjectType(type)) {
    // Before its fields, which may be of the same type.
    if (!definitions[type.name]) {
      const definition: JsonSchema = (definitions[type.name] = {});
      Object.assign(definition, ofInputObject(type, definitions));
    }
    return { $ref: `#/$defs/${type.name}` };
  }
  if (isEnumType(type)) return { enum: type.getValues().map(({ name }) => name), ...about(type.description) };
  return { ...scalars[type.name], ...(!scalars[type.name] && about(type.description)) };
}

const scalars: Record<string, JsonSchema> = {
  String: { type: 'string' },
  ID: { type: 'string' },
  Int: { type: 'integer', minimum: -2_147_483_648, maximum: 2_147_483_647 },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  DateTime: { type: 'string', format: 'date-time' },
  Date: { type: 'string', format: 'date' },
};

function ofInputObject(
  type: Extract<GraphQLNamedInputType, { getFields(): unknown }>,
  definitions: Record<string, JsonSchema>,
): JsonSchema {
  const fields = Object.values(type.getFields());
  return {
    type: 'object',
    ...about(type.description),
    properties: Object.fromEntries(
      fields.map(({ name, type: of, description, defaultValue }) => [
        name,
        {
          ...schemaOf(of, definitions),
          ...about(description),
          ...(defaultValue !== undefined && defaultOf(astFromValue(defaultValue, of))),
        },
      ]),
    ),
    required: fields
      .filter(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined)
      .map(({ name }) => name),
    additionalProperties: false,
    ...(type.isOneOf && { minProperties: 1, maxProperties: 1 }),
  };
}

const about = (description: string | null | undefined): JsonSchema => (description ? { description } : {});
