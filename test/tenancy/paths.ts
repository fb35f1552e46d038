import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Leaf fields that anybody may ask of a type without arguments, as a selection set. */
export function leafSelection(type: GraphQLNamedType, schema: GraphQLSchema): string {
  if (isLeafType(type) || isInputObjectType(type)) return '';
  const concrete = isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
  const own = isUnionType(type) ? [] : leaves(Object.values(type.getFields()));
  const fragments = concrete.map(
    (object) => `... on ${object.name} { __typename ${leaves(Object.values(object.getFields())).join(' ')} }`,
  );
  return `{ __typename ${[...own, ...fragments].join(' ')} }`;
}

const leaves = (fields: GraphQLField<unknown, unknown>[]): string[] =>
  fields
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name);

/** `(first: 100)` where a connection wants a page size, nothing else. */
export const pageArguments = (field: GraphQLField<unknown, unknown>): string =>
  field.args.some(({ name }) => name === 'first') ? '(first: 100)' : '';

export interface TypePath {
  type: GraphQLNamedType;
  /** A whole query that selects the leaves of the type at the end of the path. */
  query: string;
}

/**
 * One query for every composite type that can be reached without arguments from the given root
 * fields, by the shortest way: a new type or field is reached without anybody remembering it.
 */
export function pathsFrom(schema: GraphQLSchema, rootFields: readonly string[], maxDepth = 8): TypePath[] {
  const query = schema.getQueryType();
  const reached = new Set<string>();
  const paths: TypePath[] = [];
  let frontier = rootFields.map((name) => ({ field: query?.getFields()[name], steps: [] as string[] }));
  for (let depth = 0; depth < maxDepth && frontier.length > 0; depth++) {
    const next: typeof frontier = [];
    for (const { field, steps } of frontier) {
      const type = field && getNamedType(field.type);
      if (!field || !type || !isCompositeType(type)) continue;
      const way = [...steps, field.name + pageArguments(field)];
      if (reached.has(type.name)) continue;
      reached.add(type.name);
      paths.push({ type, query: wrap(way, leafSelection(type, schema)) });
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const child of Object.values(type.getFields())) {
        if (!child.args.some(isRequiredArgument) && isCompositeType(getNamedType(child.type)))
          next.push({ field: child, steps: way });
      }
    }
    frontier = next;
  }
  return paths;
}

const wrap = (steps: readonly string[], selection: string): string =>
  `{ ${steps.join(' { ')} ${selection}${' }'.repeat(steps.length - 1)} }`;
