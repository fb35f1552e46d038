import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { createLogger } from '#common/process/logging.ts';
import { createTestDatabase } from '#test/harness/database.ts';
import { priorityOf } from '#billing/domain/credits.ts';
import type { Ledger, NewGrant, NewHold } from '#billing/domain/ledger.ts';
import { createLedger } from '#billing/store/ledger/ledger.ts';

export interface LedgerFixture {
  ledger: Ledger;
  database: Database;
  grant(organization: string, grant: Partial<NewGrant>): ReturnType<Ledger['grant']>;
  hold(organization: string, hold: Partial<NewHold>): ReturnType<Ledger['hold']>;
  /** A fresh organization with one grant that does not expire. */
  organizationWith(credits: number): Promise<string>;
  figures(organization: string): Promise<{ balance: number; reserved: number }>;
  remaining(grant: string): Promise<number>;
  stateOf(reservation: string): Promise<string | undefined>;
  entries(organization: string): Promise<{ kind: string; amount: number; balanceAfter: number }[]>;
  /** Lets time pass by moving every expiry of the organization's wallet into the past by so much. */
  pass(organization: string, seconds: number): Promise<void>;
  expire(organization: string): Promise<void>;
  expectHealthy(): Promise<void>;
  close(): Promise<void>;
}

/** The real ledger on a database of its own. */
export async function createLedgerFixture(): Promise<LedgerFixture> {
  const test = await createTestDatabase('billing');
  const logger = createLogger('test', 'silent');
  const database = openDatabase({ url: test.url, maxConnections: 20, applicationName: 'test', logger });
  const ledger = createLedger(database.pool);
  const rows = async <T>(text: string, values: unknown[]): Promise<T[]> =>
    (await database.pool.query<T & object>(text, values)).rows;

  const fixture: LedgerFixture = {
    ledger,
    database,
    grant(organization, grant) {
      const full: NewGrant = {
        id: randomUUID(),
        organization,
        kind: 'ADJUSTMENT',
        amountCredits: 100,
        priority: priorityOf[grant.kind ?? 'ADJUSTMENT'],
        expiresAt: null,
        order: null,
        paid: null,
        description: 'Test',
        request: { amountCredits: grant.amountCredits ?? 100, organization },
        ...grant,
      };
      return ledger.grant(full);
    },
    hold: (organization, hold) =>
      ledger.hold({
        id: randomUUID(),
        organization,
        amountCredits: 10,
        run: null,
        instance: null,
        offering: null,
        seller: null,
        expiresInSeconds: 900,
        ...hold,
      }),
    async organizationWith(credits) {
      const organization = randomUUID();
      expect(await fixture.grant(organization, { amountCredits: credits })).toBe('CREATED');
      return organization;
    },
    async figures(organization) {
      const [row] = await rows<{ balance: string; reserved: string }>(
        'SELECT balance, reserved FROM wallet_positions WHERE organization_id = $1',
        [organization],
      );
      return { balance: Number(row?.balance), reserved: Number(row?.reserved) };
    },
    async remaining(grant) {
      const [row] = await rows<{ remaining: string }>('SELECT remaining FROM grant_positions WHERE id = $1', [
        grant,
      ]);
      return Number(row?.remaining);
    },
    async stateOf(reservation) {
      const [row] = await rows<{ state: string }>('SELECT state FROM reservation_positions WHERE id = $1', [
        reservation,
      ]);
      return row?.state;
    },
    async entries(organization) {
      const found = await rows<{ kind: string; amount: string; balance_after: string }>(
        'SELECT kind, amount, balance_after FROM ledger_entries WHERE organization_id = $1 ORDER BY sequence DESC',
        [organization],
      );
      return found.map((row) => ({
        kind: row.kind,
        amount: Number(row.amount),
        balanceAfter: Number(row.balance_after),
      }));
    },
    async pass(organization, seconds) {
      for (const [table, column] of [
        ['grants', 'expires_at'],
        ['holds', 'expires_at'],
        ['wallets', 'next_due'],
      ]) {
        await database.pool.query(
          `UPDATE ${table} SET ${column} = ${column} - make_interval(secs => $2)
           WHERE ${table === 'wallets' ? 'id' : 'wallet_id'} = (SELECT id FROM wallets WHERE organization_id = $1)`,
          [organization, seconds],
        );
      }
    },
    async expire(organization) {
      await rows('SELECT ledger_lock($1)', [await ledger.open(organization)]);
    },
    async expectHealthy() {
      expect(await rows('SELECT fault, id FROM ledger_audit', [])).toEqual([]);
    },
    async close() {
      await database.close();
      await test.drop();
    },
  };
  return fixture;
}
