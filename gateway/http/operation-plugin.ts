import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Logger } from '#common/logging.ts';
import type { GatewayContext } from '../context.ts';
import type { Metrics, Outcome } from '../metrics/metrics.ts';
import type { Generations } from '../supergraph/generations.ts';
import { needsStream } from './needs-stream.ts';

export interface OperationPluginOptions {
  generations: Generations;
  metrics: Metrics;
  logger: Logger;
  /** Filled with the request of each error, for the message that a client gets about a fault. */
  requestIds: WeakMap<object, string>;
}

/** Refuses what costs too much, and counts and logs what ran. */
export const operationPlugin = ({
  generations,
  metrics,
  logger,
  requestIds,
}: OperationPluginOptions): ApolloServerPlugin<GatewayContext> => ({
  async contextCreationDidFail({ error }) {
    const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
    metrics.refusals.inc({ reason: typeof code === 'string' ? code : 'FAULT' });
  },
  async requestDidStart({ contextValue: { requestId } }) {
    const startedMs = performance.now();
    let isRunning = false;
    return {
      async didResolveOperation({ document, operation, request }) {
        if (operation?.operation === 'subscription') throw needsStream();
        const { gate } = generations.current;
        const error = operation && gate.appraise(document, operation, request.variables ?? {}).errors[0];
        if (error) throw error;
        isRunning = true;
        metrics.underWay.inc({ transport: 'http' });
      },
      async didEncounterErrors({ errors }) {
        for (const error of errors) requestIds.set(error, requestId);
      },
      async willSendResponse({ operation, operationName, response, errors }) {
        const result =
          response.body.kind === 'single' ? response.body.singleResult : response.body.initialResult;
        const codes = result.errors?.map(({ extensions }) => String(extensions?.['code']));
        if (isRunning) metrics.underWay.dec({ transport: 'http' });
        else metrics.refusals.inc({ reason: codes?.[0] ?? 'UNKNOWN' });
        const outcome = outcomeOf(isRunning, errors !== undefined, Boolean(result.data));
        const type = operation?.operation ?? 'unknown';
        const durationMs = Math.round(performance.now() - startedMs);
        metrics.operations.observe({ transport: 'http', type, outcome }, durationMs / 1_000);
        logger.info(
          { requestId, transport: 'http', type, operation: operationName, outcome, durationMs, codes },
          'operation',
        );
      },
    };
  },
});

function outcomeOf(isRunning: boolean, hasErrors: boolean, hasData: boolean): Outcome {
  if (!isRunning) return 'rejected';
  if (!hasErrors) return 'ok';
  return hasData ? 'partial' : 'error';
}
