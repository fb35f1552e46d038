import { GraphQLSchema, isInterfaceType, type GraphQLNamedType } from 'graphql';

/**
 * The schema with those types alone that an operation can come to: from the root types on, and as one of
 * the kinds of an interface.
 */
export function reachable(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  for (let types: GraphQLNamedType[] = []; ;) {
    const found = new GraphQLSchema({ ...config, types });
    const known = found.getTypeMap();
    const implementations = Object.values(known)
      .filter((type) => isInterfaceType(type))
      .map((type) => schema.getImplementations(type));
    const kinds = implementations
      .flatMap(({ objects, interfaces }) => [objects, interfaces].flat())
      .filter(({ name }) => known[name] === undefined);
    if (kinds.length === 0) return found;
    types = [...types, ...kinds];
  }
}
