import type { DatabaseGauge } from '#common/operations/metrics.ts';

/** What operators watch of the ledger: anything but zero is a fault of ours. */
export const ledgerGauges: DatabaseGauge[] = [
  {
    name: 'ledger_faults',
    help: 'Places where the books do not balance.',
    labels: [],
    sql: 'SELECT count(*)::float8 AS value FROM ledger_faults',
  },
];
