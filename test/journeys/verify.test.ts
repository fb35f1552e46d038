import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Subgraph } from '#test/harness/database.ts';
import { startSupergraph, type Supergraph } from '#test/harness/supergraph.ts';
import { verifyCommand } from '../../start/verify/verify-command.ts';
import { activeInstanceOf, buy, findVariant, startRun } from './steps.ts';

const email = 'buyer@test.gsv.dev';
let supergraph: Supergraph;
let run: string;

beforeAll(async () => {
  supergraph = await startSupergraph();
  const buyer = `Bearer ${await supergraph.issuer.tokenOf(email)}`;
  const order = await buy(
    supergraph,
    buyer,
    email,
    await findVariant(supergraph, 'customer-support-agent', 'Basic'),
  );
  const { id: instance } = await activeInstanceOf(supergraph, buyer, order);
  await buy(supergraph, buyer, email, await findVariant(supergraph, 'pro-credit-pack'));
  const started = await startRun(supergraph, buyer, { instance, text: 'What can you do?' });
  run = started.run!.id;
  // As if all of it had happened an hour ago: what is on its way between databases is nobody's mistake.
  await vi.waitFor(
    async () => {
      const [row] = await sql('runtime', 'SELECT work FROM runs WHERE state = $1', ['SUCCEEDED']);
      expect(row).toEqual({ work: null });
      const lines = await sql('control-plane', `SELECT outcome FROM order_lines ORDER BY outcome`);
      expect(lines).toEqual([{ outcome: 'CREDITS' }, { outcome: 'INSTANCES' }]);
    },
    { timeout: 20_000, interval: 100 },
  );
  await sql('runtime', `UPDATE runs SET finished_at = finished_at - interval '1 hour'`);
}, 120_000);
afterAll(() => supergraph?.stop());

/** Straight to a database, past all rules: triggers of the tables are off. */
async function sql(name: Subgraph, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: supergraph.databases[name].url });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = 'replica'`);
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function verify(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const { databases } = supergraph;
  const urls = (['billing', 'runtime', 'control-plane'] as const).flatMap((name) => [
    `--${name}`,
    databases[name].url,
  ]);
  const code = await verifyCommand(
    [...urls, ...argv],
    {},
    { out: (text) => out.push(text), err: (text) => err.push(text) },
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('after purchases and a run every unit is where it belongs', async () => {
  const { code, out, err } = await verify();
  expect(err).toBe('');
  expect(out).toMatch(/ok {3}both ledgers, every transfer: [1-9]/);
  expect(out).toMatch(/ok {3}runs, their holds and charges: 1 looked at/);
  expect(out).toMatch(/ok {3}paid order lines, their instances and grants: 2 looked at/);
  expect(code).toBe(0);
});

test('an entry is explained from the run and its release to the grants that paid for it', async () => {
  const { code, out } = await verify('--explain', run);
  expect(code).toBe(0);
  expect(out).toMatch(/^entry .*"phase":"POST".*"credits":3/m);
  expect(out).toMatch(/^run .*"state":"SUCCEEDED".*"charge":3/m);
  expect(out).toMatch(/^release .*"offering":"customer-support-agent"/m);
  expect(out).toMatch(/^grant /m);
  expect((await verify('--explain', '01890000-0000-7000-8000-000000000000')).code).toBe(1);
});

/** Each harm, and the words that name it; taken back afterwards. */
const harms: [string, Subgraph, string, string, string][] = [
  [
    'a run that was charged too much',
    'runtime',
    'UPDATE runs SET charge = charge + 1',
    'UPDATE runs SET charge = charge - 1',
    'its usage costs 3 credits, it was to be charged 4',
  ],
  [
    'a budget that is another one',
    'runtime',
    'UPDATE runs SET budget = budget + 1',
    'UPDATE runs SET budget = budget - 1',
    '10 credits were held, its budget was 11',
  ],
  [
    'a wallet with a credit too many',
    'billing',
    'UPDATE wallets SET credits_posted = credits_posted + 1',
    'UPDATE wallets SET credits_posted = credits_posted - 1',
    'a wallet differs from its transfers',
  ],
  [
    'an instance too few',
    'control-plane',
    `UPDATE order_lines SET quantity = 2 WHERE outcome = 'INSTANCES'`,
    `UPDATE order_lines SET quantity = 1 WHERE outcome = 'INSTANCES'`,
    '2 were bought, 1 instances made',
  ],
  [
    'a pack that nothing was given for',
    'control-plane',
    `UPDATE order_lines SET id = id || 'x' WHERE outcome = 'CREDITS'`,
    `UPDATE order_lines SET id = left(id, -1) WHERE outcome = 'CREDITS'`,
    'credits were to be given, but no grant is there',
  ],
];

test.each(harms)('%s is found', async (_what, database, harm, remedy, finding) => {
  await sql(database, harm);
  const { code, err } = await verify();
  await sql(database, remedy);
  expect(err).toContain(finding);
  expect(code).toBe(1);
  expect((await verify()).err).toBe('');
});

test('a charge for a run that is not there is found', async () => {
  await sql('runtime', 'DELETE FROM runs');
  const { code, err } = await verify();
  expect(err).toContain(`a charge is for no run: `);
  expect(err).toContain(`run ${run} is not there`);
  expect(code).toBe(1);
});
