import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { Ledger } from '#billing/domain/ledger.ts';
import { createLedger } from '#billing/store/ledger/ledger.ts';
import { openDatabase } from '#common/database/database.ts';
import { startEmbeddedPostgres } from '#common/embedded/postgres.ts';
import { createLogger } from '#common/process/logging.ts';
import { migrate } from '#common/database/migrations.ts';
import { freePort } from '#test/harness/ports.ts';
import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { pairs, type Buyer, type Figures } from './ledger/pairs.ts';
import { preparePgbench, type Pgbench } from './ledger/pgbench.ts';
import { startWriterProcesses } from './ledger/processes.ts';
import { median } from './statistics.ts';

const USAGE = `npm run bench:ledger -- [--rounds N] [--seconds N] [--processes N]

Holds and settles of paid credits, with what sellers earn by them, beside pgbench's own transactions (-N) and
beside two plain UPDATEs of one row, on one PostgreSQL that loses nothing in a power cut. A pair (a hold and its
settle) counts as two transactions; ratios are of the same round. 3 rounds of 5 seconds each when left out.
With --processes: so many that write to one ledger beside a single one, wallets divided among them and not.`;
const options = scriptOptions(USAGE, {
  rounds: { type: 'string', default: '3' },
  seconds: { type: 'string', default: '5' },
  processes: { type: 'string', default: '1' },
});
const [ROUNDS, SECONDS, PROCESSES] = [
  Number(options.rounds),
  Number(options.seconds),
  Number(options.processes),
];
if (!(ROUNDS >= 1 && SECONDS >= 1 && PROCESSES >= 1))
  misused('Rounds, seconds and processes are whole numbers from 1 on.', USAGE);
const WALLETS = 2_000;
const SELLERS = 20;
const HOT = 1;

const folder = await mkdtemp(join(tmpdir(), 'ledger-bench-'));
const postgres = await startEmbeddedPostgres({ folder, port: await freePort() });
await postgres.ensureDatabase('billing');
await postgres.ensureDatabase('pgbench');
const logger = createLogger('bench', 'silent');
const database = openDatabase({
  url: postgres.url('billing'),
  maxConnections: 20,
  applicationName: 'bench',
  logger,
});

try {
  await migrate(database, join(import.meta.dirname, '../../subgraphs/billing/store/migrations'));
  const ledger = createLedger(database.pool);
  const [many, one] = [await makeBuyers(ledger, WALLETS), await makeBuyers(ledger, HOT)];
  await database.pool.query('VACUUM ANALYZE');
  await pairs(ledger, many, 8, 1);
  if (PROCESSES > 1) await besideOneProcess(ledger, many, one);
  else await besidePgbench(ledger, many, one);
  const { rows } = await database.pool.query('SELECT * FROM ledger_faults');
  console.log(rows.length === 0 ? 'both ledgers balance' : rows);
} finally {
  await database.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function besidePgbench(ledger: Ledger, many: Buyer[], one: Buyer[]): Promise<void> {
  const pgbench = await preparePgbench(postgres.url('pgbench'));
  const naive = await prepareNaive();
  try {
    await inRounds(ledger, many, one, pgbench, naive);
  } finally {
    // Its idle connections would speak louder than what went wrong when PostgreSQL stops.
    await naive.close();
  }
}

async function inRounds(
  ledger: Ledger,
  many: Buyer[],
  one: Buyer[],
  pgbench: Pgbench,
  naive: Awaited<ReturnType<typeof prepareNaive>>,
): Promise<void> {
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const bench = {
      1: await pgbench.measure(1, SECONDS),
      8: await pgbench.measure(8, SECONDS),
      64: await pgbench.measure(64, SECONDS),
    };
    const wide = {
      1: await pairs(ledger, many, 1, SECONDS),
      8: await pairs(ledger, many, 8, SECONDS),
      64: await pairs(ledger, many, 64, SECONDS),
    };
    const hot = { 8: await pairs(ledger, one, 8, SECONDS), 64: await pairs(ledger, one, 64, SECONDS) };
    const plain = { 8: await naive.measure(8), 64: await naive.measure(64) };
    rounds.push({ bench, wide, hot, plain });
    console.log(`round ${round}`);
    for (const clients of [1, 8, 64] as const)
      console.log(
        `  ${WALLETS} wallets, ${clients} clients: ${line(wide[clients], bench[clients], `of ${pgbench.by}`, 2)}`,
      );
    for (const clients of [8, 64] as const)
      console.log(
        `  one wallet, ${clients} clients: ${line(hot[clients], plain[clients], 'times two plain UPDATEs', 1)}`,
      );
  }
  console.log('medians');
  for (const clients of [1, 8, 64] as const)
    console.log(
      `  ${WALLETS} wallets, ${clients} clients: ${median(rounds.map(({ wide, bench }) => (2 * wide[clients].perSecond) / bench[clients])).toFixed(2)} of ${pgbench.by}`,
    );
  for (const clients of [8, 64] as const)
    console.log(
      `  one wallet, ${clients} clients: ${median(rounds.map(({ hot, plain }) => hot[clients].perSecond / plain[clients])).toFixed(1)} times two plain UPDATEs`,
    );
}

