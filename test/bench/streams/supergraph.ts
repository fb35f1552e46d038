import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const HEAD = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"]
)`;

const RUNS = `${HEAD}
  extend schema
    @link(url: "https://specs.example.com/streams/v1.0", import: ["@resumable"])
    @composeDirective(name: "@resumable")
  directive @resumable(cursor: String!, argument: String!) on FIELD_DEFINITION
  type Query { runs: Int }
  type Subscription { output(run: ID!, after: Int): Event @resumable(cursor: "sequence", argument: "after") }
  type Event { sequence: Int! sentAtMs: Float! run: Run! }
  type Run @key(fields: "id") { id: ID! }
`;

const NAMES = `${HEAD} type Run @key(fields: "id") { id: ID! name: String! }`;

/** Runs with output, and a second subgraph that names them. */
export function streamSupergraph(url: string): string {
  const services = [
    { name: 'runs', url, typeDefs: parse(RUNS) },
    { name: 'names', url, typeDefs: parse(NAMES) },
  ];
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the benchmark does not compose');
  return supergraphSdl;
}
