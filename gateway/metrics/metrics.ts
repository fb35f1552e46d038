import { Counter, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export type Transport = 'http' | 'websocket' | 'sse';
/** `partial` has data and errors; `rejected` was refused before it ran. */
export type Outcome = 'ok' | 'partial' | 'error' | 'rejected';

/** What `GET /metrics` shows. */
export interface Metrics {
  readonly operations: Histogram<'transport' | 'type' | 'outcome'>;
  /** Operations that have begun and not ended. */
  readonly underWay: Gauge<'transport'>;
  readonly fetches: Histogram<'subgraph' | 'status'>;
  readonly refusals: Counter<'reason'>;
  readonly connections: Gauge<'transport'>;
  /** Changed supergraph files since the start. */
  readonly supergraphs: Counter<'outcome'>;
  /** Registers a figure that is read when somebody asks for it. */
  observe(name: string, help: string, read: () => number): void;
  /** In Prometheus' text format. */
  print(): Promise<string>;
  readonly contentType: string;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const observe = (name: string, help: string, read: () => number): void => {
    const gauge: Gauge = new Gauge({ name, help, registers, collect: () => gauge.set(read()) });
  };
  observe('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss());
  observe('process_uptime_seconds', 'Time since the process started.', () => process.uptime());
  return {
    operations: new Histogram({
      name: 'gateway_operation_duration_seconds',
      help: 'Operations from request to answer; subscriptions until they end.',
      labelNames: ['transport', 'type', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    underWay: new Gauge({
      name: 'gateway_operations_under_way',
      help: 'Operations that have begun and not ended, subscriptions included.',
      labelNames: ['transport'],
      registers,
    }),
    fetches: new Histogram({
      name: 'gateway_fetch_duration_seconds',
      help: 'Fetches from subgraphs.',
      labelNames: ['subgraph', 'status'],
      buckets: SECONDS,
      registers,
    }),
    refusals: new Counter({
      name: 'gateway_refusals_total',
      help: 'Requests refused before they ran, by error code.',
      labelNames: ['reason'],
      registers,
    }),
    connections: new Gauge({
      name: 'gateway_connections',
      help: 'Open streaming connections.',
      labelNames: ['transport'],
      registers,
    }),
    supergraphs: new Counter({
      name: 'gateway_supergraph_updates_total',
      help: 'Changed supergraph files, used or broken.',
      labelNames: ['outcome'],
      registers,
    }),
    observe,
    print: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