/** Several processes beside one, with wallets divided among them as runtime does it and without. */
async function besideOneProcess(ledger: Ledger, many: Buyer[], one: Buyer[]): Promise<void> {
  const processes = await startWriterProcesses(postgres.url('billing'), PROCESSES);
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      console.log(`round ${round}`);
      for (const buyers of [many, one])
        for (const clients of [8, 64]) {
          const alone = await pairs(ledger, buyers, clients, SECONDS);
          const order = { clients, seconds: SECONDS, buyers };
          const [divided, mixed] = [await processes.divided(order), await processes.mixed(order)];
          console.log(
            `  ${buyers.length} wallets, ${clients} clients: divided ${line(divided, alone.perSecond, 'of one process', 1)}; any process for any wallet ${line(mixed, alone.perSecond, 'of one process', 1)}`,
          );
        }
    }
  } finally {
    await processes.stop();
  }
}

function line({ perSecond, latenciesMs }: Figures, other: number, what: string, times: number): string {
  const at = (share: number): string =>
    (latenciesMs[Math.floor(latenciesMs.length * share)] ?? Number.NaN).toFixed(1);
  return `${((times * perSecond) / other).toFixed(2)} ${what} (${Math.round(perSecond)} pairs/s against ${Math.round(other)}/s; a hold or settle p50 ${at(0.5)} ms, p99 ${at(0.99)} ms)`;
}

async function makeBuyers(ledger: Ledger, count: number): Promise<Buyer[]> {
  const sellers = Array.from({ length: SELLERS }, () => ({ seller: randomUUID(), offering: randomUUID() }));
  const buyers = Array.from({ length: count }, (_, index) => ({
    organization: randomUUID(),
    instance: randomUUID(),
    ...(sellers[index % SELLERS] as { seller: string; offering: string }),
  }));
  for (let index = 0; index < buyers.length; index += 20)
    await Promise.all(
      buyers.slice(index, index + 20).map(({ organization }) =>
        ledger.grant({
          id: randomUUID(),
          organization,
          kind: 'PURCHASE',
          amountCredits: 1_000_000_000,
          priority: 50,
          expiresAt: null,
          order: `order of ${organization}`,
          paid: { amountMicros: 80_000_000_000_000, currency: 'USD' },
          description: 'Bench',
          request: {},
        }),
      ),
    );
  return buyers;
}

/** What most would write: a pair is two updates of the wallet's row, each a transaction. */
async function prepareNaive() {
  const pool = new Pool({ connectionString: postgres.url('pgbench'), max: 64 });
  await pool.query('CREATE TABLE plain_wallet (id int PRIMARY KEY, balance bigint, reserved bigint)');
  await pool.query('INSERT INTO plain_wallet VALUES (1, 1000000000, 0)');
  return {
    async measure(clients: number): Promise<number> {
      const end = performance.now() + SECONDS * 1_000;
      let count = 0;
      const work = async (): Promise<void> => {
        while (performance.now() < end) {
          await pool.query({
            name: 'hold',
            text: 'UPDATE plain_wallet SET reserved = reserved + 10 WHERE id = 1',
          });
          await pool.query({
            name: 'settle',
            text: 'UPDATE plain_wallet SET reserved = reserved - 10, balance = balance - 3 WHERE id = 1',
          });
          count += 1;
        }
      };
      await Promise.all(Array.from({ length: clients }, work));
      return count / SECONDS;
    },
    close: () => pool.end(),
  };
}
