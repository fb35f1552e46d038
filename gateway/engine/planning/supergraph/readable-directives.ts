import { DirectiveLocation, GraphQLDirective, GraphQLSchema } from 'graphql';

/**
 * Without the place for directives that is new in graphql-js 16.15: clients that print what introspection tells, as
 * code generators do, fail to read it again with an older one.
 */
export function readableByOlderClients(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const directives = config.directives.map((directive) => {
    const { locations, ...rest } = directive.toConfig();
    return new GraphQLDirective({
      ...rest,
      locations: locations.filter((location) => location !== DirectiveLocation.DIRECTIVE_DEFINITION),
    });
  });
  return new GraphQLSchema({ ...config, directives });
}
