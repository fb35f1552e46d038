import type { GraphQLError } from 'graphql';
import type { Logger } from '#common/process/logging.ts';
import type { GatewayContext } from '../context.ts';
import type { OperationsSeen } from '../inspection/operations-seen.ts';
import type { Metrics, Outcome, Transport } from '../metrics/metrics.ts';
import type { Tracing } from '../tracing/traces.ts';

export interface RecorderOptions {
  metrics: Metrics;
  /** Null for no traces. */
  tracing: Tracing | null;
  /** What operators look at. */
  seen: OperationsSeen;
  logger: Logger;
}

interface RecordedOperation {
  readonly type: string;
  readonly name: string | null;
  readonly hash: string;
}

/** Of a name, which its client may make as long as a body may be. */
const MAX_NAME_CHARACTERS = 200;

/** Ends the record of an operation; called once. */
export type EndRecord = (outcome: Outcome) => void;

/** Counts, logs and traces operations, in the same way for every transport. */
export class Recorder {
  readonly #options: RecorderOptions;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  begin(operation: RecordedOperation, transport: Transport, context: GatewayContext): EndRecord {
    const { type } = operation;
    const name = operation.name?.slice(0, MAX_NAME_CHARACTERS) ?? null;
    const { logger, metrics, tracing, seen } = this.#options;
    const { requestId, observation } = context;
    const { startedMs, traceHeaders: headers } = observation;
    observation.trace = tracing?.startOperation({ type, name, transport, requestId, headers, startedMs });
    if (observation.plan) observation.trace?.planned(observation.plan.startedMs, observation.plan.isCached);
    metrics.underWay.inc({ transport });
    const endSeen = seen.begin({ type, name, hash: operation.hash }, transport);
    if (type === 'subscription') metrics.streams.inc({ transport });
    return (outcome) => {
      const durationMs = Math.round(performance.now() - startedMs);
      const { cost, fetchCount: fetches } = observation;
      metrics.underWay.dec({ transport });
      endSeen(outcome, durationMs);
      if (type === 'subscription') metrics.streams.dec({ transport });
      metrics.operations.observe({ transport, type, outcome }, durationMs / 1_000);
      logger.info(
        { requestId, transport, type, operation: name ?? operation.hash, outcome, cost, durationMs, fetches },
        'operation',
      );
      observation.trace?.end(outcome, cost);
    };
  }

  /** For an operation that does not run. */
  rejected(errors: readonly GraphQLError[], transport: Transport, { requestId }: GatewayContext): void {
    const { logger, metrics } = this.#options;
    const codes = errors.map(({ extensions }) => String(extensions['code']));
    for (const reason of codes) metrics.refusals.inc({ reason });
    logger.info({ requestId, transport, outcome: 'rejected', codes }, 'operation');
  }
}
