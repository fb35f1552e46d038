import type { Client } from 'pg';
import { singleConnection } from '#common/database/single-connection.ts';
import { STORED_DATABASES_HELP, withStoredDatabases } from '#common/embedded/stored-databases.ts';
import { EmbeddedPostgresError } from '#common/embedded/postgres.ts';
import { isUuid } from '#common/ids.ts';
import { readCommandLine, UsageError } from '#common/process/command-line.ts';
import { ConfigError, type Env } from '#common/process/config.ts';
import { explain } from './explain.ts';
import type { Check, Databases } from './finding.ts';
import { earningCheck } from './earning-check.ts';
import { formerLedgerCheck, isFormerLedger } from './former-ledger-check.ts';
import { ledgerCheck } from './ledger-check.ts';
import { meterCheck } from './meter-check.ts';
import { orderCheck } from './order-check.ts';
import { paymentCheck } from './payment-check.ts';
import { payoutCheck } from './payout-check.ts';
import { runCheck } from './run-check.ts';

const HELP = `npm run verify                        proves from the databases, and by no service, that every unit is where it belongs
npm run verify -- --explain ID        from a payout, an earning, an entry of the ledger or a run to runs, releases, grants, orders, payments
  --billing URL --runtime URL --control-plane URL    the databases by their own addresses
Exit code 1: something was found, or cannot be read.

${STORED_DATABASES_HELP}`;

const checks: readonly Check[] = [
  ledgerCheck,
  runCheck,
  meterCheck,
  orderCheck,
  paymentCheck,
  earningCheck,
  payoutCheck,
];

/** How often a check that takes long says how far it is. */
const PROGRESS_MS = 5_000;

/** Findings of one check beyond this are counted, not listed. */
const MAX_LISTED = 50;

interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** Answers the exit code. */
export async function verifyCommand(argv: string[], env: Env, output: Output): Promise<number> {
  try {
    const given = parse(argv);
    if (given.help) {
      output.out(HELP);
      return 0;
    }
    if (given.explain !== undefined && !isUuid(given.explain))
      throw new UsageError('--explain takes the id of a payout, an earning, an entry or a run.');
    const work = (databases: Databases) =>
      given.explain === undefined ? verify(databases, output) : tell(databases, given.explain, output);
    const urls = [given.billing, given.runtime, given['control-plane']];
    if (urls.every((url) => url !== undefined)) return await withClients(urls, work);
    if (urls.some((url) => url !== undefined)) throw new UsageError('Name all three databases, or none.');
    return await withStoredDatabases(env, (urlOf) =>
      withClients(['billing', 'runtime', 'control_plane'].map(urlOf), work),
    );
  } catch (error) {
    output.err(sentenceOf(error));
    return 1;
  }
}

const parse = (args: string[]) =>
  readCommandLine(
    {
      args,
      options: {
        explain: { type: 'string' },
        billing: { type: 'string' },
        runtime: { type: 'string' },
        'control-plane': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    'npm run verify -- --help says what there is.',
  ).values;

async function verify(databases: Databases, { out, err }: Output): Promise<number> {
  const kinds = new Map<string, number>();
  // Money came with the tables that replaced those of then: without them there is nothing else to look at.
  const those = (await isFormerLedger(databases.billing)) ? [formerLedgerCheck] : checks;
  for (const { title, run } of those) {
    const beganAtMs = performance.now();
    const seconds = (): string => ((performance.now() - beganAtMs) / 1_000).toFixed(0);
    let looked = 0;
    let found = 0;
    const progress = setInterval(() => out(`...  ${title}: ${looked} so far, ${seconds()} s`), PROGRESS_MS);
    try {
      for await (const { kind, id, detail } of run(databases, (count) => (looked += count))) {
        found += 1;
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if (found <= MAX_LISTED) err(`${kind}: ${id}: ${detail}`);
      }
    } finally {
      clearInterval(progress);
    }
    out(`${found === 0 ? 'ok  ' : 'FAIL'} ${title}: ${looked} looked at, ${found} findings, ${seconds()} s`);
  }
  for (const [kind, count] of kinds) out(`${count} × ${kind}`);
  return kinds.size === 0 ? 0 : 1;
}

async function tell(databases: Databases, id: string, { out, err }: Output): Promise<number> {
  const lines = await explain(databases, id);
  for (const line of lines) out(line);
  if (lines.length === 0) err(`There is no payout, earning, entry or run ${id}.`);
  return lines.length === 0 ? 1 : 0;
}

/** Runtime before billing: what is charged meanwhile is then known to the later of the two. */
async function withClients(
  urls: readonly string[],
  work: (databases: Databases) => Promise<number>,
): Promise<number> {
  const [billing, runtime, controlPlane] = urls.map((url) =>
    singleConnection(url, { application_name: 'verify' }),
  ) as [Client, Client, Client];
  const clients = [runtime, controlPlane, billing];
  try {
    for (const client of clients) {
      await client.connect();
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      // A snapshot is taken by the first statement that reads.
      await client.query('SELECT FROM migrations LIMIT 1');
    }
    return await work({ billing, runtime, controlPlane });
  } finally {
    await Promise.allSettled(clients.map((client) => client.end()));
  }
}

function sentenceOf(error: unknown): string {
  const expected = [UsageError, ConfigError, EmbeddedPostgresError].some((kind) => error instanceof kind);
  const message = error instanceof Error ? error.message || error.name : String(error);
  return expected ? message : `The databases cannot be read: ${message}`;
}
