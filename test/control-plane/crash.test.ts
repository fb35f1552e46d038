import { afterAll, beforeAll, expect, test } from 'vitest';
import { start as startBilling } from '#billing/server.ts';
import { readConfig as readBillingConfig } from '#billing/config.ts';
import { openDatabase, type Database } from '#common/database/database.ts';
import { commerceId, offerings } from '#common/demo/catalogue.ts';
import { readServiceKeys } from '#common/identity/service-keys.ts';
import { createLogger } from '#common/process/logging.ts';
import { createServiceClient } from '#common/services/service-client.ts';
import type { Service } from '#common/services/service.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { graphql } from '#test/harness/graphql.ts';
import { createTestIdentity, type TestIdentity } from '#test/harness/identity.ts';
import { createCredits } from '#control-plane/clients/billing.ts';
import { insertCatalogue } from '#control-plane/demo/insert-catalogue.ts';
import type { Credits } from '#control-plane/domain/orders/credits.ts';
import { endTrial } from '#control-plane/domain/instances/end-trial.ts';
import { fulfilCreditLine } from '#control-plane/domain/orders/fulfil-credit-line.ts';
import { provisionInstance } from '#control-plane/domain/instances/provision-instance.ts';
import { receiveOrder } from '#control-plane/domain/orders/receive-order.ts';
import { createSecretSeal } from '#control-plane/domain/api-keys/secret-seal.ts';
import type { Stores, Transact } from '#control-plane/domain/stores.ts';
import { createStores, createTransact } from '#control-plane/store/stores.ts';
import { asReceived, operator, paidOrder } from './fixture.ts';

const logger = createLogger('test', 'silent');
const seal = createSecretSeal(Buffer.alloc(32, 7));
let identity: TestIdentity;
let testDatabases: TestDatabase[];
let database: Database;
let billing: Service;
let credits: Credits;

beforeAll(async () => {
  identity = await createTestIdentity();
  testDatabases = [await createTestDatabase('control-plane'), await createTestDatabase('billing')];
  const [own, billings] = testDatabases;
  database = openDatabase({ url: own!.url, maxConnections: 5, applicationName: 'test', logger });
  await insertCatalogue(database.db, new Map(offerings.map(({ slug }) => [slug, slug])));
  billing = await startBilling(
    readBillingConfig({
      LOG_LEVEL: 'silent',
      PORT: '0',
      DATABASE_URL: billings!.url,
      IDENTITY_DIR: identity.folder,
    }),
  );
  await billing.seedDemo?.();
  const keys = await readServiceKeys(identity.folder, 'control-plane');
  credits = createCredits(createServiceClient('billing', billing.url, keys));
});

afterAll(async () => {
  await billing.stop();
  await database.close();
  await Promise.all([identity.remove(), ...testDatabases.map((each) => each.drop())]);
});

class Crash extends Error {}

/** Lets so many calls through; the next one is done and its answer lost, as when the process dies. */
function mortal(calls: number) {
  let left = calls;
  const wrap = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name, self) {
        const value: unknown = Reflect.get(target, name, self);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          const answer: unknown = await Reflect.apply(value, target, args);
          if (left-- === 0) throw new Crash('killed');
          return answer;
        };
      },
    });
  const wrapStores = (stores: Stores): Stores =>
    Object.fromEntries(
      Object.entries(stores).map(([name, store]) => [name, wrap(store as object)]),
    ) as unknown as Stores;
  const transact: Transact = (work) => createTransact(database.db)((stores) => work(wrapStores(stores)));
  return { stores: wrapStores(createStores(database.db)), transact, credits: wrap(credits) };
}

