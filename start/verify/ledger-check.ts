import type { Check } from './finding.ts';

/** The ledgers of credits and money, added up from the first transfer on: billing's own view of all that is wrong. */
export const ledgerCheck: Check = {
  title: 'both ledgers, every transfer',
  async *run({ billing }, progress) {
    const { rows } = await billing.query<{ count: number }>(
      'SELECT count(*)::float8 AS count FROM transfers',
    );
    progress(rows[0]?.count ?? 0);
    const faults = await billing.query<{ fault: string; id: string | null }>(
      'SELECT fault, id FROM ledger_audit',
    );
    for (const { fault, id } of faults.rows)
      yield { kind: fault, id: id ?? 'all', detail: 'billing, ledger_audit' };
  },
};
