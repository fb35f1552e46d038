import type { FetchEvent, PlanEvent } from '../engine/engine.ts';
import type { OperationTrace, TraceHeaders } from '../tracing/traces.ts';
import type { Remainder } from '../limits/key-limits.ts';
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

  /** What is left to an API key that has a limit of its own. */
  requestsPerMinute: Remainder | undefined;

  /** Whether there is anything to tell beside the answer, which is seldom. */
  get isExplained(): boolean {
    return this.explained.size > 0 || this.requestsPerMinute !== undefined;
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
