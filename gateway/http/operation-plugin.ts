import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Metrics, Outcome } from '../metrics/metrics.ts';
import { explanationOf } from '../observation/explanation.ts';
import type { EndRecord, Recorder } from '../operations/recorder.ts';
import type { Generations } from '../supergraph/generations.ts';
import { needsStream } from './needs-stream.ts';

export interface OperationPluginOptions {
  generations: Generations;
  recorder: Recorder;
  metrics: Metrics;
  maxCost: number;
  /** Filled with the request of each error, for the message that a client gets about a fault. */
  requestIds: WeakMap<object, string>;
}

/** Refuses what costs too much, and counts and logs what ran. */
export const operationPlugin = ({
  generations,
  recorder,
  metrics,
  maxCost,
  requestIds,
}: OperationPluginOptions): ApolloServerPlugin<GatewayContext> => ({
  async contextCreationDidFail({ error }) {
    const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
    metrics.refusals.inc({ reason: typeof code === 'string' ? code : 'FAULT' });
  },
  async requestDidStart({ contextValue: context }) {
    const { observation, requestId } = context;
    let end: EndRecord | undefined;
    return {
      async parsingDidStart() {
        const startedMs = performance.now();
        return async () => void (observation.parseMs = performance.now() - startedMs);
      },
      async validationDidStart() {
        const startedMs = performance.now();
        return async () => void (observation.validateMs = performance.now() - startedMs);
      },
      async didResolveOperation({ document, operation, operationName, request }) {
        if (!operation) return;
        if (operation.operation === 'subscription') throw needsStream();
        const { gate } = generations.current;
        const { cost, errors } = gate.appraise(document, operation, request.variables ?? {});
        observation.cost = cost;
        if (errors[0]) throw errors[0];
        end = recorder.begin({ type: operation.operation, name: operationName }, 'http', context);
      },
      async didEncounterErrors({ errors }) {
        for (const error of errors) requestIds.set(error, requestId);
      },
      async willSendResponse({ source, operationName, request: { variables }, response, errors = [] }) {
        if (!end) return recorder.rejected(errors, 'http', context);
        const result =
          response.body.kind === 'single' ? response.body.singleResult : response.body.initialResult;
        const { engine } = generations.current;
        const text = { document: source ?? '', operationName, variables };
        const plan = () => engine.explain({ ...text, context });
        if (observation.isExplained) {
          const extensions = await explanationOf(observation, { maxCost, plan });
          result.extensions = { ...result.extensions, ...extensions };
        }
        end(outcomeOf(errors.length > 0, Boolean(result.data)));
      },
    };
  },
});

function outcomeOf(hasErrors: boolean, hasData: boolean): Outcome {
  if (!hasErrors) return 'ok';
  return hasData ? 'partial' : 'error';
}
