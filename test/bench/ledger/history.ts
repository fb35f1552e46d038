import type { Client } from 'pg';

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
  const pack = `((k - 1) / ${RUNS_PER_PACK})`;
  const ofWallets = `generate_series(0, ${wallets - 1}) AS w`;
  const ofRuns = `${ofWallets}, generate_series(1, ${runsPerWallet}) AS k`;
  const ofPacks = `${ofWallets}, generate_series(0, ${packs - 1}) AS p`;
  const timeOf = (run: string): string =>
    `('${end}'::timestamptz - (${runsPerWallet} - ${run}) * interval '${days} days' / ${runsPerWallet})`;
  const grantOf = (number: string): string => id(3, `w * ${packs} + ${number}`);
  return {
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
    /** Of the ledger of billing. */
    ledger(): string[] {
      const { run, wallet, instance, organization, seller, offering, at } = this;
      const [bought, spent] = [packs * PACK, runsPerWallet * CHARGE];
      return [
        `INSERT INTO wallets (id, organization_id, credits_posted, debits_posted, consumed, sequence, month)
         SELECT ${wallet}, ${organization}, ${bought}, ${spent}, ${spent}, ${runsPerWallet + packs},
           date_trunc('month', '${end}'::timestamptz AT TIME ZONE 'UTC') FROM ${ofWallets}`,
        `INSERT INTO grants (id, wallet_id, kind, amount, remaining, spent, priority, request, worth_micros, currency, created_at)
         SELECT ${grantOf('p')}, ${wallet}, 'PURCHASE', ${PACK}, CASE WHEN p = ${packs - 1} THEN ${left} ELSE 0 END,
           p < ${packs - 1} OR ${left} = 0, 50, '{}', ${PACK * 10_000}, 'USD', ${timeOf(`(p * ${RUNS_PER_PACK} + 1)`)} FROM ${ofPacks}`,
        `INSERT INTO transfers (id, wallet_id, sequence, phase, debit_account, credit_account, amount, kind, balance_after,
           grant_id, description, created_at)
         SELECT ${id(9, `w * ${packs} + p`)}, ${wallet}, p * ${RUNS_PER_PACK + 1} + 1, 'SINGLE',
           system_account('ISSUANCE_PURCHASE'), 0, ${PACK}, 'GRANT', ${PACK}, ${grantOf('p')}, 'Pack',
           ${timeOf(`(p * ${RUNS_PER_PACK} + 1)`)} FROM ${ofPacks}`,
        `INSERT INTO holds (id, wallet_id, amount, run_id, instance_id, offering_id, seller_id, expires_in_seconds, expires_at,
           pledge_grants, pledge_amounts, created_at)
         SELECT ${run}, ${wallet}, ${CHARGE}, ${run}, ${instance}, ${offering}, ${seller}, 900, ${at}, ARRAY[${grantOf(pack)}],
           ARRAY[${CHARGE}], ${at} FROM ${ofRuns}`,
        `INSERT INTO transfers (id, wallet_id, sequence, phase, debit_account, credit_account, amount, kind, balance_after,
           instance_id, description, created_at)
         SELECT ${run}, ${wallet}, k + ${pack} + 1, 'POST', 0, system_account('REVENUE'), ${CHARGE}, 'RUN',
           (${pack} + 1) * ${PACK} - k * ${CHARGE}, ${instance}, 'Run', ${at} FROM ${ofRuns}`,
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
        `INSERT INTO money_transfers (id, kind, debit_account, credit_account, amount_micros, currency, grant_id, created_at)
         SELECT ${id(9, `w * ${packs} + p`)}, 'CREDITS_SOLD', 'CLEARING', 'CREDITS_SOLD', ${PACK * 10_000}, 'USD', ${grantOf('p')},
           ${timeOf(`(p * ${RUNS_PER_PACK} + 1)`)} FROM ${ofPacks}`,
        `INSERT INTO account_sums
         SELECT account, seller_id, currency, sum(amount) FROM account_movements GROUP BY account, seller_id, currency`,
        `INSERT INTO earnings (id, kind, seller_id, offering_id, hold_id, grant_id, currency, gross_micros, commission_micros,
           net_micros, available_at, created_at)
         SELECT ${run}, 'USAGE', ${seller}, ${offering}, ${run}, ${grantOf(pack)}, 'USD', ${CHARGE * 10_000}, ${CHARGE * 2_000},
           ${CHARGE * 8_000}, available_from(${at}), ${at} FROM ${ofRuns}`,
        // Folded, as fold_sums does it from hour to hour.
        `INSERT INTO earning_sums
         SELECT seller_id, currency, kind, CASE WHEN available_at < now() THEN '-infinity' ELSE available_at END,
           sum(gross_micros), sum(commission_micros), sum(net_micros), count(*) FROM earnings GROUP BY 1, 2, 3, 4`,
        `INSERT INTO offering_sums (offering_id, quarter, currency, gross_micros, commission_micros, net_micros, credits)
         SELECT offering_id, quarter_of(created_at), currency, sum(gross_micros), sum(commission_micros), sum(net_micros),
           count(*) * ${CHARGE} FROM earnings GROUP BY 1, 2, 3`,
      ];
    },
  };
}

const LARGE = ['holds', 'transfers', 'earnings'];

/** Tells a database of it. Triggers are off, since nobody works on what is written here; large indexes are made afterwards. */
export async function tellLedger(client: Client, history: ReturnType<typeof historyOf>): Promise<void> {
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE tablename = ANY($1) AND indexname NOT LIKE '%_pkey'`,
    [LARGE],
  );
  const statements = [
    `SET session_replication_role = 'replica'`,
    `SET maintenance_work_mem = '256MB'`,
    ...indexes.map(({ name }) => `DROP INDEX ${name}`),
    ...history.ledger(),
    ...indexes.map(({ definition }) => definition),
    'VACUUM ANALYZE',
  ];
  for (const statement of statements) await client.query(statement);
}
