import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '#common/embedded/postgres.ts';
import { migrate } from '#common/database/migrations.ts';
import { freePort } from '#test/harness/ports.ts';
import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { CHARGE, historyOf, tellLedger } from './ledger/history.ts';
import { verifyCommand } from '../../start/verify/verify-command.ts';

const USAGE = `npm run bench:verify -- [--runs N]

Fills databases with a year of so many runs (1,000,000) of 2,000 wallets, held, settled and earned by sellers, and says how
long npm run verify takes for them, and how much memory.`;
const options = scriptOptions(USAGE, { runs: { type: 'string', default: '1000000' } });
const WALLETS = 2_000;
const PER_WALLET = Math.floor(Number(options.runs) / WALLETS);
if (!(PER_WALLET >= 1)) misused(`At least ${WALLETS} runs.`, USAGE);

const folder = await mkdtemp(join(tmpdir(), 'verify-bench-'));
const postgres = await startEmbeddedPostgres({ folder, port: await freePort(), disposable: true });

async function fill(name: string, tell: (client: Client) => Promise<unknown>): Promise<void> {
  const url = await migrated(name);
  const client = new Client({ connectionString: url });
  await client.connect();
  await tell(client);
  await client.end();
}

async function migrated(name: string): Promise<string> {
  const url = postgres.url(name.replace('-', '_'));
  await migrate({ url }, join(import.meta.dirname, `../../subgraphs/${name}/store/migrations`));
  return url;
}

const history = historyOf({ wallets: WALLETS, runsPerWallet: PER_WALLET, days: 365 });
const { ofRuns, run, instance, organization, at } = history;
const flow = `'00000008-0000-7000-8000-000000000001'`;
const usage = { perRun: 2, perThousandInputTokens: 0.5, perThousandOutputTokens: 1.5, perToolCall: 0 };

try {
  await fill('runtime', async (client) => {
    const statements = [
      // Nobody works on what is written here.
      `SET session_replication_role = 'replica'`,
      `INSERT INTO flows (id, hash, name, definition) VALUES (${flow}, repeat('0', 64), 'Flow', '{}')`,
      `INSERT INTO runs (id, instance_id, organization_id, flow_id, content_hash, state, input, terms, budget, deadline_at,
         input_tokens, output_tokens, outcome, charge, created_at, finished_at)
       SELECT ${run}, ${instance}, ${organization}, ${flow}, '', 'SUCCEEDED', '{}', '${JSON.stringify({ pricing: usage })}', ${CHARGE},
         ${at}, 1000, 300, '{"state": "SUCCEEDED"}', ${CHARGE}, ${at}, ${at} FROM ${ofRuns}`,
      'VACUUM ANALYZE',
    ];
    for (const statement of statements) await client.query(statement);
  });
  await tellLedger(await migrated('billing'), history);
  await fill('control-plane', (client) => client.query('VACUUM ANALYZE'));
  const beganAtMs = performance.now();
  const urls = ['billing', 'runtime', 'control-plane'].flatMap((name) => [
    `--${name}`,
    postgres.url(name.replace('-', '_')),
  ]);
  process.exitCode = await verifyCommand(urls, {}, { out: console.log, err: console.error });
  const seconds = (performance.now() - beganAtMs) / 1_000;
  const megabytes = process.resourceUsage().maxRSS / 1_024;
  console.log(
    `${(PER_WALLET * WALLETS).toLocaleString('en')} runs were verified in ${seconds.toFixed(0)} s, with at most ${megabytes.toFixed(0)} MB`,
  );
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
