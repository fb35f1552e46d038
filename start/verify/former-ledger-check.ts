import type { ClientBase } from 'pg';
import { batchesById, type Check, type Finding } from './finding.ts';

interface Wallet {
  id: string;
  detail: string | null;
}
interface Run {
  id: string;
  budget: string;
  charge: string;
}
interface Reservation {
  runId: string;
  held: string;
  state: string;
  settled: string | null;
}

/** What each wallet says, beside what its transfers add up to from the first one on. */
const WALLETS = `
  SELECT w.id, CASE
      WHEN w.credits_posted - w.debits_posted <> m.balance
        THEN 'its transfers add up to ' || m.balance || ' credits, it has ' || (w.credits_posted - w.debits_posted)
      WHEN w.debits_pending <> m.held THEN m.held || ' credits are held, it says ' || w.debits_pending
      WHEN m.lowest < 0 THEN 'it was at ' || m.lowest
    END AS detail
  FROM wallets w, LATERAL (
    SELECT coalesce(sum(moved), 0) AS balance, min(upto) AS lowest,
      (SELECT coalesce(sum(amount), 0) FROM reservations WHERE wallet_id = w.id AND state = 'HELD') AS held
    FROM (
      SELECT moved, sum(moved) OVER (ORDER BY sequence) AS upto FROM (
        SELECT sequence, CASE WHEN credit_account = wallet_id THEN amount ELSE -amount END AS moved
        FROM transfers WHERE wallet_id = w.id AND phase IN ('SINGLE', 'POST')
      ) AS moves
    ) AS running
  ) AS m
  WHERE w.id > $1 ORDER BY w.id LIMIT $2`;
const RUNS = `
  SELECT id, budget::text AS budget, charge::text AS charge FROM runs
  WHERE id > $1 AND work IS NULL AND finished_at < now() - interval '1 minute' ORDER BY id LIMIT $2`;
const RESERVATIONS = `
  SELECT run_id AS "runId", amount::text AS held, state, settled::text AS settled
  FROM reservations WHERE run_id = ANY($1::uuid[])`;

/** Whether billing's database is one of before holds and money had tables of their own: it is migrated when billing starts. */
export async function isFormerLedger(billing: ClientBase): Promise<boolean> {
  const { rows } = await billing.query<{ isFormer: boolean }>(
    `SELECT to_regclass('holds') IS NULL AND to_regclass('reservations') IS NOT NULL AS "isFormer"`,
  );
  return rows[0]?.isFormer === true;
}

/** A ledger that has not been migrated yet: credits alone, in the tables of then. */
export const formerLedgerCheck: Check = {
  title: 'a ledger that is not migrated yet, its wallets and runs',
  async *run({ billing, runtime }, progress) {
    const faults = await billing.query<{ fault: string; id: string | null }>(
      'SELECT fault, id FROM ledger_faults',
    );
    for (const { fault, id } of faults.rows)
      yield { kind: fault, id: id ?? 'all', detail: 'billing, ledger_faults' };
    for await (const wallets of batchesById<Wallet>(billing, WALLETS)) {
      for (const { id, detail } of wallets)
        if (detail !== null) yield { kind: 'a wallet differs from its transfers', id, detail };
      progress(wallets.length);
    }
    for await (const runs of batchesById<Run>(runtime, RUNS)) {
      const { rows } = await billing.query<Reservation>(RESERVATIONS, [runs.map(({ id }) => id)]);
      yield* mistakesOf(runs, new Map(rows.map((row) => [row.runId, row])));
      progress(runs.length);
    }
  },
};

function* mistakesOf(
  runs: readonly Run[],
  reservations: ReadonlyMap<string, Reservation>,
): Generator<Finding, void, void> {
  for (const { id, budget, charge } of runs) {
    const found = reservations.get(id);
    const charged = found?.settled ?? '0';
    const detail = !found
      ? 'nothing was held for it'
      : found.held !== budget
        ? `${found.held} credits were held, its budget was ${budget}`
        : charged === charge
          ? undefined
          : `${charged} credits were charged instead of ${charge} (${found.state})`;
    if (detail !== undefined) yield { kind: 'a run differs from its hold', id, detail };
  }
}
