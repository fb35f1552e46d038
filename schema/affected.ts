import {
  type BreakingChange,
  BreakingChangeType,
  getNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/**
 * By which parts of the schema before it operations use what a breaking change takes away, as the usage of the
 * schema names them; none where nothing of that kind can be known, as for directives.
 */
export function affectedBy({ type, description }: BreakingChange, before: GraphQLSchema): string[] {
  const [name = ''] = /\w+(\.\w+)?/.exec(description) ?? [];
  switch (type) {
    case BreakingChangeType.TYPE_REMOVED:
    case BreakingChangeType.TYPE_CHANGED_KIND:
      return [name, ...fieldsOf(before, name), ...placesOf(before, name)];
    case BreakingChangeType.FIELD_REMOVED:
    case BreakingChangeType.FIELD_CHANGED_KIND:
      return isInputObjectType(before.getType(typeOf(name))) ? [name, typeOf(name)] : [name];
    case BreakingChangeType.ARG_REMOVED:
    case BreakingChangeType.ARG_CHANGED_KIND:
      return [`${name}(${/\barg (\w+)/.exec(description)?.[1] ?? ''}:)`];
    case BreakingChangeType.REQUIRED_ARG_ADDED:
      return [/on (\w+\.\w+)/.exec(description)?.[1] ?? ''];
    case BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED:
      return inputPlacesOf(before, /type (\w+)/.exec(description)?.[1] ?? '');
    case BreakingChangeType.VALUE_REMOVED_FROM_ENUM: {
      const of = /enum type (\w+)/.exec(description)?.[1] ?? '';
      return [`${of}.${name}`, of, ...placesOf(before, of)];
    }
    case BreakingChangeType.TYPE_REMOVED_FROM_UNION:
    case BreakingChangeType.IMPLEMENTED_INTERFACE_REMOVED:
      return [name];
    default:
      return [];
  }
}

const typeOf = (coordinate: string): string => coordinate.split('.')[0] ?? '';

const compositesOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));

const fieldsOf = (schema: GraphQLSchema, name: string): string[] => {
  const type = schema.getType(name);
  return isObjectType(type) || isInterfaceType(type)
    ? Object.keys(type.getFields()).map((field) => `${name}.${field}`)
    : [];
};

/** Fields that answer with a type, and arguments that take it. */
const placesOf = (schema: GraphQLSchema, name: string): string[] => [
  ...compositesOf(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name === name)
      .map((field) => `${type.name}.${field.name}`),
  ),
  ...inputPlacesOf(schema, name),
];

/** Arguments that take an input type, and the type itself, which variables name. */
const inputPlacesOf = (schema: GraphQLSchema, name: string): string[] => [
  name,
  ...compositesOf(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args
        .filter((argument) => getNamedType(argument.type).name === name)
        .map((argument) => `${type.name}.${field.name}(${argument.name}:)`),
    ),
  ),
];
