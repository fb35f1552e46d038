import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { scalars } from '#common/graph/scalars.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { Connector, ConnectorBinding } from './resolvers/Connector.ts';
import { Document, DocumentPassage } from './resolvers/Document.ts';
import { Flow } from './resolvers/Flow.ts';
import { Instance } from './resolvers/Instance.ts';
import { connectorBind } from './resolvers/Mutation/connectorBind.ts';
import { connectorCreate } from './resolvers/Mutation/connectorCreate.ts';
import { connectorDelete } from './resolvers/Mutation/connectorDelete.ts';
import { connectorRevoke } from './resolvers/Mutation/connectorRevoke.ts';
import { connectorUpdate } from './resolvers/Mutation/connectorUpdate.ts';
import { publisherVariableSeal } from './resolvers/Mutation/publisherVariableSeal.ts';
import { connector } from './resolvers/Query/connector.ts';
import { connectors } from './resolvers/Query/connectors.ts';
import { documentCreate } from './resolvers/Mutation/documentCreate.ts';
import { documentDelete } from './resolvers/Mutation/documentDelete.ts';
import { flowImport } from './resolvers/Mutation/flowImport.ts';
import { runCancel } from './resolvers/Mutation/runCancel.ts';
import { runStart } from './resolvers/Mutation/runStart.ts';
import { runScheduleCreate } from './resolvers/Mutation/runScheduleCreate.ts';
import { runScheduleDelete } from './resolvers/Mutation/runScheduleDelete.ts';
import { runScheduleUpdate } from './resolvers/Mutation/runScheduleUpdate.ts';
import { runQuote } from './resolvers/Query/runQuote.ts';
import { RunSchedule } from './resolvers/RunSchedule.ts';
import { webhookEndpointCreate } from './resolvers/Mutation/webhookEndpointCreate.ts';
import { webhookEndpointDelete } from './resolvers/Mutation/webhookEndpointDelete.ts';
import { webhookEndpointUpdate } from './resolvers/Mutation/webhookEndpointUpdate.ts';
import { webhookRedeliver } from './resolvers/Mutation/webhookRedeliver.ts';
import { usageReport } from './resolvers/Mutation/usageReport.ts';
import { webhookEventRaise } from './resolvers/Mutation/webhookEventRaise.ts';
import { WebhookEndpoint } from './resolvers/WebhookEndpoint.ts';
import { document } from './resolvers/Query/document.ts';
import { flow } from './resolvers/Query/flow.ts';
import { flowCheck } from './resolvers/Query/flowCheck.ts';
import { Offering } from './resolvers/Offering.ts';
import { Organization } from './resolvers/Organization.ts';
import { run } from './resolvers/Query/run.ts';
import { runs } from './resolvers/Query/runs.ts';
import { runStatistics } from './resolvers/Query/runStatistics.ts';
import { runUsage } from './resolvers/Query/runUsage.ts';
import { Run } from './resolvers/Run.ts';
import * as runEvents from './resolvers/RunEvent.ts';
import { documentChanged } from './resolvers/Subscription/documentChanged.ts';
import { runOutput } from './resolvers/Subscription/runOutput.ts';

const resolvers: Resolvers = {
  ...scalars,
  Query: { run, runs, runStatistics, runUsage, flow, flowCheck, document, connector, connectors, runQuote },
  Mutation: {
    runStart,
    runCancel,
    flowImport,
    documentCreate,
    documentDelete,
    connectorCreate,
    connectorUpdate,
    connectorDelete,
    connectorBind,
    connectorRevoke,
    publisherVariableSeal,
    webhookEndpointCreate,
    webhookEndpointUpdate,
    webhookEndpointDelete,
    webhookRedeliver,
    usageReport,
    webhookEventRaise,
    runScheduleCreate,
    runScheduleUpdate,
    runScheduleDelete,
  },
  Subscription: { runOutput, documentChanged },
  Connector,
  ConnectorBinding,
  RunSchedule,
  WebhookEndpoint,
  Document,
  DocumentPassage,
  Flow,
  Run,
  Instance,
  Offering,
  Organization,
  ...runEvents,
};

/** The executable schema; it does not listen. */
export const createSchema = (): GraphQLSchema =>
  buildSubgraphSchema({
    typeDefs: parse(readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8')),
    // Checked against the generated types above; Apollo's own type knows no optional resolvers.
    resolvers,
  } as Parameters<typeof buildSubgraphSchema>[0]);
