import type { RequestListener, Server } from 'node:http';
import type { Logger } from '#common/process/logging.ts';
import { RefusedMutations } from './audit/refused-mutations.ts';
import type { Refusals } from './audit/refusals.ts';
import type { Config } from './config.ts';
import { introspects } from './settings.ts';
import { createContextFactory } from './context.ts';
import type { Documents } from './documents/documents.ts';
import { createGraphQLHandler } from './http/graphql-handler.ts';
import { createReadinessCheck } from './http/readiness.ts';
import { createRequestAnswers } from './http/http1/answer-request.ts';
import type { AnswerRequest } from './http/http1/connections.ts';
import { createRoutes } from './http/routes.ts';
import type { Authenticator } from './identity/authenticator.ts';
import { createClientAddress, isTrustedProxy } from './identity/client-address.ts';
import type { PurchaseSwitch } from './limits/purchase-switch.ts';
import { AddressLimits } from './limits/address-limits.ts';
import { ProtectedResource } from './mcp/protected-resource.ts';
import { Turns } from './limits/turns.ts';
import { GenerationHistory } from './inspection/generation-history.ts';
import { createInspection } from './inspection/inspection.ts';
import type { OperationsSeen } from './inspection/operations-seen.ts';
import type { Metrics } from './metrics/metrics.ts';
import { SingleConnections } from './sse/single-connections.ts';
import { ConnectionCounts } from './streams/connection-counts.ts';
import { createOperationStreams } from './streams/operation-streams.ts';
import { createExplainedOf } from './observation/explained.ts';
import { Operations } from './operations/operations.ts';
import type { Recorder } from './operations/recorder.ts';
import type { Generations } from './supergraph/generations.ts';
import type { OperationUses } from './usage/operation-uses.ts';
import { serveWebSockets } from './websocket/serve.ts';

/** New documents of one caller that wait for their turn. */
const MAX_WAITING_DOCUMENTS = 50;

export interface TransportOptions {
  config: Config;
  authenticate: Authenticator;
  /** Whether plans and timings are shown to others than operators. */
  explainsToAll: boolean;
  purchases: PurchaseSwitch | null;
  uses: OperationUses | null;
  refusals: Refusals | null;
  documents: Documents;
  /** Whether pages of this origin may call. */
  allowsOrigin(origin: string): boolean;
  recorder: Recorder;
  seen: OperationsSeen;
  generations: Generations;
  /** Where each subgraph answers. */
  subgraphUrls(): ReadonlyMap<string, string>;
  metrics: Metrics;
  logger: Logger;
}

export interface Transports {
  /** For the server's requests; WebSockets take their upgrades by themselves. */
  routes: RequestListener;
  /** For requests that the gateway has read by itself. */
  answerRequest: AnswerRequest;
  /** Ends all streams, so that clients go on elsewhere. */
  drain(): Promise<void>;
}

/** HTTP, WebSocket and SSE on one server, with the same identity and limits. */
export async function createTransports(http: Server, options: TransportOptions): Promise<Transports> {
  const { config, documents, generations, metrics, recorder, logger } = options;
  const maxBodyBytes = config.MAX_BODY_BYTES;
  const maxOperationsPerConnection = config.MAX_OPERATIONS_PER_CONNECTION;
  const addressLimits = new AddressLimits({
    maxWrongCredentials: config.MAX_WRONG_CREDENTIALS_PER_MINUTE,
    maxAnonymousWrites: config.MAX_ANONYMOUS_WRITES_PER_MINUTE,
  });
  const operations = new Operations({
    generations,
    documents,
    recorder,
    addressLimits,
    purchases: options.purchases,
    uses: options.uses,
    refusals: options.refusals,
    refusedMutations: new RefusedMutations(config.MAX_TOKENS),
    turns: new Turns({
      maxMsPerMinute: config.MAX_PLANNING_MS_PER_MINUTE,
      maxWaiting: MAX_WAITING_DOCUMENTS,
    }),
    maxCost: config.MAX_COST,
    suggests: introspects(config),
    logger,
  });
  const common = {
    authenticate: addressLimits.protect(options.authenticate),
    addressOf: createClientAddress(config.TRUST_PROXY),
    createContext: createContextFactory(createExplainedOf(options.explainsToAll)),
    metrics,
    operations,
    counts: new ConnectionCounts(config.MAX_CONNECTIONS_PER_IDENTITY),
    maxBodyBytes,
    maxOperationsPerConnection,
  };
  const streams = createOperationStreams(common);
  const singleConnections = new SingleConnections(common);
  const webSockets = serveWebSockets(http, { ...common, maxMessageBytes: maxBodyBytes, logger });
  const mcp = config.MCP
    ? (await import('./mcp/mcp-handler.ts')).createMcpHandler({
        ...common,
        documents,
        generations,
        resource: protectedResource(config),
        allowsOrigin: options.allowsOrigin,
        logger,
      })
    : null;
  const readiness = createReadinessCheck(options.subgraphUrls);
  const inspection = createInspection({
    authenticate: common.authenticate,
    addressOf: common.addressOf,
    readiness,
    seen: options.seen,
    history: new GenerationHistory(generations),
    generations,
    isOpen: options.explainsToAll,
  });
  let isDraining = false;
  const routes = createRoutes({
    graphql: createGraphQLHandler({ ...common, streams, singleConnections }),
    mcp,
    metrics,
    showsMetrics: config.METRICS_PORT === undefined,
    readiness,
    inspection,
    isDraining: () => isDraining,
    landingPage: config.NODE_ENV !== 'production',
    webUrl: config.WEB_URL,
    logger,
  });
  return {
    routes,
    answerRequest: createRequestAnswers({ ...common, logger }),
    async drain() {
      isDraining = true;
      streams.drain();
      singleConnections.drain();
      await mcp?.close();
      await webSockets.drain();
    },
  };
}

function protectedResource({ OIDC_ISSUER, TRUST_PROXY }: Config): ProtectedResource | undefined {
  if (OIDC_ISSUER === undefined) return undefined;
  const isProxy = (address: string): boolean => isTrustedProxy(TRUST_PROXY, address);
  return new ProtectedResource({ issuer: OIDC_ISSUER, isProxy });
}
