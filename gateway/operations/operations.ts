import { type ExecutionResult, type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Logger } from '#common/logging.ts';
import type { GatewayContext } from '../context.ts';
import { formatGatewayError } from '../errors.ts';
import type { Admitted, OperationText, Rejected } from '../limits/operation-gate.ts';
import type { Metrics, Outcome, Transport } from '../metrics/metrics.ts';
import type { Generations, Lease } from '../supergraph/generations.ts';
import { type ResultStream, resultStream } from './result-stream.ts';

/** An operation that may run, with the generation on which it will. */
export interface ReadyOperation {
  readonly text: OperationText;
  readonly admitted: Admitted;
  readonly lease: Lease;
}

export interface OperationsOptions {
  generations: Generations;
  metrics: Metrics;
  logger: Logger;
}

/** A query's or mutation's result as JSON text. */
export interface PrintedResult {
  readonly json: string;
  /** Nothing was run: the variables do not fit, or nothing can be planned. */
  readonly isRefusal: boolean;
}

/** Runs operations of every type, for every transport. */
export class Operations {
  readonly #options: OperationsOptions;

  constructor(options: OperationsOptions) {
    this.#options = options;
  }

  /** What is admitted must be run: it holds a generation. */
  admit(text: OperationText): ReadyOperation | Rejected {
    const lease = this.#options.generations.acquire();
    const admitted = lease.generation.gate.admit(text);
    if (!('errors' in admitted)) return { text, admitted, lease };
    lease.release();
    for (const error of admitted.errors) {
      this.#options.metrics.refusals.inc({ reason: String(error.extensions['code']) });
    }
    return admitted;
  }

  /** Never rejects: what goes wrong is in the result. */
  async run(
    ready: ReadyOperation,
    context: GatewayContext,
    transport: Transport,
  ): Promise<FormattedExecutionResult | ResultStream> {
    const end = this.#begin(ready, context, transport);
    try {
      const result = await this.#execute(ready, context);
      if (!(Symbol.asyncIterator in result)) {
        end(outcomeOf(result));
        return this.#format(result, context);
      }
      return this.#stream(result, context, end);
    } catch (error) {
      end('error');
      return this.#failure(error, context);
    }
  }

  /** As `run` for what is no subscription, but for much less work. Never rejects either. */
  async runToJson(
    ready: ReadyOperation,
    context: GatewayContext,
    transport: Transport,
  ): Promise<PrintedResult> {
    const end = this.#begin(ready, context, transport);
    const { signal } = context;
    try {
      const json = await ready.lease.generation.engine.executeToJson({ ...ready.text, context, signal });
      // The engine prints errors first. Results with errors are few, and small or expensive anyway.
      const result = json.startsWith('{"errors":') ? (JSON.parse(json) as ExecutionResult) : undefined;
      end(result ? outcomeOf(result) : 'ok');
      return { json, isRefusal: result !== undefined && result.data === undefined };
    } catch (error) {
      end('error');
      return { json: JSON.stringify(this.#failure(error, context)), isRefusal: false };
    }
  }

  formatErrors(errors: readonly GraphQLError[], requestId: string): FormattedExecutionResult['errors'] {
    const { logger } = this.#options;
    return errors.map((error) => formatGatewayError(error.toJSON(), error, logger, requestId));
  }

  #execute(
    { text, admitted, lease }: ReadyOperation,
    context: GatewayContext,
  ): Promise<ExecutionResult | AsyncGenerator<ExecutionResult, void, void>> {
    const { engine } = lease.generation;
    const request = { ...text, context, signal: context.signal };
    return admitted.type === 'subscription' ? engine.subscribe(request) : engine.execute(request);
  }

  #stream(
    source: AsyncGenerator<ExecutionResult, void, void>,
    context: GatewayContext,
    end: (outcome: Outcome) => void,
  ): ResultStream {
    let outcome: Outcome = 'ok';
    return resultStream(source, {
      format: (result) => {
        if (result.errors) outcome = 'partial';
        return this.#format(result, context);
      },
      failure: (error) => {
        outcome = 'error';
        return this.#failure(error, context);
      },
      onEnd: () => end(outcome),
    });
  }

  #begin(
    { admitted, lease }: ReadyOperation,
    { requestId }: GatewayContext,
    transport: Transport,
  ): (outcome: Outcome) => void {
    const { logger, metrics } = this.#options;
    const { type, name } = admitted;
    const startedMs = performance.now();
    metrics.underWay.inc({ transport });
    return (outcome) => {
      metrics.underWay.dec({ transport });
      lease.release();
      const durationMs = Math.round(performance.now() - startedMs);
      metrics.operations.observe({ transport, type, outcome }, durationMs / 1_000);
      logger.info({ requestId, transport, type, operation: name, outcome, durationMs }, 'operation');
    };
  }

  #format(result: ExecutionResult, { requestId }: GatewayContext): FormattedExecutionResult {
    const { errors, ...rest } = result;
    return errors ? { errors: this.formatErrors(errors, requestId), ...rest } : rest;
  }

  #failure(error: unknown, { requestId }: GatewayContext): FormattedExecutionResult {
    const fault = new GraphQLError('fault', { originalError: error instanceof Error ? error : null });
    return { errors: this.formatErrors([fault], requestId) };
  }
}

const outcomeOf = (result: ExecutionResult): Outcome => {
  if (!result.errors?.length) return 'ok';
  return result.data ? 'partial' : 'error';
};
