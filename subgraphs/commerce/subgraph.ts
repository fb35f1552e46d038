import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers/index.ts';

/** The executable schema; it does not listen. */
export const createSchema = (): GraphQLSchema =>
  buildSubgraphSchema({
    typeDefs: parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')),
    // Checked against the generated types; Apollo's own type knows no optional resolvers.
    resolvers,
  } as Parameters<typeof buildSubgraphSchema>[0]);
