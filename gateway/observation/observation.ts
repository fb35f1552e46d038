import type { FetchEvent, PlanEvent } from '../engine/engine.ts';
import type { OperationTrace, TraceHeaders } from '../tracing/traces.ts';
import type { Explained } from './explained.ts';

export interface FetchTotals {
  count: number;
  /** Those that were not answered, or answered with errors. */
  failures: number;
  durationMs: number;
}

/** What is learnt about one operation on its way: for its log line, its trace, and for who asks to be told. */
export class Observation {
  readonly startedMs = performance.now();
  /** What the client asked to be told. */
  readonly explained: ReadonlySet<Explained>;
  readonly traceHeaders: TraceHeaders;
  /** Of an operation that runs: it has been planned then. */
  trace: OperationTrace | undefined;
  cost = 0;
  parseMs = 0;
  validateMs = 0;
  plan: { startedMs: number; durationMs: number; isCached: boolean } | undefined;
  fetchCount = 0;
  readonly fetches = new Map<string, FetchTotals>();

  constructor(explained: ReadonlySet<Explained>, traceHeaders: TraceHeaders) {
    this.explained = explained;
    this.traceHeaders = traceHeaders;
  }

  /** Whether the client asked anything, which few do. */
  get isExplained(): boolean {
    return this.explained.size > 0;
  }

  planned({ durationMs, isCached }: Omit<PlanEvent<unknown>, 'context'>): void {
    this.plan = { startedMs: performance.now() - durationMs, durationMs, isCached };
  }

  fetched({ subgraph, durationMs, status }: Omit<FetchEvent<unknown>, 'context'>): void {
    const totals = this.fetches.get(subgraph) ?? { count: 0, failures: 0, durationMs: 0 };
    this.fetchCount += 1;
    totals.count += 1;
    totals.durationMs += durationMs;
    if (status !== 'ok') totals.failures += 1;
    this.fetches.set(subgraph, totals);
  }
}
