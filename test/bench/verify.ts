import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '#common/embedded/postgres.ts';
import { migrate } from '#common/database/migrations.ts';
import { freePort } from '#test/harness/ports.ts';
import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { verifyCommand } from '../../start/verify/verify-command.ts';

const USAGE = `npm run bench:verify -- [--runs N]

Fills databases with so many runs (1,000,000) of 2,000 wallets, held, settled and earned by sellers, and says how long
npm run verify takes for them.`;
const options = scriptOptions(USAGE, { runs: { type: 'string', default: '1000000' } });
const WALLETS = 2_000;
const PER_WALLET = Math.floor(Number(options.runs) / WALLETS);
if (!(PER_WALLET >= 1)) misused(`At least ${WALLETS} runs.`, USAGE);

/** Each run costs 3 credits, each of which was bought for a cent. */
const CHARGE = 3;
const GRANT = PER_WALLET * CHARGE + 10;

const folder = await mkdtemp(join(tmpdir(), 'verify-bench-'));
const postgres = await startEmbeddedPostgres({ folder, port: await freePort(), disposable: true });

async function fill(name: string, statements: string[]): Promise<void> {
  const url = postgres.url(name.replace('-', '_'));
  await migrate({ url }, join(import.meta.dirname, `../../subgraphs/${name}/store/migrations`));
  const client = new Client({ connectionString: url });
  await client.connect();
  // Triggers are off: nobody works on what is written here.
  for (const statement of [`SET session_replication_role = 'replica'`, ...statements, 'VACUUM ANALYZE'])
    await client.query(statement);
  await client.end();
}

const id = (kind: number, number: string): string =>
  `('0000000${kind}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
const at = `'2026-01-15 12:00:00+00'::timestamptz`;
const wallets = `generate_series(0, ${WALLETS - 1}) AS w`;
/** Run number k of wallet w. */
const runs = `${wallets}, generate_series(1, ${PER_WALLET}) AS k`;
const run = id(1, `w * ${PER_WALLET} + k`);
const wallet = id(2, 'w');
const grant = id(3, 'w');
const instance = id(4, 'w');
const organization = id(5, 'w');
const seller = id(6, 'w % 20');
const offering = id(7, 'w % 20');

const flow = id(8, '1');
const usage = { perRun: 2, perThousandInputTokens: 0.5, perThousandOutputTokens: 1.5, perToolCall: 0 };

try {
  await fill('runtime', [
    `INSERT INTO flows (id, hash, name, definition) VALUES (${flow}, repeat('0', 64), 'Flow', '{}')`,
    `INSERT INTO runs (id, instance_id, organization_id, flow_id, content_hash, state, input, terms, budget, deadline_at,
       input_tokens, output_tokens, outcome, charge, created_at, finished_at)
     SELECT ${run}, ${instance}, ${organization}, ${flow}, '', 'SUCCEEDED', '{}', '${JSON.stringify({ pricing: usage })}', 10,
       ${at}, 1000, 300, '{"state": "SUCCEEDED"}', ${CHARGE}, ${at}, ${at} FROM ${runs}`,
  ]);
  await fill('billing', [
    `INSERT INTO wallets (id, organization_id, credits_posted, debits_posted, consumed, sequence, month)
     SELECT ${wallet}, ${organization}, ${GRANT}, ${PER_WALLET * CHARGE}, ${PER_WALLET * CHARGE}, ${PER_WALLET + 1},
       '2026-01-01' FROM ${wallets}`,
    `INSERT INTO grants (id, wallet_id, kind, amount, remaining, priority, request, worth_micros, currency, created_at)
     SELECT ${grant}, ${wallet}, 'PURCHASE', ${GRANT}, 10, 50, '{}', ${GRANT * 10_000}, 'USD', ${at} FROM ${wallets}`,
    `INSERT INTO transfers (id, wallet_id, sequence, phase, debit_account, credit_account, amount, kind, balance_after,
       grant_id, description, created_at)
     SELECT ${id(9, 'w')}, ${wallet}, 1, 'SINGLE', system_account('ISSUANCE_PURCHASE'), 0, ${GRANT}, 'GRANT', ${GRANT},
       ${grant}, 'Pack', ${at} FROM ${wallets}`,
    `INSERT INTO holds (id, wallet_id, amount, run_id, instance_id, offering_id, seller_id, expires_in_seconds, expires_at,
       pledge_grants, pledge_amounts, created_at)
     SELECT ${run}, ${wallet}, 10, ${run}, ${instance}, ${offering}, ${seller}, 900, ${at}, ARRAY[${grant}], ARRAY[10], ${at}
     FROM ${runs}`,
    `INSERT INTO transfers (id, wallet_id, sequence, phase, debit_account, credit_account, amount, kind, balance_after,
       instance_id, description, created_at)
     SELECT ${run}, ${wallet}, k + 1, 'POST', 0, system_account('REVENUE'), ${CHARGE}, 'RUN', ${GRANT} - k * ${CHARGE},
       ${instance}, 'Run', ${at} FROM ${runs}`,
    `INSERT INTO instance_usage (instance_id, quarter, wallet_id, credits, runs)
     SELECT ${instance}, quarter_of(${at}), ${wallet}, ${PER_WALLET * CHARGE}, ${PER_WALLET} FROM ${wallets}`,
    `INSERT INTO money_transfers (id, kind, debit_account, credit_account, amount_micros, currency, grant_id, created_at)
     SELECT ${id(9, 'w')}, 'CREDITS_SOLD', 'CLEARING', 'CREDITS_SOLD', ${GRANT * 10_000}, 'USD', ${grant}, ${at} FROM ${wallets}`,
    `INSERT INTO earnings (id, kind, seller_id, offering_id, hold_id, grant_id, currency, gross_micros, commission_micros,
       net_micros, available_at, created_at)
     SELECT ${run}, 'USAGE', ${seller}, ${offering}, ${run}, ${grant}, 'USD', ${CHARGE * 10_000}, ${CHARGE * 2_000},
       ${CHARGE * 8_000}, ${at}, ${at} FROM ${runs}`,
    `INSERT INTO earning_sums SELECT seller_id, currency, kind, available_at, sum(gross_micros), sum(commission_micros),
       sum(net_micros), count(*) FROM earnings GROUP BY 1, 2, 3, 4`,
    `INSERT INTO offering_sums (offering_id, quarter, currency, gross_micros, commission_micros, net_micros)
     SELECT offering_id, quarter_of(created_at), currency, sum(gross_micros), sum(commission_micros), sum(net_micros)
     FROM earnings GROUP BY 1, 2, 3`,
  ]);
  await fill('control-plane', []);
  const beganAtMs = performance.now();
  const urls = ['billing', 'runtime', 'control-plane'].flatMap((name) => [
    `--${name}`,
    postgres.url(name.replace('-', '_')),
  ]);
  process.exitCode = await verifyCommand(urls, {}, { out: console.log, err: console.error });
  const seconds = (performance.now() - beganAtMs) / 1_000;
  console.log(`${(PER_WALLET * WALLETS).toLocaleString('en')} runs were verified in ${seconds.toFixed(0)} s`);
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
