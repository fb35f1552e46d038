import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { offerings } from '#common/demo/catalogue.ts';
import { readServiceKeys } from '#common/identity/service-keys.ts';
import type { Worker } from '#common/jobs/worker.ts';
import { createLogger } from '#common/process/logging.ts';
import { openNotifications, type Notifications } from '#common/database/notifications.ts';
import { createServiceClient } from '#common/services/service-client.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { createTestIdentity, type TestIdentity } from '#test/harness/identity.ts';
import { freePort } from '#test/harness/ports.ts';
import { createCredits } from '#control-plane/clients/billing.ts';
import { insertCatalogue } from '#control-plane/demo/insert-catalogue.ts';
import type { Credits } from '#control-plane/domain/orders/credits.ts';
import { receiveOrder } from '#control-plane/domain/orders/receive-order.ts';
import { createSecretSeal } from '#control-plane/domain/api-keys/secret-seal.ts';
import { createTransact } from '#control-plane/store/stores.ts';
import { startWorkers } from '#control-plane/workers.ts';
import { asReceived, paidOrder } from '../fixture.ts';
import { noPeers } from '../no-peers.ts';

/** The last try of a provisioning, with a billing that does not answer. */
const logger = createLogger('test', 'silent');
let identity: TestIdentity;
let testDatabase: TestDatabase;
let database: Database;
let notifications: Notifications;
let credits: Credits;
let workers: Worker | undefined;

beforeAll(async () => {
  identity = await createTestIdentity();
  testDatabase = await createTestDatabase('control-plane');
  const { url } = testDatabase;
  database = openDatabase({ url, maxConnections: 5, applicationName: 'test', logger });
  notifications = openNotifications(url, logger);
  await insertCatalogue(database.db, new Map(offerings.map(({ slug }) => [slug, slug])));
  const keys = await readServiceKeys(identity.folder, 'control-plane');
  const away = `http://127.0.0.1:${await freePort()}/graphql`;
  credits = createCredits(createServiceClient('billing', away, keys));
});
afterEach(() => workers?.stop());
afterAll(async () => {
  await notifications.close();
  await database.close();
  await Promise.all([testDatabase.drop(), identity.remove()]);
});

/** An instance whose provisioning was tried so often, by workers that are no more. */
async function triedBefore(email: string, attempts: string): Promise<string> {
  const order = asReceived(paidOrder(email));
  await receiveOrder(createTransact(database.db), order);
  const { rows } = await database.pool.query<{ id: string }>('SELECT id FROM instances WHERE order_id = $1', [
    order.id,
  ]);
  const { id } = rows[0]!;
  await database.pool.query(
    `UPDATE jobs SET attempts = ${attempts} WHERE queue = 'provisioning' AND key = $1`,
    [id],
  );
  return id;
}

const work = async (): Promise<void> => {
  const seal = createSecretSeal(Buffer.alloc(32, 7));
  workers = await startWorkers({
    database,
    notifications,
    logger,
    credits,
    commissions: noPeers.commissions,
    seal,
    commerce: undefined,
    listings: undefined,
    fulfilments: undefined,
    lookEveryMs: 120_000,
  });
};
const stateOf = async (id: string): Promise<unknown> => {
  const { rows } = await database.pool.query('SELECT state, failure FROM instances WHERE id = $1', [id]);
  return rows[0];
};
const jobOf = async (id: string): Promise<unknown> => {
  const { rows } = await database.pool.query(
    `SELECT failed_at IS NOT NULL AS "givenUp", last_error AS error FROM jobs
     WHERE queue = 'provisioning' AND key = $1`,
    [id],
  );
  return rows[0];
};
const error = 'billing does not answer';
const failed = { state: 'FAILED', failure: 'Provisioning did not come to an end in time.' };

test.each([
  ['fails', 'max_attempts - 1'],
  ['was cut off by the death of its worker', 'max_attempts'],
])('an instance whose last try %s is FAILED and says why', async (_what, attempts) => {
  const id = await triedBefore('last@example.com', attempts);
  await work();
  await expect.poll(() => stateOf(id)).toEqual(failed);
  await expect.poll(() => jobOf(id)).toEqual({ givenUp: true, error });
  // Its organization is told so by webhook.
  expect(await toldOf(id)).toMatchObject([
    { event: 'INSTANCE_FAILED', data: { state: 'FAILED', failure: failed.failure } },
  ]);
});

/** What is to be told of an instance by webhooks. */
const toldOf = async (id: string): Promise<unknown[]> => {
  const { rows } = await database.pool.query<{ payload: unknown }>(
    `SELECT payload FROM jobs WHERE queue = 'webhook-event' AND payload->'data'->>'instance' = $1`,
    [id],
  );
  return rows.map(({ payload }) => payload);
};

test('the job lives on until FAILED is written: an instance is never left PROVISIONING', async () => {
  await database.pool.query(`
    CREATE SEQUENCE refusals;
    CREATE FUNCTION refuse_once() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF nextval('refusals') = 1 THEN RAISE EXCEPTION 'the database has a bad moment'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER refuse_once BEFORE UPDATE ON instances
      FOR EACH ROW WHEN (NEW.state = 'FAILED') EXECUTE FUNCTION refuse_once()`);
  const id = await triedBefore('moment@example.com', 'max_attempts - 1');
  await work();
  await expect.poll(() => jobOf(id)).toEqual({ givenUp: false, error });
  expect(await stateOf(id)).toEqual({ state: 'PROVISIONING', failure: null });
  // The time of the next try has come.
  await database.pool.query(`UPDATE jobs SET run_at = now() WHERE queue = 'provisioning' AND key = $1`, [id]);
  await database.pool.query(`SELECT pg_notify('jobs', 'provisioning')`);
  await expect.poll(() => stateOf(id)).toEqual(failed);
  await expect.poll(() => jobOf(id)).toEqual({ givenUp: true, error });
});
