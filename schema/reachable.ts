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
    const kinds = Object.values(known)
      .filter((type) => isInterfaceType(type))
      .flatMap((type) => {
        const { objects, interfaces } = schema.getImplementations(type);
        return [...objects, ...interfaces];
      })
      .filter(({ name }) => known[name] === undefined);
    if (kinds.length === 0) return found;
    types = [...types, ...kinds];
  }
}
