import { parse, subscribe } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#common/database/database.ts';
import { createLogger } from '#common/process/logging.ts';
import { openNotifications } from '#common/database/notifications.ts';
import { createContext } from '#control-plane/context.ts';
import { createRunTermsReader } from '#control-plane/store/run-terms.ts';
import { createSecretSeal } from '#control-plane/domain/api-keys/secret-seal.ts';
import { buildSchema } from '#control-plane/subgraph.ts';
import { createTestDatabase } from '#test/harness/database.ts';
import { person } from '#test/harness/identity.ts';
import { watch, type Watched } from '#test/harness/subscribe.ts';
import { buy, operator, service, startFixture, type Asking, type Fixture } from '../fixture.ts';
import { operationsAlone } from '../operations-alone.ts';
import { noPeers } from '../no-peers.ts';

let fixture: Fixture;
const owner = person('owner@example.com');

beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(() => fixture.stop());

interface Event {
  apiKeysRevoked: { ids: string[]; missed: boolean };
}

const follow = async (caller: Asking): Promise<Watched<Event>> =>
  watch<Event>(
    fixture.url,
    'subscription { apiKeysRevoked { ids missed } }',
    {},
    caller ? await fixture.authorization(caller) : undefined,
  );

/** Once it says that all before was missed, nothing that comes is. */
async function listen(): Promise<Watched<Event>> {
  const watched = await follow(service);
  await watched.until((events) => events.length === 1);
  expect(watched.events).toEqual([{ apiKeysRevoked: { ids: [], missed: true } }]);
  return watched;
}

const idsOf = (events: Event[]): string[] => events.flatMap(({ apiKeysRevoked }) => apiKeysRevoked.ids);
const change = (field: string, id: string) =>
  fixture.ask(owner, `mutation ($id: ID!) { ${field}(id: $id) { errors { code } } }`, { id });

async function createKey(instance: string): Promise<string> {
  const { data } = await fixture.ask<{ apiKeyCreate: { apiKey: { id: string } } }>(
    owner,
    'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { apiKey { id } } }',
    { input: { instance, name: 'A key' } },
  );
  return data!.apiKeyCreate.apiKey.id;
}

test('tells a key once when it is revoked, and the others when their instance is terminated', async () => {
  const { instance, key: initial } = await buy(fixture, owner.email!);
  const [first, second] = [await createKey(instance), await createKey(instance)];
  const watched = await listen();
  await change('apiKeyRevoke', first);
  await change('apiKeyRevoke', first);
  await change('instanceSuspend', instance);
  await change('instanceTerminate', instance);
  await watched.until((events) => idsOf(events).length >= 3);
  expect(idsOf(watched.events).toSorted()).toEqual([first, initial, second].toSorted());
  expect(watched.events.slice(1).some(({ apiKeysRevoked }) => apiKeysRevoked.missed)).toBe(false);
  await watched.stop();
});

test('says that some may have been missed when the connection to PostgreSQL broke', async () => {
  const watched = await listen();
  await fixture.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'notifications' AND datname = current_database()`,
  );
  await watched.until((events) => events.length === 2);
  expect(watched.events[1]).toEqual({ apiKeysRevoked: { ids: [], missed: true } });
  await watched.stop();
});

test('is for services alone', async () => {
  for (const caller of [null, owner, operator]) {
    const watched = await follow(caller);
    expect(await watched.ended).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    await watched.stop();
  }
});

test('a subscriber that does not read has to look for itself instead of filling the memory', async () => {
  const logger = createLogger('test', 'silent');
  const testDatabase = await createTestDatabase('control-plane');
  const database = openDatabase({
    url: testDatabase.url,
    maxConnections: 2,
    applicationName: 'test',
    logger,
  });
  const notifications = openNotifications(testDatabase.url, logger);
  const resources = {
    database,
    notifications,
    seal: createSecretSeal(Buffer.alloc(32)),
    logger,
    operations: operationsAlone(database.pool),
    runTermsOf: createRunTermsReader(database.db),
    ...noPeers,
  };
  const events = (await subscribe({
    schema: buildSchema(),
    document: parse('subscription { apiKeysRevoked { ids missed } }'),
    contextValue: createContext(resources, service, 'test'),
  })) as AsyncGenerator<{ data: Event }>;
  await events.next();
  const { promise: told, resolve } = Promise.withResolvers<void>();
  await notifications.listen('api_key_revoked', (id) => {
    if (id === '1100') resolve();
  });
  await database.pool.query(
    `SELECT pg_notify('api_key_revoked', n::text) FROM generate_series(1, 1100) AS n`,
  );
  await told;
  const { apiKeysRevoked } = (await events.next()).value.data;
  expect([apiKeysRevoked.ids.length, apiKeysRevoked.missed]).toEqual([1_000, true]);
  await events.return(undefined);
  await notifications.close();
  await database.close();
  await testDatabase.drop();
});
