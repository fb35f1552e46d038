import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '#common/process/logging.ts';
import { openDatabase, type Database } from '#common/database/database.ts';
import { readServiceKeys, type ServiceKeys } from '#common/identity/service-keys.ts';
import { createServiceClient } from '#common/services/service-client.ts';
import { createLedger } from '#billing/store/ledger/ledger.ts';
import { createBillingProcesses, inOrder } from '#runtime/services/billing-processes.ts';
import { createCreditHolds } from '#runtime/services/billing.ts';
import type { CreditHolds } from '#runtime/domain/run/ports.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { createTestIdentity, type TestIdentity } from '#test/harness/identity.ts';
import { freePort } from '#test/harness/ports.ts';
import { startServiceProcess, type ServiceProcess } from '#test/harness/service-process.ts';

/** Two real processes of billing on one database, and what runtime holds and charges credits with. */
const CREDITS = 1_000_000;
let identity: TestIdentity;
let ledgerDatabase: TestDatabase;
let database: Database;
let holds: CreditHolds;
let keys: ServiceKeys;
const processes = new Map<string, ServiceProcess>();

const holdsOf = (all: readonly string[]): CreditHolds =>
  createCreditHolds(
    createBillingProcesses(new Map(all.map((url) => [url, createServiceClient('billing', url, keys)]))),
  );
const begin = async (url: string): Promise<void> => {
  const env = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: new URL(url).port,
    DATABASE_URL: ledgerDatabase.url,
    IDENTITY_DIR: identity.folder,
  };
  processes.set(url, await startServiceProcess('billing', env, url));
};

beforeAll(async () => {
  [identity, ledgerDatabase] = await Promise.all([createTestIdentity(), createTestDatabase('billing')]);
  const logger = createLogger('test', 'silent');
  database = openDatabase({ url: ledgerDatabase.url, maxConnections: 4, applicationName: 'test', logger });
  const urls = [
    `http://127.0.0.1:${await freePort()}/graphql`,
    `http://127.0.0.1:${await freePort()}/graphql`,
  ];
  await Promise.all(urls.map(begin));
  keys = await readServiceKeys(identity.folder, 'runtime');
  holds = holdsOf(urls);
}, 120_000);
afterAll(async () => {
  await Promise.all([...processes.values()].map((one) => one.kill()));
  await database?.close();
  await ledgerDatabase?.drop();
  await identity?.remove();
});

const urls = (): string[] => [...processes.keys()];

/** An organization with credits whose wallet belongs to a process. */
async function organizationOf(url: string, all = urls()): Promise<string> {
  let organization = randomUUID();
  while (inOrder(all, organization)[0] !== url) organization = randomUUID();
  await createLedger(database.pool).grant({
    id: randomUUID(),
    organization,
    kind: 'PURCHASE',
    amountCredits: CREDITS,
    priority: 50,
    expiresAt: null,
    order: null,
    paid: null,
    description: 'Test',
    request: {},
  });
  return organization;
}

const runOf = (organizationId: string) => ({
  id: randomUUID(),
  organizationId,
  instanceId: randomUUID(),
  budgetCredits: 10,
  expiresInSeconds: 900,
  terms: { offeringId: randomUUID(), publisherId: randomUUID() },
});

/** How many mutations of a kind a process has answered, as it tells itself. */
async function answered(url: string, action: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  return Number(
    new RegExp(`^mutations_total\\{action="${action}",outcome="DONE"\\} (\\d+)`, 'm').exec(text)?.[1] ?? 0,
  );
}

/** As runtime's worker does it: again until somebody answers. */
async function until<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch {
      await delay(50);
    }
  }
}

async function faults(): Promise<unknown[]> {
  const client = new Client({ connectionString: ledgerDatabase.url });
  await client.connect();
  try {
    return (await client.query('SELECT * FROM ledger_faults UNION ALL SELECT * FROM ledger_audit')).rows;
  } finally {
    await client.end();
  }
}

test('what concerns a wallet is asked of one process, and wallets are divided among all', async () => {
  for (const url of urls()) {
    const organizations = await Promise.all([organizationOf(url), organizationOf(url)]);
    const [held, settled] = [
      await answered(url, 'reservationCreate'),
      await answered(url, 'reservationSettle'),
    ];
    const others = urls().filter((other) => other !== url);
    const before = await Promise.all(others.map((other) => answered(other, 'reservationCreate')));
    for (const organization of organizations)
      for (let count = 0; count < 3; count++) {
        const run = runOf(organization);
        expect(await holds.hold(run)).toBe('HELD');
        expect(await holds.settle(run, 3, 'Run')).toBe('SETTLED');
      }
    expect(await answered(url, 'reservationCreate')).toBe(held + 6);
    expect(await answered(url, 'reservationSettle')).toBe(settled + 6);
    expect(await Promise.all(others.map((other) => answered(other, 'reservationCreate')))).toEqual(before);
  }
});

test('a process that hangs gives its wallets to the others, and is asked last from then on', async () => {
  let asked = 0;
  const silent = createServer(() => void (asked += 1)).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const hanging = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/graphql`;
  const all = holdsOf([hanging, ...urls()]);
  const organization = await organizationOf(hanging, [hanging, ...urls()]);
  const run = runOf(organization);
  expect(await all.hold(run)).toBe('HELD');
  expect(await all.settle(run, 4, 'Run')).toBe('SETTLED');
  expect(asked).toBe(1);
  silent.closeAllConnections();
  silent.close();
});

test('while both are killed and started again, every run is charged once', async () => {
  const organizations = await Promise.all(
    urls().flatMap((url) => [organizationOf(url), organizationOf(url)]),
  );
  const charged = new Map(organizations.map((organization) => [organization, 0]));
  let isOver = false;
  const customer = async (organization: string): Promise<void> => {
    while (!isOver) {
      const run = runOf(organization);
      expect(await until(() => holds.hold(run))).toBe('HELD');
      // Both may be asked, at once and again: a caller who lost an answer, and one who did not.
      const answers = await Promise.all([
        until(() => holds.settle(run, 3, 'Run')),
        until(() => holds.settle(run, 3, 'Run')),
      ]);
      expect(answers).toEqual(['SETTLED', 'SETTLED']);
      charged.set(organization, (charged.get(organization) as number) + 1);
    }
  };
  const customers = [...organizations, ...organizations].map(customer);
  try {
    for (const url of urls()) {
      await delay(300);
      await processes.get(url)?.kill();
      await delay(300);
      await begin(url);
    }
    await delay(300);
  } finally {
    isOver = true;
  }
  await Promise.all(customers);
  const { rows } = await database.pool.query<{
    organization: string;
    runs: number;
    balance: number;
    reserved: number;
  }>(
    `SELECT p.organization_id AS organization, p.balance::int AS balance, p.reserved::int AS reserved,
       (SELECT count(*)::int FROM transfers t WHERE t.wallet_id = p.id AND t.phase = 'POST') AS runs
     FROM wallet_positions p WHERE p.organization_id = ANY($1::uuid[])`,
    [organizations],
  );
  for (const { organization, runs, balance, reserved } of rows) {
    expect(runs).toBe(charged.get(organization));
    expect(runs).toBeGreaterThan(0);
    expect({ balance, reserved }).toEqual({ balance: CREDITS - 3 * runs, reserved: 0 });
  }
  expect(rows.length).toBe(organizations.length);
  expect(await faults()).toEqual([]);
}, 120_000);
