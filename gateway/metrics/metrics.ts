import cluster from 'node:cluster';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { metricsOfAllWorkers, workerRegistry } from './cluster-metrics.ts';
import { Durations } from './durations.ts';

export type Transport = 'http' | 'websocket' | 'sse' | 'multipart' | 'mcp';
/** `partial` has data and errors; `rejected` was refused before it ran. */
export type Outcome = 'ok' | 'partial' | 'error' | 'rejected';

/** What `GET /metrics` shows. */
export interface Metrics {
  readonly operations: Durations<'transport' | 'type' | 'outcome'>;
  /** Operations that have begun and not ended. */
  readonly underWay: Gauge<'transport'>;
  readonly plans: Counter<'cache'>;
  readonly fetches: Durations<'subgraph' | 'status'>;
  readonly retries: Counter<'subgraph'>;
  /** 1 where a subgraph is taken to be down, so that it is not asked. */
  readonly openCircuits: Gauge<'subgraph' | 'operations'>;
  readonly refusals: Counter<'reason'>;
  readonly connections: Gauge<'transport'>;
  /** Subscriptions that have begun and not ended. */
  readonly streams: Gauge<'transport'>;
  readonly resumptions: Counter<'subgraph'>;
  /** Changed supergraph files since the start. */
  readonly supergraphs: Counter<'outcome'>;
  /** Registers a figure that is read when somebody asks for it. */
  observe(name: string, help: string, read: () => number): void;
  /** In Prometheus' text format; where several processes serve together, of all of them. */
  print(): Promise<string>;
  readonly contentType: string;
}

export function createMetrics(): Metrics {
  const registry = cluster.isWorker ? workerRegistry() : new Registry();
  const registers = [registry];
  const observe = (name: string, help: string, read: () => number): void => {
    const gauge: Gauge = new Gauge({ name, help, registers, collect: () => gauge.set(read()) });
  };
  collectDefaultMetrics({ register: registry });
  return {
    operations: new Durations({
      name: 'gateway_operation_duration_seconds',
      help: 'Operations from request to answer; subscriptions until they end.',
      labelNames: ['transport', 'type', 'outcome'],
      registry,
    }),
    underWay: new Gauge({
      name: 'gateway_operations_under_way',
      help: 'Operations that have begun and not ended, subscriptions included.',
      labelNames: ['transport'],
      registers,
    }),
    plans: new Counter({
      name: 'gateway_plans_total',
      help: 'Operations planned: hit found the plan in the cache, miss made it.',
      labelNames: ['cache'],
      registers,
    }),
    fetches: new Durations({
      name: 'gateway_fetch_duration_seconds',
      help: 'Fetches from subgraphs: ok, answered with errors (graphql-error), or not answered (error).',
      labelNames: ['subgraph', 'status'],
      registry,
    }),
    retries: new Counter({
      name: 'gateway_fetch_retries_total',
      help: 'Queries sent to a subgraph again because their connection failed.',
      labelNames: ['subgraph'],
      registers,
    }),
    openCircuits: new Gauge({
      name: 'gateway_circuit_open',
      help: 'Whether fetches from a subgraph are refused at once, because those before them failed.',
      labelNames: ['subgraph', 'operations'],
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
    streams: new Gauge({
      name: 'gateway_streams',
      help: 'Subscriptions under way; those that ended are counted with the operations.',
      labelNames: ['transport'],
      registers,
    }),
    resumptions: new Counter({
      name: 'gateway_streams_resumed_total',
      help: 'Broken subscriptions at subgraphs that were taken up again where they broke off.',
      labelNames: ['subgraph'],
      registers,
    }),
    supergraphs: new Counter({
      name: 'gateway_supergraph_updates_total',
      help: 'Changed supergraph files, used or broken.',
      labelNames: ['outcome'],
      registers,
    }),
    observe,
    print: cluster.isWorker ? metricsOfAllWorkers : () => registry.metrics(),
    contentType: registry.contentType,
  };
}
