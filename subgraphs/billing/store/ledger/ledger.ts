import type { Pool } from 'pg';
import type { AdjustOutcome, GrantOutcome, Ledger, TakeBackOutcome } from '../../domain/ledger.ts';
import { createLedgerBatches } from './ledger-batches.ts';

/** The ledger in PostgreSQL: a call is one statement, which is one transaction; what ends and makes holds shares it. */
export function createLedger(pool: Pool): Ledger {
  const call = async <T>(text: string, values: unknown[]): Promise<T> => {
    const { rows } = await pool.query<{ outcome: T }>(`SELECT ${text} AS outcome`, values);
    return rows[0]?.outcome as T;
  };
  const batches = createLedgerBatches(pool);
  return {
    grant: (grant) =>
      call<GrantOutcome>('ledger_grant($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
        grant.id,
        grant.organization,
        grant.kind,
        grant.amountCredits,
        grant.priority,
        grant.expiresAt,
        grant.order,
        grant.description,
        JSON.stringify(grant.request),
        grant.paid?.amountMicros ?? null,
        grant.paid?.currency ?? null,
      ]),
    hold: batches.hold,
    settle: batches.settle,
    void: batches.void,
    async expireDue(limit) {
      const { rows } = await pool.query<{ wallets: number }>('SELECT ledger_sweep_due($1) AS wallets', [
        limit,
      ]);
      return rows[0]?.wallets ?? 0;
    },
    adjust: ({ id, organization, amountCredits, description }) =>
      call<AdjustOutcome>('ledger_adjust($1, $2, $3, $4, $5)', [
        id,
        organization,
        amountCredits,
        description,
        JSON.stringify({ organization, amountCredits, description }),
      ]),
    takeBack: ({ id, order, amountCredits, description }) =>
      call<TakeBackOutcome>('ledger_take_back($1, $2, $3, $4, $5)', [
        id,
        order,
        amountCredits,
        description,
        JSON.stringify({ order, amountCredits, description }),
      ]),
    open: (organization) => call<string>('wallet_open($1)', [organization]),
    async setLowCreditThreshold(organization, thresholdCredits) {
      await pool.query('UPDATE wallets SET low_credit_threshold = $2 WHERE organization_id = $1', [
        organization,
        thresholdCredits,
      ]);
    },
  };
}
