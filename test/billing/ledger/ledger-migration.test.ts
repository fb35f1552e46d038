import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { migrate } from '#common/database/migrations.ts';
import { createTestDatabase } from '#test/harness/database.ts';
import { verifyCommand } from '../../../start/verify/verify-command.ts';

const migrations = join(import.meta.dirname, '../../../subgraphs/billing/store/migrations');

/** A database whose schema is that of the first so many migrations, and a function that brings it up to date. */
async function databaseOf(count: number) {
  const name = `billing_old_${randomUUID().replaceAll('-', '')}`;
  const admin = new Client({ connectionString: inject('postgresUrl') });
  await admin.connect();
  await admin.query(`CREATE DATABASE "${name}"`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  const folder = await mkdtemp(join(tmpdir(), 'billing-migrations-'));
  for (const file of (await readdir(migrations)).toSorted().slice(0, count))
    await cp(join(migrations, file), join(folder, file));
  await migrate({ url: url.href }, folder);
  const client = new Client({ connectionString: url.href });
  await client.connect();
  return {
    client,
    url: url.href,
    update: () => migrate({ url: url.href }, migrations),
    async drop() {
      await client.end();
      await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
      await admin.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface EndedRun {
  id: string;
  instance: string;
  organization: string;
  budget: number;
  charge: number;
}

/** A run of runtime's that ended an hour ago and cost what each does. */
async function insertRun(
  url: string,
  { id, instance, organization, budget, charge }: EndedRun,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = 'replica'`);
    const free = { perThousandInputTokens: 0, perThousandOutputTokens: 0, perToolCall: 0 };
    await client.query(
      `INSERT INTO runs (id, instance_id, organization_id, flow_id, content_hash, state, input, terms, budget, charge,
         deadline_at, finished_at)
       VALUES ($1, $2, $3, $1, '', 'SUCCEEDED', '{}', $4, $5, $6, now(), now() - interval '1 hour')`,
      [id, instance, organization, { pricing: { perRun: charge, ...free } }, budget, charge],
    );
  } finally {
    await client.end();
  }
}

const unguarded = (sql: string): string =>
  `SET session_replication_role = 'replica'; ${sql}; SET session_replication_role = 'origin'`;
/** Harms to a ledger of then, their remedies, and the words that name them. */
const former: [string, string, string][] = [
  [
    unguarded(`UPDATE wallets SET credits_posted = credits_posted + 1`),
    unguarded(`UPDATE wallets SET credits_posted = credits_posted - 1`),
    'a wallet differs from its transfers: ',
  ],
  [
    unguarded(`UPDATE wallets SET debits_pending = debits_pending + 1 WHERE debits_pending > 0`),
    unguarded(`UPDATE wallets SET debits_pending = debits_pending - 1 WHERE debits_pending > 0`),
    'credits are held, it says',
  ],
  [
    unguarded(`UPDATE reservations SET run_id = NULL WHERE settled = 25`),
    unguarded(`UPDATE reservations SET run_id = id WHERE settled = 25`),
    'nothing was held for it',
  ],
  [
    unguarded(`UPDATE reservations SET settled = 24 WHERE settled = 25`),
    unguarded(`UPDATE reservations SET settled = 25 WHERE settled = 24`),
    '24 credits were charged instead of 25 (SETTLED)',
  ],
  [
    unguarded(`UPDATE reservations SET amount = 31 WHERE amount = 30`),
    unguarded(`UPDATE reservations SET amount = 30 WHERE amount = 31`),
    '31 credits were held, its budget was 30',
  ],
];

test('a ledger of before moves over as it is, and goes on', async () => {
  const { client, url, update, drop } = await databaseOf(4);
  const [runtime, controlPlane] = await Promise.all([
    createTestDatabase('runtime'),
    createTestDatabase('control-plane'),
  ]);
  const verify = async () => {
    const said: string[] = [];
    const say = (text: string) => void said.push(text);
    const urls = ['--billing', url, '--runtime', runtime.url, '--control-plane', controlPlane.url];
    return { code: await verifyCommand(urls, {}, { out: say, err: say }), said: said.join('\n') };
  };
  try {
    const rows = async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows;
    const [organization, other, instance] = [randomUUID(), randomUUID(), randomUUID()];
    const [charged, voided, open, lapsed, free, held] = Array.from({ length: 6 }, () => randomUUID());
    const grant = (
      id: string,
      owner: string,
      kind: string,
      amount: number,
      priority: number,
      expires: string | null,
    ) =>
      rows(`SELECT ledger_grant($1, $2, $3, $4, $5, now() + $6::interval, 'Order:1', 'Given', '{"a":1}')`, [
        id,
        owner,
        kind,
        amount,
        priority,
        expires,
      ]);
    const hold = (id: string | undefined, amount: number) =>
      rows(`SELECT ledger_hold($1, $2, $3, $1, $4, 900, '{"expiresInSeconds": 900}')`, [
        id,
        organization,
        amount,
        instance,
      ]);
    const trial = randomUUID();
    await grant(trial, organization, 'TRIAL', 20, 10, '1 hour');
    await grant(randomUUID(), organization, 'PURCHASE', 100, 50, null);
    await grant(randomUUID(), other, 'PROMOTION', 7, 20, '1 hour');
    await hold(charged, 30);
    await rows(`SELECT ledger_settle($1, 25, 'Run', '{"amountCredits": 25, "description": "Run"}')`, [
      charged,
    ]);
    await hold(free, 1);
    await rows(`SELECT ledger_settle($1, 0, 'Run', '{"amountCredits": 0, "description": "Run"}')`, [free]);
    await hold(voided, 5);
    await rows('SELECT ledger_void($1)', [voided]);
    await hold(lapsed, 6);
    await rows(`UPDATE reservations SET expires_at = now() WHERE id = $1`, [lapsed]);
    await rows('SELECT ledger_lock(id) FROM wallets WHERE organization_id = $1', [organization]);
    await hold(open, 10);
    await hold(held, 4);
    await rows(`UPDATE grants SET expires_at = now() WHERE kind = 'PROMOTION'`);
    await rows('SELECT ledger_lock(id) FROM wallets WHERE organization_id = $1', [other]);
    await rows(`SELECT ledger_take_back($1, 'Order:1', 3, 'Refund', '{}')`, [randomUUID()]);

    const seen = async () => ({
      faults: await rows('SELECT * FROM ledger_faults'),
      wallets: await rows('SELECT id, organization_id, balance, reserved FROM wallet_positions ORDER BY id'),
      grants: await rows(
        'SELECT id, kind, amount, remaining, expires_at, order_id FROM grant_positions ORDER BY id',
      ),
      entries: await rows(
        `SELECT id, kind, amount, balance_after, run_id, order_id, description, created_at FROM ledger_entries
         ORDER BY wallet_id, sequence`,
      ),
      reservations: await rows(
        'SELECT id, wallet_id, run_id, amount, settled, state, expires_at, created_at FROM reservation_positions ORDER BY id',
      ),
      accounts: await rows('SELECT name, balance FROM account_balances ORDER BY name, balance'),
    });
    await insertRun(runtime.url, { id: charged!, instance, organization, budget: 30, charge: 25 });
    const before = await seen();
    expect(await verify()).toEqual({
      code: 0,
      said: expect.stringMatching(
        /^ok {3}a ledger that is not migrated yet, its wallets and runs: 3 looked at/,
      ),
    });
    for (const [harm, remedy, finding] of former) {
      await rows(harm);
      expect(await verify()).toEqual({ code: 1, said: expect.stringContaining(finding) });
      await rows(remedy);
    }
    expect(before.entries).toHaveLength(6);
    expect(before.reservations.map(({ state }) => state as string).toSorted()).toEqual([
      'EXPIRED',
      'HELD',
      'HELD',
      'SETTLED',
      'SETTLED',
      'VOIDED',
    ]);
    await update();
    expect(await seen()).toEqual(before);
    expect(await verify()).toEqual({
      code: 0,
      said: expect.stringMatching(
        /^ok {3}both ledgers, every transfer: [1-9][^]*runs, their holds and charges: 1 looked at/,
      ),
    });
    expect(await rows('SELECT * FROM ledger_audit')).toEqual([]);
    expect(await rows(`SELECT FROM jobs WHERE queue = 'expiry'`)).toEqual([]);
    expect(await rows('SELECT credits, runs FROM instance_usage')).toEqual([{ credits: '25', runs: '2' }]);

    const apply = async (settles: [string | undefined, number | null][]) => {
      const [row] = await rows(
        `SELECT settled FROM ledger_apply($1, $2, $3, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}')`,
        [settles.map(([id]) => id), settles.map(([, amount]) => amount), settles.map(() => 'Run')],
      );
      return row?.settled as string;
    };
    const ends: [string | undefined, number | null][] = [
      [charged, 25],
      [charged, 24],
      [voided, null],
      [lapsed, 1],
      [open, 10],
      [held, null],
      [randomUUID(), 1],
    ];
    let letters = '';
    for (const end of ends) letters += await apply([end]);
    expect(letters).toBe('ECEXSVN');
    expect(await rows('SELECT * FROM ledger_audit')).toEqual([]);
    expect(
      await rows('SELECT balance, reserved FROM wallet_positions WHERE organization_id = $1', [organization]),
    ).toEqual([{ balance: '82', reserved: '0' }]);
  } finally {
    await drop();
    await Promise.all([runtime.drop(), controlPlane.drop()]);
  }
});

test('what an instance consumed before counts on from where it was', async () => {
  // Up to 0028_refunds_of_each_currency.sql.
  const { client, update, drop } = await databaseOf(22);
  try {
    const [instance, wallet, other] = [randomUUID(), randomUUID(), randomUUID()];
    for (const [hour, payer, credits] of [
      ['08:00', wallet, 3],
      ['09:00', other, 5],
      ['10:00', wallet, 4],
      ['11:00', wallet, 1],
    ])
      await client.query(
        `INSERT INTO instance_usage (instance_id, quarter, wallet_id, credits, runs) VALUES ($1, $2, $3, $4, 1)`,
        [instance, `2026-01-01 ${hour}Z`, payer, credits],
      );
    await update();
    const { rows } = await client.query('SELECT credits_before FROM instance_usage ORDER BY quarter');
    expect(rows.map(({ credits_before }) => Number(credits_before))).toEqual([0, 0, 3, 7]);
  } finally {
    await drop();
  }
});
