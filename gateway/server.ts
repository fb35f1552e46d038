import { createServer, type Server } from 'node:http';
import { ConfigError } from '#common/config.ts';
import { createLogger, type Logger } from '#common/logging.ts';
import { listen } from '#common/serving/listen.ts';
import type { Service } from '#common/service.ts';
import type { Config } from './config.ts';
import { createApolloServer } from './http/apollo-server.ts';
import { createGraphQLHandler } from './http/graphql-handler.ts';
import { createReadinessCheck } from './http/readiness.ts';
import { createRoutes, GRAPHQL_PATH } from './http/routes.ts';
import { createRequestHeaders } from './identity/outgoing.ts';
import { type GatewayIdentity, setUpIdentity } from './identity/setup.ts';
import type { GateOptions } from './limits/operation-gate.ts';
import { createMetrics, type Metrics } from './metrics/metrics.ts';
import { createEventStreams } from './sse/handler.ts';
import { ConnectionCounts } from './streams/connection-counts.ts';
import { Operations } from './streams/operations.ts';
import { type SubgraphSettings, subgraphSettings } from './subgraphs.ts';
import { Generations } from './supergraph/generations.ts';
import { createGeneration, type GenerationOptions, readSupergraph } from './supergraph/load-generation.ts';
import { routingUrls } from './supergraph/routing-urls.ts';
import { watchSupergraph } from './supergraph/watch-supergraph.ts';
import { serveWebSockets } from './websocket/serve.ts';

/** Starts the gateway; resolves when it takes requests. */
export async function start(config: Config): Promise<Service> {
  const logger = createLogger('gateway', config.LOG_LEVEL);
  const metrics = createMetrics();
  const sdl = await readSupergraph(config.SUPERGRAPH);
  const settings = withUrls(config);
  const identity = await setUpIdentity({
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    folder: config.IDENTITY_DIR,
    controlPlaneUrl: settings['control-plane']?.url ?? routingUrls(sdl).get('control-plane'),
  });
  const options = generationOptions(config, settings, identity, metrics);
  const generations = openGenerations(config, sdl, options, logger);
  metrics.observe('gateway_supergraph_generations', 'Supergraph versions in use.', () => generations.count);
  try {
    return await serve({ config, generations, options, identity, settings, metrics, logger });
  } catch (error) {
    await generations.close();
    throw error;
  }
}

interface Parts {
  config: Config;
  generations: Generations;
  options: GenerationOptions;
  identity: GatewayIdentity;
  settings: Readonly<Record<string, SubgraphSettings>>;
  metrics: Metrics;
  logger: Logger;
}

async function serve(parts: Parts): Promise<Service> {
  const { config, generations, options, metrics, logger } = parts;
  const http = createServer();
  const apollo = createApolloServer({ http, generations, gate: options.gate, metrics, logger });
  await apollo.start();
  const { routes, drain } = connect(http, apollo, parts);
  http.on('request', routes);
  const port = await listen(http, config.HOST, config.PORT).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  const watch = watchSupergraph({
    file: config.SUPERGRAPH,
    initialSdl: generations.current.supergraphSdl,
    logger,
    onChange: (sdl) => {
      generations.replace(createGeneration(sdl, options));
      logger.info({ generations: generations.count }, 'a new supergraph is in use');
    },
  });
  const stop = async (): Promise<void> => {
    await watch.stop();
    await drain();
    await apollo.stop();
    await generations.close();
  };
  let stopping: Promise<void> | undefined;
  return {
    name: 'gateway',
    url: `http://${config.HOST}:${port}${GRAPHQL_PATH}`,
    stop: () => (stopping ??= stop()),
  };
}

/** Puts the transports onto the server. */
function connect(
  http: Server,
  apollo: ReturnType<typeof createApolloServer>,
  { config, generations, identity, settings, metrics, logger }: Parts,
): { routes: ReturnType<typeof createRoutes>; drain(): Promise<void> } {
  let isDraining = false;
  const { authenticate } = identity;
  const maxBodyBytes = config.MAX_BODY_BYTES;
  const streaming = {
    authenticate,
    metrics,
    operations: new Operations({ generations, metrics, logger }),
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
  const routes = createRoutes({
    graphql: createGraphQLHandler({ apollo, authenticate, maxBodyBytes }),
    eventStreams,
    metrics,
    readiness: createReadinessCheck(() => subgraphUrls(generations, settings)),
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

function openGenerations(
  config: Config,
  sdl: string,
  options: GenerationOptions,
  logger: Logger,
): Generations {
  try {
    return new Generations(createGeneration(sdl, options), (error) => {
      logger.error({ err: error }, 'a retired supergraph could not be closed well');
    });
  } catch (error) {
    throw new ConfigError(
      `The supergraph in ${config.SUPERGRAPH} is not valid: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
}

function generationOptions(
  config: Config,
  settings: Readonly<Record<string, SubgraphSettings>>,
  identity: GatewayIdentity,
  metrics: Metrics,
): GenerationOptions {
  const gate: GateOptions = {
    introspection: config.INTROSPECTION ?? config.NODE_ENV !== 'production',
    limits: {
      maxDepth: config.MAX_DEPTH,
      maxAliases: config.MAX_ALIASES,
      maxRootFields: config.MAX_ROOT_FIELDS,
      maxTokens: config.MAX_TOKENS,
      maxCost: config.MAX_COST,
    },
  };
  return {
    gate,
    engine: {
      subgraphs: settings,
      requestHeaders: createRequestHeaders(settings, identity.callerTokens),
      onFetch: ({ subgraph, status, durationMs }) => {
        metrics.fetches.observe({ subgraph, status }, durationMs / 1_000);
      },
    },
  };
}

function withUrls(config: Config): Record<string, SubgraphSettings> {
  const urls: Record<string, string | undefined> = {
    commerce: config.COMMERCE_URL,
    'control-plane': config.CONTROL_PLANE_URL,
    billing: config.BILLING_URL,
    runtime: config.RUNTIME_URL,
  };
  return Object.fromEntries(
    Object.entries(subgraphSettings).map(([name, settings]) => [name, { ...settings, url: urls[name] }]),
  );
}

function subgraphUrls(
  generations: Generations,
  settings: Readonly<Record<string, SubgraphSettings>>,
): Map<string, string> {
  const urls = routingUrls(generations.current.supergraphSdl);
  return new Map([...urls].map(([name, url]) => [name, settings[name]?.url ?? url]));
}
