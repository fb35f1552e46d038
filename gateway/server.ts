import { createServer } from 'node:http';
import { createLogger, type Logger } from '#common/logging.ts';
import { listen } from '#common/serving/listen.ts';
import type { Service } from '#common/service.ts';
import type { Config } from './config.ts';
import { createApolloServer } from './http/apollo-server.ts';
import { GRAPHQL_PATH } from './http/routes.ts';
import { type GatewayIdentity, setUpIdentity } from './identity/setup.ts';
import { createMetrics, type Metrics } from './metrics/metrics.ts';
import { generationOptions, overriddenUrls, settingsOf, urlsOf } from './settings.ts';
import { createGeneration, type Generation, type GenerationOptions } from './supergraph/generation.ts';
import { Generations } from './supergraph/generations.ts';
import { invalidSupergraph, parseSupergraph, type SupergraphFile } from './supergraph/supergraph-file.ts';
import { openSupergraph, type SupergraphSource } from './supergraph/source.ts';
import { createTransports } from './transports.ts';

/** Starts the gateway; resolves when it takes requests. */
export async function start(config: Config): Promise<Service> {
  const logger = createLogger('gateway', config.LOG_LEVEL);
  const metrics = createMetrics();
  const settings = settingsOf(config);
  const source = await openSupergraph({
    file: config.SUPERGRAPH,
    urls: overriddenUrls(settings),
    pollIntervalMs: config.SUPERGRAPH_POLL_INTERVAL_MS,
    logger,
  });
  const file = source.initial;
  const identity = await setUpIdentity({
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    folder: config.IDENTITY_DIR,
    controlPlaneUrl: settings['control-plane']?.url ?? file.routingUrls.get('control-plane'),
  });
  const options = generationOptions(config, settings, identity.callerTokens, metrics, logger);
  const generations = new Generations(firstGeneration(config, file, options), (error) => {
    logger.error({ err: error }, 'a retired supergraph could not be closed well');
  });
  metrics.observe('gateway_supergraph_generations', 'Supergraph versions in use.', () => generations.count);
  try {
    return await serve({ config, source, generations, options, identity, metrics, logger });
  } catch (error) {
    await generations.close();
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
  metrics: Metrics;
  logger: Logger;
}

async function serve(parts: Parts): Promise<Service> {
  const { config, source, generations, options, identity, metrics, logger } = parts;
  const http = createServer();
  const apollo = createApolloServer({ http, generations, gate: options.gate, metrics, logger });
  await apollo.start();
  const { routes, drain } = createTransports(http, {
    config,
    apollo,
    authenticate: identity.authenticate,
    generations,
    subgraphUrls: () => urlsOf(generations.current.routingUrls, settingsOf(config)),
    metrics,
    logger,
  });
  http.on('request', routes);
  const port = await listen(http, config.HOST, config.PORT).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  const watch = source.watch({
    onChange: (sdl) => {
      generations.replace(createGeneration(parseSupergraph(sdl), options));
      metrics.supergraphs.inc({ outcome: 'used' });
      logger.info({ generations: generations.count }, 'a new supergraph is in use');
    },
    onBroken: (error) => {
      metrics.supergraphs.inc({ outcome: 'broken' });
      logger.error({ err: error }, 'the new supergraph cannot be used; the one before it stays');
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
