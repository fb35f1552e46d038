import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Client, Pool } from 'pg';
import type { Db } from '#common/database/database.ts';
import { migrate } from '#common/database/migrations.ts';
import { startEmbeddedPostgres } from '#common/embedded/postgres.ts';
import { newId } from '#common/ids.ts';
import { readCreditsConsumed } from '#billing/store/credits-consumed.ts';
import { readEntryPages } from '#billing/store/pages/entry-pages.ts';
import { countEarnings, readEarnings } from '#billing/store/pages/earning-pages.ts';
import { createLedger } from '#billing/store/ledger/ledger.ts';
import { readEarningsBalances, readTrialBalance } from '#billing/store/pages/money-pages.ts';
import {
  readCreditsSeries,
  readRevenue,
  readStatementMonths,
  readStatements,
} from '#billing/store/reports.ts';
import { freePort } from '#test/harness/ports.ts';
import { costOf, type ReadingCost } from '#test/harness/reading-cost.ts';
import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { CHARGE, historyOf, tellLedger } from './ledger/history.ts';
import { decimal, textTable } from './text-table.ts';

const USAGE = `npm run bench:books -- [--few N] [--transfers N]

Fills one ledger of 200 wallets and 20 sellers with the runs of two years (10,000) and another one with more of them
(10,000,000), audits both, and says how many pages and milliseconds each list, report and audit reads of either.`;
const options = scriptOptions(USAGE, {
  few: { type: 'string', default: '10000' },
  transfers: { type: 'string', default: '10000000' },
});
const WALLETS = 200;
const SELLERS = 20;
const DAYS = 700;
const [few, many] = [Number(options.few), Number(options.transfers)];
if (!(many >= few && few >= 2 * WALLETS))
  misused(`At least ${2 * WALLETS} transfers, and no fewer than the few.`, USAGE);

const day = (ago: number): Date =>
  new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth(), -ago));
const month = { from: day(30), to: day(0), interval: 'DAY', timeZone: 'Europe/Zurich' } as const;
const year = { from: day(365), to: day(0), interval: 'MONTH', timeZone: 'Europe/Zurich' } as const;
const page = { limit: 20, direction: 'forward' } as const;
/** As history.ts names them. */
const nameOf = (kind: number, number: number): string =>
  `0000000${kind}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const [wallet, instance, organization, seller, offering] = [2, 4, 5, 6, 7].map((kind) => nameOf(kind, 1)) as [
  string,
  string,
  string,
  string,
  string,
];

const reads: [string, (db: Db) => Promise<unknown>][] = [
  ['ledger_faults', (db) => db.execute(sql`SELECT * FROM ledger_faults`)],
  ['the trial balance', readTrialBalance],
  [
    'balance and totalCount of a wallet',
    (db) => db.execute(sql`SELECT * FROM wallet_positions WHERE id = ${wallet}`),
  ],
  ['entries of a wallet, a page', (db) => readEntryPages(db, page, [wallet])],
  ['creditsConsumed, ever', (db) => readCreditsConsumed(db, null, [instance])],
  ['creditsConsumed, since 30 days', (db) => readCreditsConsumed(db, month.from, [instance])],
  ['credits of an instance, 30 days', (db) => readCreditsSeries(db, instance, [organization], month)],
  ['revenue of an offering, 30 days', (db) => readRevenue(db, offering, month)],
  ['revenue of an offering, 12 months', (db) => readRevenue(db, offering, year)],
  ['the months of statements', (db) => readStatementMonths(db, organization)],
  ['a statement', (db) => readStatements(db, organization, [month.from.toISOString().slice(0, 8) + '01'])],
  ['earnings of a seller, a page', (db) => readEarnings(db, seller, {}, page)],
  ['refunds of a seller, a page', (db) => readEarnings(db, seller, { kinds: ['REFUND'] }, page)],
  ['totalCount of earnings', (db) => countEarnings(db, seller, {})],
  ['totalCount of earnings of a year', (db) => countEarnings(db, seller, { from: year.from, to: year.to })],
  ['what a seller may be paid out', (db) => readEarningsBalances(db, seller)],
];

const count = (number: number): string => number.toLocaleString('en');
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(0)} s`;
const cells = (cost: ReadingCost | undefined): string[] => [decimal(cost?.pages, 0), decimal(cost?.ms, 1)];

