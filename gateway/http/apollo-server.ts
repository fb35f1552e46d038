import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Server } from 'node:http';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Logger } from '#common/logging.ts';
import type { GatewayContext } from '../context.ts';
import { formatGatewayError } from '../errors.ts';
import { type GateOptions, validationRulesOf } from '../limits/operation-gate.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Generations } from '../supergraph/generations.ts';
import type { Recorder } from '../operations/recorder.ts';
import { operationPlugin } from './operation-plugin.ts';

export interface ApolloOptions {
  http: Server;
  generations: Generations;
  gate: GateOptions;
  recorder: Recorder;
  metrics: Metrics;
  logger: Logger;
}

const STOP_GRACE_MS = 5_000;

/** Apollo Server speaks GraphQL over HTTP; what runs the operations is ours. */
export function createApolloServer(options: ApolloOptions): ApolloServer<GatewayContext> {
  const { http, generations, gate, recorder, metrics, logger } = options;
  const requestIds = new WeakMap<object, string>();
  return new ApolloServer<GatewayContext>({
    gateway: gatewayOf(generations),
    introspection: true,
    parseOptions: { maxTokens: gate.limits.maxTokens },
    validationRules: validationRulesOf(gate),
    csrfPrevention: true,
    // Ids have become texts before a request comes here; see `withText`.
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    logger,
    formatError: (formatted, error) =>
      formatGatewayError(formatted, error, logger, requestIds.get(error as object) ?? 'unknown'),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: STOP_GRACE_MS }),
      operationPlugin({ generations, recorder, metrics, maxCost: gate.limits.maxCost, requestIds }),
      ...quiet(),
    ],
  });
}

/** Nothing is reported to anybody, whatever the environment says, and no page of another host is shown. */
const quiet = (): ApolloServerPlugin[] => [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

function gatewayOf(generations: Generations): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      const update = (): void => {
        const { engine, sdl } = generations.current;
        callback({ apiSchema: engine.schema, coreSupergraphSdl: sdl });
      };
      update();
      return generations.onReplace(update);
    },
    load: async () => ({
      async executor({ source, request, context }) {
        const lease = generations.acquire();
        try {
          return await lease.generation.engine.execute({
            document: source,
            operationName: request.operationName,
            variables: request.variables,
            context: context as GatewayContext,
            signal: (context as GatewayContext).signal,
          });
        } finally {
          lease.release();
        }
      },
    }),
    stop: async () => {},
  };
}
