import {
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';

export interface SchemaChange {
  kind: 'added' | 'breaking';
  /** For people to read. */
  text: string;
}

const MAX_CHANGES = 500;

/** What clients see of a change: what breaks them, as graphql-js finds it, and what is new. */
export function schemaChanges(before: GraphQLSchema, after: GraphQLSchema): SchemaChange[] {
  const breaking = findBreakingChanges(before, after).map(({ description }): SchemaChange => ({
    kind: 'breaking',
    text: description,
  }));
  const known = coordinatesOf(before);
  const added = [...coordinatesOf(after)]
    .filter((coordinate) => !known.has(coordinate))
    // With a type come all of its fields, which need no line of their own.
    .filter((coordinate) => !coordinate.includes('.') || known.has(coordinate.split('.', 1)[0] ?? ''))
    .map((coordinate): SchemaChange => ({ kind: 'added', text: `${coordinate} is new.` }));
  return [...breaking, ...added].slice(0, MAX_CHANGES);
}

function coordinatesOf(schema: GraphQLSchema): Set<string> {
  const coordinates = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    coordinates.add(type.name);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      for (const field of Object.keys(type.getFields())) coordinates.add(`${type.name}.${field}`);
    if (isEnumType(type)) for (const { name } of type.getValues()) coordinates.add(`${type.name}.${name}`);
  }
  return coordinates;
}
