import type { IncomingHttpHeaders } from 'node:http';
import type { Outcome, Transport } from '../metrics/metrics.ts';

/** Where a request comes from, by W3C Trace Context. */
export interface TraceHeaders {
  readonly traceparent?: string;
  readonly tracestate?: string;
}

export interface TracedOperation {
  readonly type: string;
  readonly name: string | null;
  readonly transport: Transport;
  readonly requestId: string;
  /** Of the client's request. */
  readonly headers: TraceHeaders;
  /** By `performance.now()`, as all times here. */
  readonly startedMs: number;
}

/** One step towards a subgraph. */
export interface FetchTrace {
  /** Make the subgraph's work a part of this step. */
  readonly headers: Record<string, string>;
  end(status: string, error?: Error): void;
}

/** What a trace tells of one operation. */
export interface OperationTrace {
  /** Make the work of who gets them a part of this operation. */
  readonly headers: Record<string, string>;
  planned(startedMs: number, isCached: boolean): void;
  startFetch(subgraph: string, operationName: string | undefined): FetchTrace;
  end(outcome: Outcome, cost: number): void;
}

export interface Tracing {
  startOperation(operation: TracedOperation): OperationTrace;
  /** Sends what has not been sent. */
  close(): Promise<void>;
}

export function traceHeadersOf({ traceparent, tracestate }: IncomingHttpHeaders): TraceHeaders {
  return {
    traceparent: typeof traceparent === 'string' ? traceparent : undefined,
    tracestate: typeof tracestate === 'string' ? tracestate : undefined,
  };
}