/** Runs the work with a crash after 1, 2, 3, … calls, until it comes to its end; returns how often it crashed. */
async function crashEverywhere(work: (life: ReturnType<typeof mortal>) => Promise<unknown>): Promise<number> {
  for (let calls = 0; calls < 100; calls++) {
    try {
      await work(mortal(calls));
      return calls;
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  }
  throw new Error('the work never came to its end');
}

const rowsOf = async <T extends object>(sql: string, values: unknown[]): Promise<T[]> =>
  (await database.pool.query<T>(sql, values)).rows;

async function grantsOf(organization: string) {
  const { data } = await graphql<{ wallet: { grants: { kind: string; amount: number }[] } }>(
    billing.url,
    'query ($id: ID!) { wallet(organization: $id) { grants { kind amount } } }',
    { id: organization },
    { authorization: await identity.bearerOf(operator) },
  );
  return data!.wallet.grants.toSorted((a, b) => a.amount - b.amount);
}

test('receiving an order survives a crash after every step', async () => {
  const order = asReceived(paidOrder('crash@example.com', { variantPk: 2, quantity: 2 }));
  const crashes = await crashEverywhere(({ transact }) => receiveOrder(transact, order));
  expect(crashes).toBeGreaterThan(5);
  const instances = await rowsOf<{ id: string }>('SELECT id FROM instances WHERE order_id = $1', [order.id]);
  const jobs = await rowsOf<{ key: string }>(`SELECT key FROM jobs WHERE queue = 'provisioning'`, []);
  expect(instances).toHaveLength(2);
  expect(new Set(jobs.map(({ key }) => key))).toEqual(new Set(instances.map(({ id }) => id)));
});

test('provisioning survives a crash after every step: one key, each grant once', async () => {
  const order = asReceived(paidOrder('steps@example.com', { variantPk: 2 }));
  await receiveOrder(createTransact(database.db), order);
  const [instance] = await rowsOf<{ id: string; organization_id: string }>(
    'SELECT id, organization_id FROM instances WHERE order_id = $1',
    [order.id],
  );
  const crashes = await crashEverywhere(({ stores, credits }) =>
    provisionInstance({ stores, credits, seal }, instance!.id),
  );
  expect(crashes).toBeGreaterThan(6);
  expect(
    await rowsOf('SELECT state, activated_at IS NOT NULL AS active FROM instances WHERE id = $1', [
      instance!.id,
    ]),
  ).toEqual([{ state: 'ACTIVE', active: true }]);
  const keys = await rowsOf<{ id: string; hash: string; sealed_secret: string }>(
    'SELECT id, hash, sealed_secret FROM api_keys WHERE instance_id = $1',
    [instance!.id],
  );
  expect(keys).toHaveLength(1);
  expect(seal.open(keys[0]!.sealed_secret, keys[0]!.id)).toMatch(/^cmp_sk_[\w-]{43}$/);
  expect(await grantsOf(instance!.organization_id)).toEqual([
    { kind: 'TRIAL', amount: 100 },
    { kind: 'PLAN', amount: 250 },
  ]);
});

test('who comes for the initial secret while another is taking it gets nothing', async () => {
  const order = asReceived(paidOrder('claims@example.com'));
  await receiveOrder(createTransact(database.db), order);
  const [instance] = await rowsOf<{ id: string }>('SELECT id FROM instances WHERE order_id = $1', [order.id]);
  await provisionInstance({ stores: createStores(database.db), credits, seal }, instance!.id);
  const take = createTransact(database.db);
  const second = await take(async ({ apiKeys }) => {
    expect(await apiKeys.takeInitialSecret(instance!.id)).toBeDefined();
    const late = take((stores) => stores.apiKeys.takeInitialSecret(instance!.id));
    await expect
      .poll(() =>
        rowsOf(
          `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
          [],
        ),
      )
      .toHaveLength(1);
    return { late };
  });
  expect(await second.late).toBeUndefined();
});

test('the end of a trial waits for its provisioning instead of being overwritten by it', async () => {
  const order = asReceived(paidOrder('late@example.com'));
  await receiveOrder(createTransact(database.db), order);
  const [instance] = await rowsOf<{ id: string }>('SELECT id FROM instances WHERE order_id = $1', [order.id]);
  const stores = createStores(database.db);
  await expect(endTrial(stores, instance!.id)).rejects.toThrow('still being provisioned');
  await provisionInstance({ stores, credits, seal }, instance!.id);
  await endTrial(stores, instance!.id);
  expect((await stores.instances.instance(instance!.id))!.state).toBe('SUSPENDED');
});

test('a credit pack survives a crash after every step: one grant', async () => {
  const order = asReceived(paidOrder('packs@example.com', { variantPk: 11, slug: 'pro-credit-pack' }));
  await receiveOrder(createTransact(database.db), order);
  const line = order.lines[0]!.id;
  const crashes = await crashEverywhere((life) => fulfilCreditLine(life, line));
  expect(crashes).toBeGreaterThan(2);
  const [row] = await rowsOf<{ outcome: string; organization_id: string }>(
    'SELECT outcome, organization_id FROM order_lines WHERE id = $1',
    [line],
  );
  expect(row!.outcome).toBe('CREDITS');
  expect(await grantsOf(row!.organization_id)).toEqual([{ kind: 'PURCHASE', amount: 500 }]);
});

test('an instance whose release has no flow is FAILED and says so', async () => {
  const order = asReceived(paidOrder('flowless@example.com', { variantPk: 5 }));
  await receiveOrder(createTransact(database.db), order);
  await database.pool.query('ALTER TABLE offering_versions DISABLE TRIGGER offering_versions_immutable');
  await database.pool.query(
    `UPDATE offering_versions SET flow_id = NULL
     WHERE id = (SELECT version_id FROM instances WHERE order_id = $1)`,
    [order.id],
  );
  await database.pool.query('ALTER TABLE offering_versions ENABLE TRIGGER offering_versions_immutable');
  const [instance] = await rowsOf<{ id: string }>('SELECT id FROM instances WHERE order_id = $1', [order.id]);
  await provisionInstance({ stores: createStores(database.db), credits, seal }, instance!.id);
  expect(await rowsOf('SELECT state, failure FROM instances WHERE id = $1', [instance!.id])).toEqual([
    { state: 'FAILED', failure: 'This release of the offering has no flow to run.' },
  ]);
});

test('a line whose offering has no release buys nothing, and is told apart', async () => {
  const { rows } = await database.pool.query<{ slug: string }>(
    `UPDATE offerings SET current_version_id = NULL
     WHERE id = (SELECT offering_id FROM plans WHERE variant_id = $1) RETURNING slug`,
    [commerceId('ProductVariant', 6)],
  );
  const { slug } = rows[0]!;
  const direct = asReceived(paidOrder('none@example.com', { variantPk: 6, quantity: 2 }));
  const bySlug = asReceived(paidOrder('none@example.com', { variantPk: 999, slug }));
  const transact = createTransact(database.db);
  expect(await receiveOrder(transact, direct)).toEqual([direct.lines[0]!.id]);
  expect(await receiveOrder(transact, direct)).toEqual([]);
  expect(await receiveOrder(transact, bySlug)).toEqual([]);
  const outcome = await fulfilCreditLine(
    { stores: createStores(database.db), transact, credits },
    bySlug.lines[0]!.id,
  );
  expect(outcome).toBe('nothing');
  expect(
    await rowsOf('SELECT outcome, note FROM order_lines WHERE id IN ($1, $2)', [
      direct.lines[0]!.id,
      bySlug.lines[0]!.id,
    ]),
  ).toEqual([direct, bySlug].map(() => ({ outcome: 'NOTHING', note: 'The offering has no release yet.' })));
});

test('a release cannot be changed afterwards', async () => {
  await expect(database.pool.query('UPDATE offering_versions SET per_run = 0')).rejects.toThrow('immutable');
});
