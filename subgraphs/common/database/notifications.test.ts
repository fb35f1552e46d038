import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#common/database/database.ts';
import { createLogger } from '#common/process/logging.ts';
import { openNotifications } from '#common/database/notifications.ts';
import { createTestDatabase, type TestDatabase } from '#test/harness/database.ts';

const logger = createLogger('test', 'silent');
let testDatabase: TestDatabase;
let admin: Database;
let name: string;

beforeAll(async () => {
  testDatabase = await createTestDatabase('billing');
  name = new URL(testDatabase.url).pathname.slice(1);
  const url = new URL(testDatabase.url);
  url.pathname = '/postgres';
  admin = openDatabase({ url: url.href, maxConnections: 2, applicationName: 'test', logger });
});

afterAll(async () => {
  await admin?.close();
  await testDatabase?.drop();
});

const connections = async (): Promise<number> => {
  const { rows } = await admin.pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE application_name = 'notifications' AND datname = $1`,
    [name],
  );
  return rows[0]!.count;
};
const setAllowed = (allowed: boolean) =>
  admin.pool.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS ${allowed}`);
const breakConnections = () =>
  admin.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'notifications' AND datname = $1`,
    [name],
  );
/** NOTIFY reaches its own database alone. */
async function notify(channel: string, payload: string): Promise<void> {
  const database = openDatabase({
    url: testDatabase.url,
    maxConnections: 1,
    applicationName: 'test',
    logger,
  });
  await database.pool.query('SELECT pg_notify($1, $2)', [channel, payload]);
  await database.close();
}

test('who asks in an outage is refused; afterwards one connection tells everything once, and closes', async () => {
  const notifications = openNotifications(testDatabase.url, logger);
  const seen: string[] = [];
  await notifications.listen('a', (payload) => seen.push(`a:${payload}`));
  const listensToB = async (): Promise<boolean> => {
    try {
      await notifications.listen('b', (payload) => seen.push(`b:${payload}`));
      return true;
    } catch {
      return false;
    }
  };
  await setAllowed(false);
  await breakConnections();
  expect([await listensToB(), await listensToB()]).toEqual([false, false]);
  await setAllowed(true);
  // PostgreSQL lets connections in again a moment later than it says.
  await expect.poll(listensToB).toBe(true);
  await expect.poll(() => seen).toContain('a:');
  await notify('a', '1');
  await notify('b', '2');
  await expect.poll(() => seen.filter((event) => !event.endsWith(':'))).toEqual(['a:1', 'b:2']);
  await expect.poll(connections).toBe(1);
  await notifications.close();
  await expect.poll(connections).toBe(0);
});

test('after every loss the listeners are told to look again, and hear everything once', async () => {
  const notifications = openNotifications(testDatabase.url, logger);
  const seen: string[] = [];
  await notifications.listen('a', (payload) => seen.push(payload));
  for (let round = 1; round <= 3; round++) {
    const before = seen.length;
    await breakConnections();
    await expect.poll(() => seen.length).toBeGreaterThan(before);
    await notify('a', String(round));
    await expect.poll(() => seen.at(-1)).toBe(String(round));
  }
  await expect.poll(connections).toBe(1);
  await notifications.close();
});

test('what a process tells goes to the others and not to itself, also after its connection was lost', async () => {
  const [one, two] = [
    openNotifications(testDatabase.url, logger),
    openNotifications(testDatabase.url, logger),
  ];
  const seen: string[] = [];
  await one.listen('c', (payload) => seen.push(`one:${payload}`));
  await two.listen('c', (payload) => seen.push(`two:${payload}`));
  one.notify('c', '1');
  one.notify('c', '2');
  await expect.poll(() => seen).toEqual(['two:1', 'two:2']);
  await breakConnections();
  await expect.poll(() => seen.toSorted()).toEqual(['one:', 'two:', 'two:1', 'two:2']);
  one.notify('c', '3');
  await expect.poll(() => seen.at(-1)).toBe('two:3');
  two.notify('c', '4');
  await expect.poll(() => seen.at(-1)).toBe('one:4');
  expect(seen).toHaveLength(6);
  await Promise.all([one.close(), two.close()]);
});
