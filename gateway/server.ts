import { createLogger, type Logger } from '#common/process/logging.ts';
import { listen } from '#common/serving/listen.ts';
import type { Service } from '#common/services/service.ts';
import { RefusalReports } from './audit/refusal-reports.ts';
import { Refusals } from './audit/refusals.ts';
import type { Config } from './config.ts';
import { type Documents, openDocuments } from './documents/documents.ts';
import { allowsOrigin, withCors } from './http/requests/cors.ts';
import { closeHttpServer, createHttpServer } from './http/http-server.ts';
import { serveMetrics } from './http/metrics-server.ts';
import { OwnConnections } from './http/http1/connections.ts';
import { GRAPHQL_PATH } from './http/paths.ts';
import { isTrustedProxy } from './identity/client-address.ts';
import { type GatewayIdentity, setUpIdentity } from './identity/setup.ts';
import { PurchaseSwitch } from './limits/purchase-switch.ts';
import { OperationsSeen } from './inspection/operations-seen.ts';
import { createMetrics, type Metrics } from './metrics/metrics.ts';
import { Recorder } from './operations/recorder.ts';
import { generationOptions, overriddenUrls, settingsOf, urlsOf } from './settings.ts';
import { createGeneration, type Generation, type GenerationOptions } from './supergraph/generation.ts';
import { Generations } from './supergraph/generations.ts';
import { invalidSupergraph, type SupergraphFile } from './supergraph/supergraph-file.ts';
import type { SupergraphSource } from './supergraph/supergraph-source.ts';
import { openSupergraph } from './supergraph/source.ts';
import { Succession } from './supergraph/succession.ts';
import { setUpTracing } from './tracing/tracing.ts';
import type { Tracing } from './tracing/traces.ts';
import { createTransports } from './transports.ts';
import { OperationUses } from './usage/operation-uses.ts';
import { UsageReports } from './usage/usage-reports.ts';

/** Starts the gateway; resolves when it takes requests. */
export async function start(config: Config): Promise<Service> {
  const logger = createLogger('gateway', config.LOG_LEVEL);
  const metrics = createMetrics();
  const settings = settingsOf(config);
  const documents = await openDocuments(config.TRUSTED_DOCUMENTS, config.TRUSTED_DOCUMENTS_FILE, config.MCP);
  const source = await openSupergraph({
    file: config.SUPERGRAPH,
    urls: overriddenUrls(settings),
    pollIntervalMs: config.SUPERGRAPH_POLL_INTERVAL_MS,
    folder: config.SUPERGRAPH_DIR,
    logger,
  });
  const file = source.initial;
  const identity = await setUpIdentity({
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    absentEmailVerified: config.OIDC_EMAIL_VERIFIED,
    folder: config.IDENTITY_DIR,
    commerceUrl: settings['commerce']?.url ?? file.routingUrls.get('commerce'),
    tokenIssuer: config.COMMERCE_TOKEN_ISSUER,
    controlPlane: {
      url: settings['control-plane']?.url ?? file.routingUrls.get('control-plane'),
      websocketUrl: settings['control-plane']?.websocketUrl,
    },
    logger,
  });
  const tracing = await setUpTracing({
    endpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT,
    serviceName: config.OTEL_SERVICE_NAME,
    logger,
  });
  const options = generationOptions(
    config,
    settings,
    identity.callerTokens,
    metrics,
    logger,
    tracing !== null,
  );
  const generations = new Generations(firstGeneration(config, file, options), (error) => {
    logger.error({ err: error }, 'a retired supergraph could not be closed well');
  });
  metrics.observe('gateway_supergraph_generations', 'Supergraph versions in use.', () => generations.count);
  try {
    return await serve({
      config,
      source,
      generations,
      options,
      identity,
      documents,
      tracing,
      metrics,
      logger,
    });
  } catch (error) {
    await generations.close();
    await tracing?.close();
    throw error;
  }
}

function firstGeneration(config: Config, file: SupergraphFile, options: GenerationOptions): Generation {
  try {
    return createGeneration(file, options);
  } catch (error) {
    throw invalidSupergraph(config.SUPERGRAPH, error);
  }
}

interface Parts {
  config: Config;
  source: SupergraphSource;
  generations: Generations;
  options: GenerationOptions;
  identity: GatewayIdentity;
  documents: Documents;
  tracing: Tracing | null;
  metrics: Metrics;
  logger: Logger;
}

async function serve(parts: Parts): Promise<Service> {
  const { config, source, generations, options, identity, documents, tracing, metrics, logger } = parts;
  const http = createHttpServer({
    headersTimeoutMs: config.HEADERS_TIMEOUT_MS,
    requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
    maxConnections: config.MAX_CONNECTIONS,
    maxConnectionsPerAddress: config.MAX_CONNECTIONS_PER_ADDRESS,
    isProxy: (address) => isTrustedProxy(config.TRUST_PROXY, address),
  });
  const { controlPlane } = identity;
  const commerce = settingsOf(config)['commerce']?.url ?? generations.current.routingUrls.get('commerce');
  const uses = controlPlane && new OperationUses();
  const usage = uses && new UsageReports(uses, controlPlane, config.USAGE_REPORT_INTERVAL_MS, logger);
  const refusals = controlPlane && new Refusals();
  const refusalReports = refusals && new RefusalReports(refusals, controlPlane, logger);
  const cors = { origins: config.CORS_ORIGINS, allowsLocalhost: config.NODE_ENV !== 'production' };
  const seen = new OperationsSeen();
  const recorder = new Recorder({ metrics, tracing, seen, logger });
  const { routes, answerRequest, drain } = await createTransports(http, {
    config,
    authenticate: identity.authenticate,
    purchases: controlPlane && new PurchaseSwitch({ controlPlane, commerceUrl: commerce, logger }),
    uses,
    refusals,
    explainsToAll: config.NODE_ENV !== 'production' && identity.callerTokens === null,
    documents,
    allowsOrigin: (origin) => allowsOrigin(cors, origin),
    recorder,
    generations,
    seen,
    subgraphUrls: () => urlsOf(generations.current.routingUrls, settingsOf(config)),
    metrics,
    logger,
  });
  http.on('request', withCors(cors, routes));
  const own = config.OWN_HTTP1
    ? new OwnConnections(http, { maxBodyBytes: config.MAX_BODY_BYTES, answer: answerRequest })
    : undefined;
  const port = await listen(http, config.HOST, config.PORT);
  const figures = await serveMetrics(config.HOST, config.METRICS_PORT, metrics).catch(
    async (error: unknown) => {
      await closeHttpServer(http, own);
      throw error;
    },
  );
  const succession = new Succession(generations, options);
  const watch = source.watch({
    onChange: async (sdl) => {
      await succession.add(sdl);
      metrics.supergraphs.inc({ outcome: 'used' });
      logger.info({ generations: generations.count }, 'a new supergraph is in use');
    },
    onBroken: (error) => {
      metrics.supergraphs.inc({ outcome: 'broken' });
      logger.error({ err: error }, 'the new supergraph cannot be used; the one before it stays');
    },
  });
  const stop = async (): Promise<void> => {
    await Promise.all([succession.stop(), watch.stop()]);
    own?.drain();
    await drain();
    await Promise.all([closeHttpServer(http, own), figures?.close()]);
    await Promise.all([usage?.stop(), refusalReports?.stop()]);
    await identity.close();
    await generations.close();
    await tracing?.close();
  };
  let stopping: Promise<void> | undefined;
  return {
    name: 'gateway',
    url: `http://${config.HOST}:${port}${GRAPHQL_PATH}`,
    stop: () => (stopping ??= stop()),
  };
}