const folder = await mkdtemp(join(tmpdir(), 'books-bench-'));
const postgres = await startEmbeddedPostgres({ folder, port: await freePort(), disposable: true });

/** Pages and milliseconds of each read; the second time, when what it needs is in memory. */
async function measure(name: string, transfers: number): Promise<ReadingCost[]> {
  const url = postgres.url(name);
  await migrate({ url }, join(import.meta.dirname, '../../subgraphs/billing/store/migrations'));
  const told = Math.ceil(transfers / WALLETS) - 1;
  const filledMs = await timed(async () => {
    await tellLedger(url, historyOf({ wallets: WALLETS, runsPerWallet: told, days: DAYS }));
    await runOnceEach(url);
  });
  console.log(
    `${name}: ${count(told * WALLETS)} runs written by INSERT … SELECT, their sums added up from these rows, ${WALLETS} more bought and run by the ledger's functions, in ${seconds(filledMs)}`,
  );
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET work_mem = '256MB'`);
    const auditedMs = await timed(async () => {
      const { rows } = await client.query('SELECT * FROM ledger_audit LIMIT 10');
      if (rows.length > 0) throw new Error(`${name} is no ledger: ${JSON.stringify(rows)}`);
    });
    console.log(`${name}: ledger_audit added up everything and found no fault, in ${seconds(auditedMs)}`);
    await client.query('RESET work_mem');
    const costs: ReadingCost[] = [];
    for (const [, read] of reads) {
      await costOf(client, read);
      costs.push(await costOf(client, read));
    }
    return costs;
  } finally {
    await client.end();
  }
}

/** What is told must be what the ledger goes on with: it sells each wallet a pack, and charges it for one run. */
async function runOnceEach(url: string): Promise<void> {
  const pool = new Pool({ connectionString: url });
  try {
    const ledger = createLedger(pool);
    await Promise.all(
      Array.from({ length: WALLETS }, async (_, number) => {
        const [buyer, id] = [nameOf(5, number), newId()];
        const [sellerOfIt, offeringOfIt] = [nameOf(6, number % SELLERS), nameOf(7, number % SELLERS)];
        await ledger.grant({
          id: newId(),
          organization: buyer,
          kind: 'PURCHASE',
          amountCredits: 100,
          priority: 50,
          expiresAt: null,
          order: `order of ${buyer}`,
          paid: { amountMicros: 1_000_000, currency: 'USD' },
          description: 'Pack',
          request: {},
        });
        await ledger.hold({
          id,
          run: id,
          organization: buyer,
          instance: nameOf(4, number),
          seller: sellerOfIt,
          offering: offeringOfIt,
          amountCredits: CHARGE,
          expiresInSeconds: 900,
        });
        const outcome = await ledger.settle({ id, amountCredits: CHARGE, description: 'Run' });
        if (outcome !== 'SETTLED')
          throw new Error(`the ledger does not go on with what it was told: ${outcome}`);
      }),
    );
  } finally {
    await pool.end();
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const beganAtMs = performance.now();
  await work();
  return performance.now() - beganAtMs;
}

try {
  const costs = [await measure('few', few), await measure('many', many)] as const;
  console.log(
    textTable([
      ['', `pages at ${count(few)}`, 'ms', `pages at ${count(many)}`, 'ms'],
      ...reads.map(([what], index) => [what].concat(cells(costs[0][index]), cells(costs[1][index]))),
    ]),
  );
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
