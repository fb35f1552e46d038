import { availableParallelism } from 'node:os';
import { Client } from 'pg';

/** What buyers bought and ran, told to a database at once, as the ledger would have kept it. */
export interface History {
  wallets: number;
  runsPerWallet: number;
  /** Over which the runs of each wallet are spread, up to an hour ago. */
  days: number;
}

/** Each run costs 3 credits, each of which was bought for a cent, in packs that 50 runs use up. */
export const CHARGE = 3;
const SELLERS = 20;
const RUNS_PER_PACK = 50;
const PACK = RUNS_PER_PACK * CHARGE;

const id = (kind: number, number: string): string =>
  `('0000000${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** Expressions of SQL for the parts of run number k of wallet number w. */
export function historyOf({ wallets, runsPerWallet, days }: History) {
  const packs = Math.ceil(runsPerWallet / RUNS_PER_PACK);
  const left = packs * PACK - runsPerWallet * CHARGE;
  const end = new Date(Date.now() - 3_600_000).toISOString();
  const ofWallets = `generate_series(0, ${wallets - 1}) AS w`;
  const ofRuns = `${ofWallets}, generate_series(1, ${runsPerWallet}) AS k`;
  const ofPacks = `${ofWallets}, generate_series(0, ${packs - 1}) AS p`;
  const timeOf = (run: string): string =>
    `('${end}'::timestamptz - (${runsPerWallet} - ${run}) * interval '${days} days' / ${runsPerWallet})`;
  const grant = id(3, `w * ${packs} + p`);
  // What is the same for many runs is worked out once for all of them.
  const ofRunsOf = (wallet: number): string =>
    `(SELECT ${wallet} AS w) AS of_wallet, generate_series(0, ${packs - 1}) AS p, LATERAL (SELECT ${grant} AS grant_id OFFSET 0) AS pack,
     generate_series(p * ${RUNS_PER_PACK} + 1, least((p + 1) * ${RUNS_PER_PACK}, ${runsPerWallet})) AS k`;
  return {
    wallets,
    ofWallets,
    ofRuns,
    packs,
    left,
    at: timeOf('k'),
    run: id(1, `w * ${runsPerWallet} + k`),
    wallet: id(2, 'w'),
    instance: id(4, 'w'),
    organization: id(5, 'w'),
    seller: id(6, `w % ${SELLERS}`),
    offering: id(7, `w % ${SELLERS}`),
    /** Of the ledger of billing: what buyers bought. */
    bought(): string[] {
      const { wallet, organization } = this;
      const [credits, spent] = [packs * PACK, runsPerWallet * CHARGE];
      return [
        `INSERT INTO wallets (id, organization_id, credits_posted, debits_posted, consumed, sequence, month)
         SELECT ${wallet}, ${organization}, ${credits}, ${spent}, ${spent}, ${runsPerWallet + packs},
           date_trunc('month', '${end}'::timestamptz AT TIME ZONE 'UTC') FROM ${ofWallets}`,
        `INSERT INTO grants (id, wallet_id, kind, amount, remaining, spent, priority, request, worth_micros, currency, created_at)
         SELECT ${grant}, ${wallet}, 'PURCHASE', ${PACK}, CASE WHEN p = ${packs - 1} THEN ${left} ELSE 0 END,
           p < ${packs - 1} OR ${left} = 0, 50, '{}', ${PACK * 10_000}, 'USD', ${timeOf(`(p * ${RUNS_PER_PACK} + 1)`)} FROM ${ofPacks}`,
        `INSERT INTO transfers (id, wallet_id, sequence, phase, debit_account, credit_account, amount, kind, balance_after,
           grant_id, description, created_at)
         SELECT ${id(9, `w * ${packs} + p`)}, ${wallet}, p * ${RUNS_PER_PACK + 1} + 1, 'SINGLE',
           (SELECT system_account('ISSUANCE_PURCHASE')), 0, ${PACK}, 'GRANT', ${PACK}, ${grant}, 'Pack',
           ${timeOf(`(p * ${RUNS_PER_PACK} + 1)`)} FROM ${ofPacks}`,
        `INSERT INTO money_transfers (id, kind, debit_account, credit_account, amount_micros, currency, grant_id, created_at)
         SELECT ${id(9, `w * ${packs} + p`)}, 'CREDITS_SOLD', 'CLEARING', 'CREDITS_SOLD', ${PACK * 10_000}, 'USD', ${grant},
           ${timeOf(`(p * ${RUNS_PER_PACK} + 1)`)} FROM ${ofPacks}`,
      ];
    },
    /** What one of them ran: holds, their transfers, what was earned. */
    ran(number: number): string[] {
      const { run, wallet, instance, seller, offering, at } = this;
      return [
        `INSERT INTO holds (id, wallet_id, amount, run_id, instance_id, offering_id, seller_id, expires_in_seconds, expires_at,
           pledge_grants, pledge_amounts, created_at)
         SELECT run, ${wallet}, ${CHARGE}, run, ${instance}, ${offering}, ${seller}, 900, at, ARRAY[grant_id],
           ARRAY[${CHARGE}], at FROM ${ofRunsOf(number)}, LATERAL (SELECT ${run} AS run, ${at} AS at OFFSET 0) AS this`,
        `INSERT INTO transfers (id, wallet_id, sequence, phase, debit_account, credit_account, amount, kind, balance_after,
           instance_id, description, created_at)
         SELECT ${run}, ${wallet}, k + p + 1, 'POST', 0, (SELECT system_account('REVENUE')), ${CHARGE}, 'RUN',
           (p + 1) * ${PACK} - k * ${CHARGE}, ${instance}, 'Run', ${at} FROM ${ofRunsOf(number)}`,
        `INSERT INTO earnings (id, kind, seller_id, offering_id, hold_id, grant_id, currency, gross_micros, commission_micros,
           net_micros, available_at, created_at)
         SELECT run, 'USAGE', ${seller}, ${offering}, run, grant_id, 'USD', ${CHARGE * 10_000}, ${CHARGE * 2_000},
           ${CHARGE * 8_000}, quarter_of(at + hold) + interval '15 minutes', at
         FROM (SELECT earnings_hold AS hold FROM money_settings) AS held_back, ${ofRunsOf(number)},
           LATERAL (SELECT ${run} AS run, ${at} AS at OFFSET 0) AS this`,
      ];
    },
  };
}

/** The sums that the ledger keeps, from the rows that they sum up. */
const SUMS = [
  `INSERT INTO instance_usage (instance_id, quarter, wallet_id, credits, runs, credits_before)
   SELECT instance_id, quarter, wallet_id, credits, runs,
     sum(credits) OVER (PARTITION BY instance_id, wallet_id ORDER BY quarter) - credits
   FROM (SELECT instance_id, quarter_of(created_at) AS quarter, wallet_id, sum(amount)::bigint AS credits, count(*) AS runs
         FROM transfers WHERE phase = 'POST' GROUP BY 1, 2, 3) AS used`,
  `INSERT INTO wallet_openings
   SELECT wallet_id, month, sum(credits) OVER earlier - credits, sum(debits) OVER earlier - debits,
     sum(debits) OVER earlier - debits, 0
   FROM (SELECT wallet_id, date_trunc('month', created_at AT TIME ZONE 'UTC')::date AS month,
           coalesce(sum(amount) FILTER (WHERE credit_account = 0), 0) AS credits,
           coalesce(sum(amount) FILTER (WHERE debit_account = 0), 0) AS debits
         FROM transfers GROUP BY 1, 2) AS months
   WINDOW earlier AS (PARTITION BY wallet_id ORDER BY month)`,
  `INSERT INTO account_sums
   SELECT account, seller_id, currency, sum(amount) FROM account_movements GROUP BY account, seller_id, currency`,
  // Folded, as fold_sums does it from hour to hour.
  `INSERT INTO earning_sums
   SELECT seller_id, currency, kind, CASE WHEN available_at < now() THEN '-infinity' ELSE available_at END,
     sum(gross_micros), sum(commission_micros), sum(net_micros), count(*) FROM earnings GROUP BY 1, 2, 3, 4`,
  `INSERT INTO offering_sums (offering_id, quarter, currency, gross_micros, commission_micros, net_micros, credits)
   SELECT offering_id, quarter_of(created_at), currency, sum(gross_micros), sum(commission_micros), sum(net_micros),
     count(*) * ${CHARGE} FROM earnings GROUP BY 1, 2, 3`,
];

/** A month in each call. */
const FOLD_DAYS = 'DO $$ BEGIN WHILE fold_days() > 0 LOOP END LOOP; END $$';

const LARGE = ['holds', 'transfers', 'earnings', 'instance_usage'];

/**
 * Tells a database of it, without the ledger's functions: triggers are off, since nobody works on what is written here,
 * and the rows of runs and the sums are each one statement. Large tables are spared the log, and their indexes are made
 * afterwards. Whether it is a ledger says ledger_audit.
 */
export async function tellLedger(url: string, history: ReturnType<typeof historyOf>): Promise<void> {
  const clients = await Promise.all(
    Array.from({ length: availableParallelism() }, async () => {
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(
        `SET session_replication_role = 'replica'; SET maintenance_work_mem = '512MB'; SET work_mem = '256MB'`,
      );
      return client;
    }),
  );
  const [client] = clients as [Client, ...Client[]];
  const inTurn = async (statements: string[]): Promise<void> => {
    for (const statement of statements) await client.query(statement);
  };
  try {
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
       WHERE tablename = ANY($1) AND indexname NOT LIKE '%_pkey'`,
      [LARGE],
    );
    await inTurn(LARGE.map((table) => `ALTER TABLE ${table} SET UNLOGGED, SET (autovacuum_enabled = off)`));
    await inTurn(indexes.map(({ name }) => `DROP INDEX ${name}`));
    await inTurn(history.bought());
    const wallets = Array.from({ length: history.wallets }, (_, number) => number).values();
    await Promise.all(
      clients.map(async (one) => {
        for (const number of wallets) for (const statement of history.ran(number)) await one.query(statement);
      }),
    );
    await inTurn([
      ...SUMS,
      FOLD_DAYS,
      ...indexes.map(({ definition }) => definition),
      ...LARGE.map((table) => `ALTER TABLE ${table} RESET (autovacuum_enabled)`),
      'VACUUM ANALYZE',
    ]);
  } finally {
    await Promise.all(clients.map((one) => one.end()));
  }
}
