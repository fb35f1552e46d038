import { execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { commerceId, offerings } from '#common/demo/catalogue.ts';
import type { Caller } from '#common/identity/caller.ts';
import { createLogger } from '#common/process/logging.ts';
import { openNotifications, type Notifications } from '#common/database/notifications.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';
import { person } from '#test/harness/identity.ts';
import { createContext } from '#control-plane/context.ts';
import { createRunTermsReader } from '#control-plane/store/run-terms.ts';
import { insertCatalogue } from '#control-plane/demo/insert-catalogue.ts';
import { receiveOrder } from '#control-plane/domain/orders/receive-order.ts';
import { createSecretSeal } from '#control-plane/domain/api-keys/secret-seal.ts';
import { listInstances } from '#control-plane/store/lists/instance-lists.ts';
import { createLoaders } from '#control-plane/store/loaders.ts';
import { createTransact } from '#control-plane/store/stores.ts';
import { buildSchema } from '#control-plane/subgraph.ts';
import { asReceived, operator, paidOrder } from './fixture.ts';
import { operationsAlone } from './operations-alone.ts';
import { noPeers } from './no-peers.ts';

const logger = createLogger('test', 'silent');
const schema = buildSchema();
let testDatabase: TestDatabase;
let database: Database;
let notifications: Notifications;
let statements = 0;

beforeAll(async () => {
  testDatabase = await createTestDatabase('control-plane');
  database = openDatabase({ url: testDatabase.url, maxConnections: 5, applicationName: 'test', logger });
  notifications = openNotifications(testDatabase.url, logger);
  await insertCatalogue(database.db, new Map(offerings.map(({ slug }) => [slug, slug])));
  for (let index = 0; index < 20; index++) {
    const order = paidOrder(`buyer${index % 10}@example.com`, { variantPk: 1 + (index % 9), quantity: 3 });
    await receiveOrder(createTransact(database.db), asReceived(order));
  }
  // Outside of transactions every statement takes a connection once.
  database.pool.on('acquire', () => statements++);
});
afterAll(async () => {
  await notifications.close();
  await database.close();
  await testDatabase.drop();
});

async function countStatements(caller: Caller, query: string, variableValues = {}): Promise<number> {
  const seal = createSecretSeal(Buffer.alloc(32));
  const contextValue = createContext(
    {
      database,
      notifications,
      seal,
      logger,
      operations: operationsAlone(database.pool),
      runTermsOf: createRunTermsReader(database.db),
      ...noPeers,
    },
    caller,
    'test',
  );
  statements = 0;
  const { errors } = await execute({ schema, document: parse(query), contextValue, variableValues });
  expect(errors).toBeUndefined();
  return statements;
}

const sizes = async (lists: Promise<unknown[]>[]) => (await Promise.all(lists)).map(({ length }) => length);

test('a long list leaves room for the others of its statement', async () => {
  const { rows } = await database.pool.query<{ organization_id: string; order_id: string; line: string }>(
    `SELECT organization_id, order_id, order_line_id AS line FROM instances ORDER BY id LIMIT 1`,
  );
  const { rows: others } = await database.pool.query<{ organization_id: string; order_id: string }>(
    `SELECT organization_id, order_id FROM instances ORDER BY id DESC LIMIT 1`,
  );
  const [crowd, few] = [rows[0]!, others[0]!];
  await database.pool.query(
    `INSERT INTO members (organization_id, email, role, joined_at)
     SELECT $1, 'crowd' || n || '@example.com', 'MEMBER', now() - interval '1 year' FROM generate_series(1, 300) n`,
    [crowd.organization_id],
  );
  await database.pool.query(
    `INSERT INTO instances (id, organization_id, offering_id, version_id, plan_id, order_id, order_line_id, unit, name, state)
     SELECT ('00000000' || substr(gen_random_uuid()::text, 9))::uuid, organization_id, offering_id, version_id, plan_id,
            order_id, order_line_id, 1000 + n, name, state
     FROM instances, generate_series(1, 2500) n WHERE order_line_id = $1 AND unit = 1`,
    [crowd.line],
  );
  const loaders = createLoaders(database.db, noPeers.usageOf);
  const organizations = [crowd.organization_id, few.organization_id];
  expect(await sizes(organizations.map((id) => loaders.members.load(id)))).toEqual([100, 1]);
  const orders = [crowd.order_id, few.order_id];
  expect(await sizes(orders.map((id) => loaders.instancesOfOrder.load(id)))).toEqual([1_000, 3]);
});

test('instances that did not become ACTIVE are found without reading those that did', async () => {
  await database.pool.query(`UPDATE instances SET state = 'ACTIVE'`);
  await database.pool.query(`UPDATE instances SET state = 'FAILED' WHERE unit = 2`);
  await database.pool.query('ANALYZE instances');
  const query = vi.spyOn(database.pool, 'query');
  const page = { limit: 20, direction: 'forward' } as const;
  const failed = await listInstances(database.db, { scope: 'all', states: ['FAILED'] }, null, page);
  const calls = query.mock.calls as unknown as [{ text: string }, unknown[]][];
  query.mockRestore();
  const [statement, values] = calls[0]!;
  const { rows } = await database.pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${statement.text}`, values);
  expect(failed.edges).toHaveLength(20);
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('instances_to_look_after');
});

test('the catalogue with everything in it is one statement a kind', async () => {
  const query = `{ offerings(first: 100) { totalCount edges { node {
    name publisher { name members { email } offerings(first: 3) { totalCount edges { node { slug } } } }
    plans { name variant { id } } currentVersion { number flow { id } } versions(first: 2) { edges { node { number } } } } } } }`;
  // offerings and their count; publishers; their offerings and count; plans; current versions; versions' pages
  expect(await countStatements({ kind: 'anonymous' }, query)).toBeLessThanOrEqual(8);
});

test('all instances with everything around them are one statement a kind', async () => {
  const query = `{ instances(first: 100) { edges { node {
    state organization { slug members { role } instances(first: 2) { totalCount edges { node { id apiKeys { id } } } } }
    offering { name } version { number } plan { name } apiKeys { id } } } } }`;
  // instances; organizations; members; their instances and count; keys (twice: two depths); offerings; versions; plans
  expect(await countStatements(operator, query)).toBeLessThanOrEqual(10);
});

test('a hundred entities are one statement a kind, memberships included', async () => {
  const { rows } = await database.pool.query<{ id: string; order_id: string }>(
    'SELECT id, order_id FROM instances',
  );
  const representations = [
    ...rows.map(({ id }) => ({ __typename: 'Instance', id })),
    ...rows.map(({ order_id: id }) => ({ __typename: 'Order', id })),
    ...offerings.map(({ productPk }) => ({ __typename: 'Product', id: commerceId('Product', productPk) })),
    ...offerings.flatMap(({ plans }) =>
      plans.map(({ variantPk }) => ({
        __typename: 'ProductVariant',
        id: commerceId('ProductVariant', variantPk),
      })),
    ),
    { __typename: 'User', email: 'buyer1@example.com' },
  ];
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Instance { state } ... on Order { instances { id } } ... on Product { offering { slug } }
    ... on ProductVariant { plan { name } } ... on User { organizations { slug } } } }`;
  // memberships; instances; instances of orders; offerings of products; plans of variants and their offerings; organizations
  expect(
    await countStatements(person('buyer1@example.com'), query, { of: representations }),
  ).toBeLessThanOrEqual(7);
}, 90_000);
