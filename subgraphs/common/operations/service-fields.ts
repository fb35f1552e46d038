import { extendSchema, parse, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { AuditCaller } from '../audit/actor.ts';
import { takeEvents } from '../audit/outbox.ts';
import type { Database } from '../database/database.ts';
import { forbidden, unauthenticated } from '../graph/errors.ts';
import { listFailedJobs, retryFailedJob } from '../jobs/failed-jobs.ts';

/** Audit events in one answer. */
const MAX_EVENTS = 500;
const MAX_JOBS = 101;

/**
 * What every subgraph answers to our services alone: they call it by its own address. It is part of no
 * supergraph, so that four subgraphs need not agree on it on paper, and no client can ask for it.
 */
const definitions = parse(/* GraphQL */ `
  type ServiceAuditEvent {
    id: ID!
    at: String!
    actorKind: String!
    actorId: String!
    actorEmail: String
    action: String!
    subgraph: String!
    organization: ID
    targetType: String
    targetId: ID
    outcome: String!
    codes: [String!]!
    "JSON."
    arguments: String!
    requestId: String!
  }
  type ServiceFailedJob {
    id: ID!
    queue: String!
    failure: String!
    attempts: Int!
    "ISO 8601, with microseconds as PostgreSQL has them: the order of the list."
    failedAt: String!
    key: String!
  }
  type ServiceFailedJobs {
    jobs: [ServiceFailedJob!]!
    totalCount: Int!
  }
  extend type Query {
    "The oldest audit events that nobody has taken. Those in \`taken\` are kept elsewhere now, and deleted."
    serviceAuditEvents(taken: [ID!]!): [ServiceAuditEvent!]!
    "Given-up jobs, newest first; \`after\` and \`before\` are (failedAt, id) of a job."
    serviceFailedJobs(first: Int!, after: [String!], before: [String!], last: Boolean): ServiceFailedJobs!
  }
  extend type Mutation {
    "Tries a given-up job again; null when there is none of that id."
    serviceJobRetry(id: ID!): ServiceFailedJob
  }
`);

interface ServiceContext {
  caller: AuditCaller;
}
type Resolver = GraphQLFieldResolver<unknown, ServiceContext>;

/** Commerce knows our services by their app token. */
const forServices =
  (resolve: Resolver): Resolver =>
  (root, given, context, info) => {
    if (context.caller.kind === 'anonymous') throw unauthenticated();
    if (!['service', 'app'].includes(context.caller.kind))
      throw forbidden('This is for services of the marketplace.');
    return resolve(root, given, context, info);
  };

/** Adds these fields to a subgraph's executable schema. */
export function addServiceFields(schema: GraphQLSchema, { pool }: Pick<Database, 'pool'>): GraphQLSchema {
  const extended = extendSchema(schema, definitions, { assumeValidSDL: true });
  const query = extended.getQueryType()?.getFields() ?? {};
  const mutation = extended.getMutationType()?.getFields() ?? {};
  query['serviceAuditEvents']!.resolve = forServices(async (_root, { taken }) => {
    const events = await takeEvents(pool, taken, MAX_EVENTS);
    return events.map((event) => Object.assign(event, { arguments: JSON.stringify(event.arguments) }));
  });
  query['serviceFailedJobs']!.resolve = forServices((_root, { first, after, before, last }) =>
    listFailedJobs(pool, {
      limit: Math.min(Math.max(first, 0), MAX_JOBS),
      after,
      before,
      fromEnd: last ?? false,
    }),
  );
  mutation['serviceJobRetry']!.resolve = forServices((_root, { id }) => retryFailedJob(pool, id));
  return extended;
}
