import type { Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Logger } from '#common/process/logging.ts';
import { OtlpOperationTrace } from './otlp-operation-trace.ts';
import type { OperationTrace, TracedOperation, Tracing } from './traces.ts';

const EXPORT_INTERVAL_MS = 1_000;
const EXPORT_TIMEOUT_MS = 5_000;
/** Spans that wait to be sent; more are dropped, so that a collector that is down costs no memory. */
const MAX_WAITING_SPANS = 4_096;

export interface OtlpTracingOptions {
  endpoint: string;
  serviceName: string;
  logger: Logger;
}

/**
 * Traces by OTLP over HTTP. The one module that loads OpenTelemetry. Nothing is registered globally, so
 * that libraries which trace by themselves stay silent.
 */
export class OtlpTracing implements Tracing {
  readonly #provider: TracerProvider;
  readonly #tracer: Tracer;
  readonly #logger: Logger;

  constructor({ endpoint, serviceName, logger }: OtlpTracingOptions) {
    this.#logger = logger;
    const exporter = new OTLPTraceExporter({
      url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
      timeoutMillis: EXPORT_TIMEOUT_MS,
    });
    this.#provider = new TracerProvider({
      resource: resourceFromAttributes({ 'service.name': serviceName }),
      // A client that does not want its request traced says so in its traceparent.
      sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
      spanProcessors: [
        new BatchSpanProcessor({
          exporter: withLog(exporter, logger),
          scheduledDelayMillis: EXPORT_INTERVAL_MS,
          exportTimeoutMillis: EXPORT_TIMEOUT_MS,
          maxQueueSize: MAX_WAITING_SPANS,
        }),
      ],
    });
    this.#tracer = this.#provider.getTracer('gateway');
  }

  startOperation(operation: TracedOperation): OperationTrace {
    return new OtlpOperationTrace(this.#tracer, operation);
  }

  /** Never rejects: traces that are lost are no reason for a service not to stop well. */
  async close(): Promise<void> {
    try {
      await this.#provider.shutdown();
    } catch (error) {
      this.#logger.warn({ err: error }, 'the last traces were not taken');
    }
  }
}

/** Without it, a wrong endpoint would lose all traces in silence. */
function withLog(exporter: SpanExporter, logger: Logger): SpanExporter {
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.error) logger.warn({ err: result.error, spans: spans.length }, 'traces were not taken');
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
