import type { DatabaseGauge } from '#common/operations/metrics.ts';

/** What operators watch of runs: how many are open, and for how long the oldest has waited for a worker. */
export const runGauges: DatabaseGauge[] = [
  {
    name: 'runs_open',
    help: 'Runs that are queued or running.',
    labels: ['state'],
    sql: `SELECT state, count(*)::float8 AS value FROM runs WHERE state IN ('QUEUED', 'RUNNING') GROUP BY state`,
  },
  {
    name: 'runs_late_seconds',
    help: 'For how long the work of a run that waits longest has been due: start, execution, settling.',
    labels: ['work'],
    sql: `SELECT work, greatest(0, extract(epoch FROM now() - min(due_at)))::float8 AS value FROM runs
          WHERE work IS NOT NULL GROUP BY work`,
  },
];
