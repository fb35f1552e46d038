import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLedger } from '#billing/store/ledger.ts';
import { openDatabase } from '#common/database.ts';
import { startEmbeddedPostgres } from '#common/embedded/postgres.ts';
import { createLogger } from '#common/logging.ts';
import { migrate } from '#common/migrations.ts';
import { freePort } from '#test/harness/ports.ts';
import { scriptOptions } from '#test/harness/script-options.ts';

/** How many holds and settles a second the ledger does, on a PostgreSQL that loses nothing in a power cut. */
const SECONDS = 5;
const CONNECTIONS = 16;

scriptOptions(
  'npm run bench:ledger\n\nHolds and settles a second, with 1, 4 and 100 wallets, on a PostgreSQL of its own.',
  {},
);

const folder = await mkdtemp(join(tmpdir(), 'ledger-bench-'));
const postgres = await startEmbeddedPostgres({ folder, port: await freePort() });
await postgres.ensureDatabase('billing');
const database = openDatabase({
  url: postgres.url('billing'),
  maxConnections: CONNECTIONS,
  applicationName: 'bench',
  logger: createLogger('bench', 'silent'),
});

try {
  await migrate(database, join(import.meta.dirname, '../../subgraphs/billing/store/migrations'));
  for (const wallets of [1, 4, 100]) console.log(await measure(wallets));
  const { rows } = await database.pool.query('SELECT * FROM ledger_faults');
  console.log(rows.length === 0 ? 'the books are at zero' : rows);
} finally {
  await database.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function measure(wallets: number): Promise<string> {
  const ledger = createLedger(database.pool);
  const organizations = Array.from({ length: wallets }, () => randomUUID());
  for (const organization of organizations) {
    await ledger.grant({
      id: randomUUID(),
      organization,
      kind: 'ADJUSTMENT',
      amountCredits: 1_000_000_000,
      priority: 0,
      expiresAt: null,
      order: null,
      description: 'Bench',
      request: {},
    });
  }
  const end = performance.now() + SECONDS * 1_000;
  const latenciesMs: number[] = [];
  let turn = 0;
  const work = async (): Promise<void> => {
    while (performance.now() < end) {
      const organization = organizations[turn++ % wallets] as string;
      const id = randomUUID();
      const started = performance.now();
      await ledger.hold({
        id,
        organization,
        amountCredits: 10,
        run: id,
        instance: null,
        expiresInSeconds: 900,
      });
      latenciesMs.push(performance.now() - started);
      await ledger.settle({ id, amountCredits: 3, description: 'Run' });
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  latenciesMs.sort((a, b) => a - b);
  const at = (share: number): string =>
    (latenciesMs[Math.floor(latenciesMs.length * share)] ?? Number.NaN).toFixed(1);
  const perSecond = Math.round(latenciesMs.length / SECONDS);
  return `${wallets} wallets: ${perSecond} runs/s held and settled; a hold takes ${at(0.5)} ms (p99 ${at(0.99)} ms)`;
}
