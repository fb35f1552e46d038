import type { Express } from 'express';
import type { Pool } from 'pg';
import { Counter, Gauge, Registry } from 'prom-client';
import type { AuditEvent } from '../audit/audit-event.ts';
import type { Logger } from '../process/logging.ts';

/** A figure of one service that its database tells, with labels: read whenever somebody looks. */
export interface DatabaseGauge {
  /** As Prometheus writes it: `runs_open`. */
  name: string;
  help: string;
  labels: readonly string[];
  /** Answers a row for each combination of labels, with its `value`; must be cheap however much there is. */
  sql: string;
}

const common: DatabaseGauge[] = [
  {
    name: 'jobs_waiting',
    help: 'Jobs that are to be done, now or later.',
    labels: ['queue'],
    sql: `SELECT queue, count(*)::float8 AS value FROM jobs WHERE finished_at IS NULL AND failed_at IS NULL GROUP BY queue`,
  },
  {
    name: 'jobs_late_seconds',
    help: 'For how long the job that waits longest has been due.',
    labels: ['queue'],
    sql: `SELECT queue, greatest(0, extract(epoch FROM now() - min(run_at)))::float8 AS value FROM jobs
          WHERE finished_at IS NULL AND failed_at IS NULL GROUP BY queue`,
  },
  {
    name: 'jobs_given_up',
    help: 'Jobs that were given up, until they are tried again or forgotten.',
    labels: ['queue'],
    sql: `SELECT queue, count(*)::float8 AS value FROM jobs WHERE failed_at IS NOT NULL GROUP BY queue`,
  },
  {
    name: 'audit_events_waiting',
    help: 'Audit events that nobody has taken into the log yet.',
    labels: [],
    sql: `SELECT count(*)::float8 AS value FROM (SELECT FROM audit_outbox LIMIT 100000) AS counted`,
  },
];

export interface ServiceMetrics {
  /** Counts a mutation that has ended. */
  mutation(event: Pick<AuditEvent, 'action' | 'outcome'>): void;
  /** `GET /metrics`, in Prometheus's text format. */
  serve(app: Express): void;
}

/** What a subgraph tells of itself: its queues, what it gave up, its mutations, and figures of its own. */
export function createServiceMetrics(
  pool: Pool,
  own: readonly DatabaseGauge[],
  logger: Logger,
): ServiceMetrics {
  const registry = new Registry();
  const registers = [registry];
  const mutations = new Counter({
    name: 'mutations_total',
    help: 'Mutations that have ended, by how.',
    labelNames: ['action', 'outcome'],
    registers,
  });
  const isUp = new Gauge({ name: 'database_up', help: '1 while the database answers.', registers });
  const gauges = [...common, ...own].map(({ labels, name, help, sql }) => ({
    sql,
    gauge: new Gauge({ name, help, labelNames: [...labels], registers }),
  }));
  const read = async ({ sql, gauge }: (typeof gauges)[number]): Promise<void> => {
    const { rows } = await pool.query<Record<string, string> & { value: number }>(sql);
    gauge.reset();
    for (const { value, ...labels } of rows) gauge.set(labels as Record<string, string>, value);
  };
  return {
    mutation: ({ action, outcome }) => mutations.inc({ action, outcome }),
    serve: (app) =>
      app.get('/metrics', async (_request, response) => {
        try {
          for (const gauge of gauges) await read(gauge);
          isUp.set(1);
        } catch (error) {
          logger.warn({ err: error }, 'figures of the database cannot be read');
          isUp.set(0);
        }
        response.type(registry.contentType).send(await registry.metrics());
      }),
  };
}
