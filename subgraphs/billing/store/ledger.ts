import type { Pool } from 'pg';
import type {
  AdjustOutcome,
  GrantOutcome,
  HoldOutcome,
  Ledger,
  SettleOutcome,
  TakeBackOutcome,
  VoidOutcome,
} from '../domain/ledger.ts';

/** The ledger in PostgreSQL: every call is one statement, which is one transaction. */
export function createLedger(pool: Pool): Ledger {
  const call = async <T>(text: string, values: unknown[]): Promise<T> => {
    const { rows } = await pool.query<{ outcome: T }>(`SELECT ${text} AS outcome`, values);
    return rows[0]?.outcome as T;
  };
  return {
    grant: (grant) =>
      call<GrantOutcome>('ledger_grant($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
        grant.id,
        grant.organization,
        grant.kind,
        grant.amountCredits,
        grant.priority,
        grant.expiresAt,
        grant.order,
        grant.description,
        JSON.stringify(grant.request),
      ]),
    hold: ({ id, organization, amountCredits, run, instance, expiresInSeconds }) =>
      call<HoldOutcome>('ledger_hold($1, $2, $3, $4, $5, $6, $7)', [
        id,
        organization,
        amountCredits,
        run,
        instance,
        expiresInSeconds,
        JSON.stringify({ organization, amountCredits, run, instance, expiresInSeconds }),
      ]),
    settle: ({ id, amountCredits, description }) =>
      call<SettleOutcome>('ledger_settle($1, $2, $3, $4)', [
        id,
        amountCredits,
        description,
        JSON.stringify({ amountCredits, description }),
      ]),
    void: (reservation) => call<VoidOutcome>('ledger_void($1)', [reservation]),
    async expire(wallet) {
      await pool.query('SELECT ledger_lock($1)', [wallet]);
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
