import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLSchema,
  isInputObjectType,
  isSpecifiedDirective,
  parse,
  type GraphQLNamedType,
} from 'graphql';
import { resolvers } from './resolvers/index.ts';

/** Types that `@link` brings along, for composition alone. */
const ofComposition = /^(federation|link)__/;

/**
 * The executable schema; it does not listen. Its introspection has Saleor's names alone, so that code generators
 * of Saleor's clients know every type of it; composition reads the SDL.
 */
export function createSchema(): GraphQLSchema {
  const schema = buildSubgraphSchema({
    typeDefs: parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')),
    // Checked against the generated types; Apollo's own type knows no optional resolvers.
    resolvers,
  } as Parameters<typeof buildSubgraphSchema>[0]);
  const { types, directives, ...config } = schema.toConfig();
  types.forEach(showOldInputs);
  return new GraphQLSchema({
    ...config,
    types: types.filter(({ name }) => !ofComposition.test(name)),
    directives: directives.filter(isSpecifiedDirective).map(asOlderClientsKnow),
  });
}

/** Saleor's introspection tells of old input fields without being asked; its clients use them. */
function showOldInputs(type: GraphQLNamedType): void {
  if (!isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) field.deprecationReason = undefined;
}

/** A place for directives that Saleor does not have, and that clients of an older graphql-js cannot read. */
function asOlderClientsKnow(directive: GraphQLDirective): GraphQLDirective {
  const { locations, ...config } = directive.toConfig();
  return new GraphQLDirective({
    ...config,
    locations: locations.filter((location) => location !== DirectiveLocation.DIRECTIVE_DEFINITION),
  });
}
