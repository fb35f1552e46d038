import type { SubgraphDefinition } from '../federation/harness/subgraph-server.ts';
import { FEDERATION } from '../federation/harness/case.ts';
import { type LoggedEvent, RunLog } from './run-log.ts';

/** A subgraph with logs that can be resumed, and another one that completes each event. */
export interface RunGraph {
  definitions: Record<'runs' | 'names', SubgraphDefinition>;
  log(run: string): RunLog;
  /** Runs named by the second subgraph so far, in order. */
  readonly named: string[];
}

const SCHEMA = `${FEDERATION}
  extend schema
    @link(url: "https://specs.example.com/streams/v1.0", import: ["@resumable"])
    @composeDirective(name: "@resumable")
  directive @resumable(cursor: String!, argument: String!) on FIELD_DEFINITION
  type Query { length(run: ID!): Int! }
  type Subscription {
    output(run: ID!, after: Int! = 0, bytes: Int! = 0): Event @resumable(cursor: "sequence", argument: "after")
    marked(run: ID!, after: String): Mark @resumable(cursor: "mark", argument: "after")
    live(run: ID!, bytes: Int! = 0): Event
  }
  type Event { sequence: Int! text: String! run: Run! }
  type Mark { mark: String! }
  type Run @key(fields: "id") { id: ID! }
`;

interface OutputArguments {
  run: string;
  after: number;
  bytes: number;
}

const toEvent = ({ run, sequence }: LoggedEvent, { bytes }: OutputArguments) => ({
  sequence,
  text: 'x'.repeat(bytes),
  run: { id: run },
});

export function createRunGraph(): RunGraph {
  const logs = new Map<string, RunLog>();
  const log = (run: string): RunLog => {
    const known = logs.get(run) ?? new RunLog(run);
    logs.set(run, known);
    return known;
  };
  const named: string[] = [];
  const runs = {
    typeDefs: SCHEMA,
    resolvers: {
      Query: { length: (_: unknown, { run }: OutputArguments) => log(run).length },
      Subscription: {
        output: {
          subscribe: (_: unknown, { run, after }: OutputArguments) => log(run).read(after),
          resolve: toEvent,
        },
        marked: {
          subscribe: (_: unknown, { run, after }: { run: string; after?: string | null }) =>
            log(run).read(Number((after ?? 'at 0').slice('at '.length))),
          resolve: ({ sequence }: { sequence: number }) => ({ mark: `at ${sequence}` }),
        },
        live: {
          subscribe: (_: unknown, { run }: OutputArguments) => log(run).read(log(run).length),
          resolve: toEvent,
        },
      },
    },
  };
  const names = {
    typeDefs: `${FEDERATION} type Run @key(fields: "id") { id: ID! name: String! }`,
    resolvers: {
      Run: {
        name: ({ id }: { id: string }) => {
          named.push(id);
          return `Run ${id}`;
        },
      },
    },
  };
  return { definitions: { runs, names }, log, named };
}
