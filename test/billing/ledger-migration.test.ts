import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { migrate } from '#common/database/migrations.ts';

const migrations = join(import.meta.dirname, '../../subgraphs/billing/store/migrations');

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
    update: () => migrate({ url: url.href }, migrations),
    async drop() {
      await client.end();
      await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
      await admin.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

test('a ledger of before moves over as it is, and goes on', async () => {
  const { client, update, drop } = await databaseOf(4);
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
    const before = await seen();
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
  }
});
