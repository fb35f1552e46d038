import {
  type Context,
  createTraceState,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import type { Outcome } from '../metrics/metrics.ts';
import type { FetchTrace, OperationTrace, TraceHeaders, TracedOperation } from './traces.ts';

/** A span for the operation, and below it one for its plan and one for each fetch. */
export class OtlpOperationTrace implements OperationTrace {
  readonly #tracer: Tracer;
  readonly #span: Span;
  readonly #context: Context;

  constructor(tracer: Tracer, operation: TracedOperation) {
    const { type, name, transport, requestId, headers, startedMs } = operation;
    this.#tracer = tracer;
    this.#span = tracer.startSpan(
      name === null ? type : `${type} ${name}`,
      {
        kind: SpanKind.SERVER,
        startTime: startedMs,
        attributes: {
          'graphql.operation.type': type,
          'graphql.operation.name': name ?? undefined,
          'gateway.transport': transport,
          'gateway.request.id': requestId,
        },
      },
      parentOf(headers),
    );
    this.#context = trace.setSpan(ROOT_CONTEXT, this.#span);
  }

  get headers(): Record<string, string> {
    return headersOf(this.#span.spanContext());
  }

  planned(startedMs: number, isCached: boolean): void {
    const attributes = { 'gateway.plan.cached': isCached };
    this.#tracer.startSpan('plan', { startTime: startedMs, attributes }, this.#context).end();
  }

  startFetch(subgraph: string, operationName: string | undefined): FetchTrace {
    const attributes = { 'gateway.subgraph': subgraph, 'graphql.operation.name': operationName };
    const span = this.#tracer.startSpan(
      `fetch ${subgraph}`,
      { kind: SpanKind.CLIENT, attributes },
      this.#context,
    );
    return {
      headers: headersOf(span.spanContext()),
      end(status, error) {
        span.setAttribute('gateway.fetch.status', status);
        if (status !== 'ok') span.setStatus({ code: SpanStatusCode.ERROR, message: error?.message });
        span.end();
      },
    };
  }

  end(outcome: Outcome, cost: number): void {
    this.#span.setAttributes({ 'gateway.outcome': outcome, 'gateway.cost': cost });
    if (outcome === 'error') this.#span.setStatus({ code: SpanStatusCode.ERROR });
    this.#span.end();
  }
}

const TRACEPARENT = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(?:-|$)/;

/** A traceparent that breaks the specification begins a trace of its own. */
function parentOf({ traceparent = '', tracestate }: TraceHeaders): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16),
    isRemote: true,
    traceState: tracestate === undefined ? undefined : createTraceState(tracestate),
  });
}

function headersOf({ traceId, spanId, traceFlags, traceState }: SpanContext): Record<string, string> {
  const traceparent = `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
  const tracestate = traceState?.serialize();
  return tracestate ? { traceparent, tracestate } : { traceparent };
}
