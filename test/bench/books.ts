import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import type { Db } from '#common/database/database.ts';
import { migrate } from '#common/database/migrations.ts';
import { startEmbeddedPostgres } from '#common/embedded/postgres.ts';
import { readCreditsConsumed } from '#billing/store/credits-consumed.ts';
import { readEntryPages } from '#billing/store/entry-pages.ts';
import { countEarnings, readEarnings } from '#billing/store/earning-pages.ts';
import { readEarningsBalances, readTrialBalance } from '#billing/store/money-pages.ts';
import {
  readCreditsSeries,
  readRevenue,
  readStatementMonths,
  readStatements,
} from '#billing/store/reports.ts';
import { freePort } from '#test/harness/ports.ts';
import { costOf, type ReadingCost } from '#test/harness/reading-cost.ts';
import { misused, scriptOptions } from '#test/harness/script-options.ts';
import { historyOf, tellLedger } from './ledger/history.ts';
import { decimal, textTable } from './text-table.ts';

const USAGE = `npm run bench:books -- [--transfers N]

Fills one ledger of 200 wallets and 20 sellers with a thousand transfers of two years and another one with so many
(1,000,000), and says how many pages and milliseconds each list, report and audit reads of either.`;
const options = scriptOptions(USAGE, { transfers: { type: 'string', default: '1000000' } });
const WALLETS = 200;
const DAYS = 700;
const FEW = 1_000;
const many = Number(options.transfers);
if (!(many >= FEW)) misused(`At least ${FEW} transfers.`, USAGE);

const day = (ago: number): Date =>
  new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth(), -ago));
const month = { from: day(30), to: day(0), interval: 'DAY', timeZone: 'Europe/Zurich' } as const;
const year = { from: day(365), to: day(0), interval: 'MONTH', timeZone: 'Europe/Zurich' } as const;
const page = { limit: 20, direction: 'forward' } as const;
const [wallet, instance, organization, seller, offering] = [2, 4, 5, 6, 7].map(
  (kind) => `0000000${kind}-0000-7000-8000-000000000001`,
) as [string, string, string, string, string];

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

const cells = (cost: ReadingCost | undefined): string[] => [decimal(cost?.pages, 0), decimal(cost?.ms, 1)];

const folder = await mkdtemp(join(tmpdir(), 'books-bench-'));
const postgres = await startEmbeddedPostgres({ folder, port: await freePort(), disposable: true });

/** Pages and milliseconds of each read; the second time, when what it needs is in memory. */
async function measure(name: string, transfers: number): Promise<ReadingCost[]> {
  const url = postgres.url(name);
  await migrate({ url }, join(import.meta.dirname, '../../subgraphs/billing/store/migrations'));
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const runsPerWallet = Math.ceil(transfers / WALLETS);
    await tellLedger(client, historyOf({ wallets: WALLETS, runsPerWallet, days: DAYS }));
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

try {
  const [few, full] = [await measure('few', FEW), await measure('many', many)];
  console.log(
    textTable([
      ['', `pages at ${FEW.toLocaleString('en')}`, 'ms', `pages at ${many.toLocaleString('en')}`, 'ms'],
      ...reads.map(([what], index) => [what].concat(cells(few[index]), cells(full[index]))),
    ]),
  );
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
