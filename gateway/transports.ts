import type { RequestListener, Server } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Logger } from '#common/logging.ts';
import type { Config } from './config.ts';
import { createContextFactory, type GatewayContext } from './context.ts';
import type { Documents } from './documents/documents.ts';
import { createGraphQLHandler } from './http/graphql-handler.ts';
import { createReadinessCheck } from './http/readiness.ts';
import { createRoutes, GRAPHQL_PATH } from './http/routes.ts';
import type { Authenticator } from './identity/authenticator.ts';
import type { Metrics } from './metrics/metrics.ts';
import { createEventStreams } from './sse/handler.ts';
import { ConnectionCounts } from './streams/connection-counts.ts';
import { createExplainedOf } from './observation/explained.ts';
import { Operations } from './operations/operations.ts';
import type { Recorder } from './operations/recorder.ts';
import type { Generations } from './supergraph/generations.ts';
import { serveWebSockets } from './websocket/serve.ts';

export interface TransportOptions {
  config: Config;
  apollo: ApolloServer<GatewayContext>;
  authenticate: Authenticator;
  /** Whether plans and timings are shown to others than operators. */
  explainsToAll: boolean;
  documents: Documents;
  recorder: Recorder;
  generations: Generations;
  /** Where each subgraph answers. */
  subgraphUrls(): ReadonlyMap<string, string>;
  metrics: Metrics;
  logger: Logger;
}

export interface Transports {
  /** For the server's requests; WebSockets take their upgrades by themselves. */
  routes: RequestListener;
  /** Ends all streams, so that clients go on elsewhere. */
  drain(): Promise<void>;
}

/** HTTP, WebSocket and SSE on one server, with the same identity and limits. */
export function createTransports(http: Server, options: TransportOptions): Transports {
  const { config, apollo, authenticate, documents, generations, metrics, recorder, logger } = options;
  const maxBodyBytes = config.MAX_BODY_BYTES;
  const maxCost = config.MAX_COST;
  const operations = new Operations({ generations, documents, recorder, maxCost, logger });
  const createContext = createContextFactory(createExplainedOf(options.explainsToAll));
  const streaming = {
    authenticate,
    createContext,
    metrics,
    operations,
    counts: new ConnectionCounts(config.MAX_CONNECTIONS_PER_IDENTITY),
  };
  const eventStreams = createEventStreams({ ...streaming, maxBodyBytes });
  const webSockets = serveWebSockets(http, {
    ...streaming,
    path: GRAPHQL_PATH,
    maxMessageBytes: maxBodyBytes,
    maxOperationsPerConnection: config.MAX_OPERATIONS_PER_CONNECTION,
    logger,
  });
  let isDraining = false;
  const routes = createRoutes({
    graphql: createGraphQLHandler({
      apollo,
      operations,
      documents,
      authenticate,
      createContext,
      maxBodyBytes,
    }),
    eventStreams,
    metrics,
    readiness: createReadinessCheck(options.subgraphUrls),
    isDraining: () => isDraining,
    landingPage: config.NODE_ENV !== 'production',
    logger,
  });
  return {
    routes,
    async drain() {
      isDraining = true;
      eventStreams.drain();
      await webSockets.drain();
    },
  };
}
